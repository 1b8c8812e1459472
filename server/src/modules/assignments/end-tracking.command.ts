import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { judgeActOn, lockAssignment, writeShares } from '../directives/locked-directive.command.ts';
import { assignmentPolicy } from './assignment.policy.ts';
import { type EndTrackingInput as Ending, judgeEndTracking } from './closing.rules.ts';

export type EndTrackingInput = Keyed & Ending & { readonly assignmentId: string };

/**
 * Chief or chair end an assignment without a result: tracking ended, or superseded by another document.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is not the actor's to end
 * @throws {AlreadyActed} it has ended
 * @throws {InvalidInput} no reason, or no document named that takes its place
 */
export function endTracking(context: Context, input: EndTrackingInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'endTracking', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    const { assignment } = locked;
    if (!can(actor, assignmentPolicy.endTracking, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    const state = await judgeActOn(tx, assignment, input.outcome === 'ended' ? 'end' : 'supersede');
    const { reason, supersededBy } = judgeEndTracking(input);
    const closeReason = supersededBy ? `${reason} (${supersededBy})` : reason;

    await writeShares(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      locked,
      [{ id: assignment.id, set: { state, closedOn: today, closedAt: now, closeReason, statedOn: null } }],
      [
        {
          type: 'tracking_ended',
          subjectId: assignment.id,
          before: { state: assignment.state },
          after: { state, reason: closeReason, supersededBy, agencyId: assignment.agencyId },
        },
      ],
    );
    return { assignmentId: assignment.id };
  });
}
