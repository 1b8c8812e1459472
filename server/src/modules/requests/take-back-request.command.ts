import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { tellEvents } from '../directives/locked-directive.command.ts';
import { assertState, lockRequest } from './locked-request.command.ts';
import { requestPolicy } from './request.policy.ts';
import { writeRequest } from './write-request.command.ts';

export type TakeBackRequestInput = Keyed & { readonly requestId: string };

/**
 * The agency takes its request back before it is decided (rút đề nghị).
 *
 * @throws {NotFound} the actor can see no such request
 * @throws {NotAllowed} the actor does not answer for the agency
 * @throws {AlreadyActed} it was decided, taken back, or ended with the work
 */
export function takeBackRequest(context: Context, input: TakeBackRequestInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'takeBackRequest', input, async ({ tx, now: readClock }) => {
    const { assignment, directive, request } = await lockRequest(tx, actor, input.requestId);
    if (!can(actor, requestPolicy.ask, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    assertState(request, 'open');
    await writeRequest(tx, request, { state: 'withdrawn', closedBy: actor.appointmentId, closedAt: now });
    await tellEvents({ tx, actor, idempotencyKey: input.idempotencyKey, now, today }, directive.id, [
      {
        type: 'request_taken_back',
        subjectId: assignment.id,
        after: { requestId: request.id, kind: request.kind, agencyId: assignment.agencyId },
      },
    ]);
    return { assignmentId: assignment.id };
  });
}
