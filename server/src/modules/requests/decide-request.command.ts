import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { parentDueOnOf, tellEvents, type Writing } from '../directives/locked-directive.command.ts';
import { MAX_REASON_CHARS, optionalText, requireReason } from '../input/text.rules.ts';
import { type Decided, grantRequest } from './grant-request.command.ts';
import { assertState, type LockedRequest, lockRequest } from './locked-request.command.ts';
import { deciderPolicy } from './request.policy.ts';
import { judgeOffer } from './request.rules.ts';
import { tellDecision } from './tell-decision.command.ts';
import { writeRequest } from './write-request.command.ts';

export type DecideRequestInput = Keyed & {
  readonly requestId: string;
  readonly decision: 'grant' | 'refuse' | 'counter';
  /** Required to refuse. */
  readonly reason: string | null;
  /** Counter-offer: an earlier day than asked. */
  readonly offeredDueOn: string | null;
  /** Wrong agency, granted: who takes over; null takes the agency's suggestion. */
  readonly agencyId: string | null;
  /** Wrong agency, granted: the new share's day; undefined keeps the former. */
  readonly dueOn: string | undefined;
};

/**
 * The issuing side decides what an agency asked: grants it, refuses it with a reason, or answers an extension by an
 * earlier day, which moves nothing until the agency accepts it.
 *
 * @throws {NotFound} the actor can see no such request
 * @throws {NotAllowed} it is not the actor's to decide: by his post, or because his own side asked
 * @throws {AlreadyActed} it was decided or taken back first
 * @throws {InvalidInput} no reason to refuse, an offer out of range, or an agency that cannot take over
 */
export function decideRequest(context: Context, input: DecideRequestInput): Promise<{ assignmentId: string }> {
  const { actor, settings } = context;
  return perform(context, 'decideRequest', input, async ({ tx, now: readClock }) => {
    const locked = await lockRequest(tx, actor, input.requestId);
    const { assignment, request, holderPersonId } = locked;
    const asked = { ...assignment, askedByPerson: request.askedByPerson, holderPersonId };
    if (!can(actor, deciderPolicy(request, settings), asked)) throw new NotAllowed();
    const { now, today } = readClock();
    assertState(request, 'open');
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    const latestOn = await parentDueOnOf(writing, locked.directive);
    if (input.decision === 'grant') {
      const reason = optionalText(input.reason, 'reason', MAX_REASON_CHARS);
      await grantRequest(writing, locked, decisionOf(writing, reason), { ...input, latestOn });
    } else if (input.decision === 'refuse') {
      await refuse(writing, locked, decisionOf(writing, requireReason(input.reason)));
    } else {
      const reason = optionalText(input.reason, 'reason', MAX_REASON_CHARS);
      await counter(writing, locked, decisionOf(writing, reason), input.offeredDueOn, latestOn);
    }
    await tellDecision(writing, locked);
    return { assignmentId: assignment.id };
  });
}

function decisionOf({ actor, now }: Writing, decisionReason: string | null): Decided {
  return { decidedBy: actor.appointmentId, decidedAt: now, decisionReason };
}

async function refuse(writing: Writing, { request, assignment, directive }: LockedRequest, decided: Decided) {
  const { decidedBy: closedBy, decidedAt: closedAt } = decided;
  await writeRequest(writing.tx, request, { state: 'refused', ...decided, closedBy, closedAt });
  await tellEvents(writing, directive.id, [
    {
      type: 'request_refused',
      subjectId: assignment.id,
      after: {
        requestId: request.id,
        kind: request.kind,
        reason: decided.decisionReason,
        agencyId: assignment.agencyId,
      },
    },
  ]);
}

async function counter(
  writing: Writing,
  { request, assignment, directive }: LockedRequest,
  decided: Decided,
  offered: string | null,
  latestOn: CalendarDate | null,
) {
  // Of what is not about a day, no earlier one can be offered.
  if (request.askedDueOn === null) throw new NotAllowed();
  const { dueOn } = assignment;
  const offeredDueOn = judgeOffer(offered, {
    askedDueOn: request.askedDueOn,
    dueOn,
    today: writing.today,
    latestOn,
  });
  await writeRequest(writing.tx, request, { state: 'countered', ...decided, offeredDueOn });
  await tellEvents(writing, directive.id, [
    {
      type: 'request_countered',
      subjectId: assignment.id,
      after: {
        requestId: request.id,
        kind: request.kind,
        offeredDueOn,
        reason: decided.decisionReason,
        agencyId: assignment.agencyId,
      },
    },
  ]);
}
