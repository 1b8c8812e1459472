import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { judgeActOn, lockAssignment, writeShares } from '../directives/locked-directive.command.ts';
import { assignmentPolicy } from './assignment.policy.ts';

export type AcknowledgeAssignmentInput = Keyed & { readonly assignmentId: string };

/**
 * The assigned agency takes the work up (tiếp nhận).
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is another agency's
 * @throws {AlreadyActed} somebody acknowledged or reported first, or it has ended
 */
export function acknowledgeAssignment(
  context: Context,
  input: AcknowledgeAssignmentInput,
): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'acknowledgeAssignment', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    const { assignment } = locked;
    if (!can(actor, assignmentPolicy.acknowledge, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    const state = await judgeActOn(tx, assignment, 'acknowledge');

    await writeShares(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      locked,
      [{ id: assignment.id, set: { state, acknowledgedAt: now } }],
      [
        {
          type: 'assignment_acknowledged',
          subjectId: assignment.id,
          before: { state: assignment.state },
          after: { state, agencyId: assignment.agencyId },
        },
      ],
    );
    return { assignmentId: assignment.id };
  });
}
