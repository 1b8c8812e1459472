import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { judgeActOn, lockAssignment, writeShares } from '../directives/locked-directive.command.ts';
import { requireReason } from '../input/text.rules.ts';
import { assignmentPolicy } from './assignment.policy.ts';

export type WithdrawAssignmentInput = Keyed & { readonly assignmentId: string; readonly reason: string };

/**
 * The issuing side takes an assignment back (thu hồi).
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is not the actor's to take back
 * @throws {AlreadyActed} it has ended
 * @throws {InvalidInput} no reason
 */
export function withdrawAssignment(
  context: Context,
  input: WithdrawAssignmentInput,
): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'withdrawAssignment', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    const { assignment } = locked;
    if (!can(actor, assignmentPolicy.withdraw, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    const state = await judgeActOn(tx, assignment, 'withdraw');
    const reason = requireReason(input.reason);

    await writeShares(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      locked,
      [{ id: assignment.id, set: { state, closedOn: today, closedAt: now, closeReason: reason, statedOn: null } }],
      [
        {
          type: 'assignment_withdrawn',
          subjectId: assignment.id,
          before: { state: assignment.state },
          after: { state, reason, agencyId: assignment.agencyId },
        },
      ],
    );
    return { assignmentId: assignment.id };
  });
}
