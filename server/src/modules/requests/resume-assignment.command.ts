import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { stateAfterSuspension } from '../assignments/lifecycle.rules.ts';
import { moveDueDay } from '../assignments/move-due-day.command.ts';
import { judgeActOn, lockAssignment } from '../directives/locked-directive.command.ts';
import { optionalText, MAX_REASON_CHARS } from '../input/text.rules.ts';
import { requestPolicy } from './request.policy.ts';
import { dueOnAfterSuspension } from './request.rules.ts';

export type ResumeAssignmentInput = Keyed & { readonly assignmentId: string; readonly note: string | null };

/**
 * The issuing side lets suspended work go on: the clock runs again, and the due day moves by the working days lost.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is not the actor's to resume
 * @throws {AlreadyActed} it is not suspended
 * @throws {InvalidInput} the note is too long
 */
export function resumeAssignment(context: Context, input: ResumeAssignmentInput): Promise<{ assignmentId: string }> {
  const { actor, calendar } = context;
  return perform(context, 'resumeAssignment', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    const { assignment } = locked;
    if (!can(actor, requestPolicy.resume, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    await judgeActOn(tx, assignment, 'resume');
    const reason = optionalText(input.note, 'note', MAX_REASON_CHARS);
    const state = stateAfterSuspension(assignment);
    const suspendedOn = assignment.suspendedOn ?? today;

    await moveDueDay(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      locked,
      {
        assignment,
        toOn: dueOnAfterSuspension(calendar, assignment.dueOn, suspendedOn, today),
        cause: 'suspension',
        reason,
        set: { state, suspendedOn: null },
      },
      [
        {
          type: 'assignment_resumed',
          subjectId: assignment.id,
          before: { state: assignment.state, suspendedOn },
          after: { state, reason, agencyId: assignment.agencyId },
        },
      ],
    );
    return { assignmentId: assignment.id };
  });
}
