import { v7 as newId } from 'uuid';
import { requests } from '../../../../db/src/schema/requests.ts';
import type { Context } from '../../context.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { agenciesWithShare } from '../assignments/lifecycle.rules.ts';
import { judgeActOn, lockAssignment, tellEvents } from '../directives/locked-directive.command.ts';
import { countAsked, pendingRequestOf, receiverOf } from './locked-request.command.ts';
import { requestPolicy } from './request.policy.ts';
import { judgeAsking, type RequestKind } from './request.rules.ts';

export type AskRequestInput = Keyed & {
  readonly assignmentId: string;
  readonly kind: RequestKind;
  readonly reason: string;
  /** Extension: the due day asked for. */
  readonly askedDueOn: string | null;
  /** Wrong agency: whose work it is, where the agency knows. */
  readonly suggestedAgencyId: string | null;
};

/**
 * An agency asks the issuing side for more time, for another agency, for a pause, or to be released.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} the actor does not answer for the agency
 * @throws {AlreadyActed} the work is reported, suspended or closed, or a request waits already
 * @throws the refusals of {@link judgeAsking}
 */
export function askRequest(context: Context, input: AskRequestInput): Promise<{ assignmentId: string }> {
  const { actor, calendar, settings } = context;
  return perform(context, 'askRequest', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    const { assignment, directive } = locked;
    if (!can(actor, requestPolicy.ask, assignment)) throw new NotAllowed();
    const { now, today } = readClock();
    await judgeActOn(tx, assignment, 'ask');
    const pending = await pendingRequestOf(tx, assignment);
    if (pending)
      throw new AlreadyActed({
        actorAppointmentId: pending.askedBy,
        act: 'request_asked',
        occurredAt: pending.askedAt,
      });

    const suggestedAgencyId = input.kind === 'wrong_agency' ? input.suggestedAgencyId : null;
    const judged = judgeAsking(input, {
      share: { ...assignment, assignedOn: dayOf(assignment.assignedAt, actor.timeZone) },
      today,
      calendar,
      limits: settings,
      askedBefore: await countAsked(tx, assignment, input.kind),
      suggested: await receiverOf(tx, actor, suggestedAgencyId),
      takenAgencyIds: agenciesWithShare(locked.shares),
    });

    const requestId = newId();
    await tx.insert(requests).values({
      ...judged,
      tenantId: actor.tenantId,
      id: requestId,
      assignmentId: assignment.id,
      kind: input.kind,
      state: 'open',
      dueOnWhenAsked: assignment.dueOn,
      suggestedAgencyId,
      askedBy: actor.appointmentId,
      askedByPerson: actor.personId,
      askedAt: now,
    });
    await tellEvents({ tx, actor, idempotencyKey: input.idempotencyKey, now, today }, directive.id, [
      {
        type: 'request_asked',
        subjectId: assignment.id,
        after: {
          requestId,
          kind: input.kind,
          askedDueOn: judged.askedDueOn,
          reason: judged.reason,
          agencyId: assignment.agencyId,
        },
      },
    ]);
    return { assignmentId: assignment.id };
  });
}
