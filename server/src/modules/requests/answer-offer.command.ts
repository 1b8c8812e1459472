import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { moveDueDay } from '../assignments/move-due-day.command.ts';
import { parentDueOnOf, tellEvents } from '../directives/locked-directive.command.ts';
import { assertState, lockRequest } from './locked-request.command.ts';
import { requestPolicy } from './request.policy.ts';
import { judgeExtension } from './request.rules.ts';
import { writeRequest } from './write-request.command.ts';

export type AnswerOfferInput = Keyed & { readonly requestId: string; readonly isAccepted: boolean };

/**
 * The agency accepts the earlier day that it was offered, which then binds, or declines it: the due day stays.
 *
 * @throws {NotFound} the actor can see no such request
 * @throws {NotAllowed} the actor does not answer for the agency
 * @throws {AlreadyActed} there is no offer, or it was answered
 * @throws {InvalidInput} the due day has become later than the offer meanwhile
 */
export function answerOffer(context: Context, input: AnswerOfferInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'answerOffer', input, async ({ tx, now: readClock }) => {
    const locked = await lockRequest(tx, actor, input.requestId);
    const { assignment, directive, request } = locked;
    if (!can(actor, requestPolicy.ask, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    assertState(request, 'countered');
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    const closed = { closedBy: actor.appointmentId, closedAt: now };
    const told = { requestId: request.id, kind: request.kind, agencyId: assignment.agencyId };
    if (!input.isAccepted || request.offeredDueOn === null) {
      await writeRequest(tx, request, { state: 'declined', ...closed });
      await tellEvents(writing, directive.id, [
        { type: 'offer_declined', subjectId: assignment.id, after: { ...told, offeredDueOn: request.offeredDueOn } },
      ]);
      return { assignmentId: assignment.id };
    }
    const toOn = judgeExtension(
      request.offeredDueOn,
      assignment.dueOn,
      await parentDueOnOf(writing, directive),
      'requestId',
    );
    await writeRequest(tx, request, { state: 'granted', ...closed });
    await moveDueDay(writing, locked, { assignment, toOn, cause: 'extension', reason: request.reason }, [
      { type: 'offer_accepted', subjectId: assignment.id, after: { ...told, offeredDueOn: toOn } },
    ]);
    return { assignmentId: assignment.id };
  });
}
