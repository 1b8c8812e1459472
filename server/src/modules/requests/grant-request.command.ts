import { and, eq } from 'drizzle-orm';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { dueDayMoved } from '../assignments/due-day-moved.rules.ts';
import { agenciesWithShare } from '../assignments/lifecycle.rules.ts';
import { moveDueDay } from '../assignments/move-due-day.command.ts';
import { judgeDueOn } from '../directives/due-day.rules.ts';
import type { Deadline } from '../directives/deadline.rules.ts';
import { enterShares } from '../directives/enter-directives.command.ts';
import { type EventTold, judgeActOn, type Writing, writeShares } from '../directives/locked-directive.command.ts';
import { type LockedRequest, receiverOf } from './locked-request.command.ts';
import { judgeExtension, judgeTransfer } from './request.rules.ts';
import type { Request } from './requests.queries.ts';
import { writeRequest } from './write-request.command.ts';

export type Decided = Pick<Request, 'decidedBy' | 'decidedAt' | 'decisionReason'>;

export type Granting = {
  readonly agencyId: string | null;
  readonly dueOn: CalendarDate | undefined;
  /** The parent's day of a cascaded directive. */
  readonly latestOn: CalendarDate | null;
};

/**
 * Grants a request that waits, with all that follows from it for the work.
 *
 * @throws {AlreadyActed} the work is in a state to which it cannot be granted any more
 * @throws the refusals of {@link judgeExtension} and {@link judgeTransfer}
 */
export async function grantRequest(
  writing: Writing,
  locked: LockedRequest,
  decided: Decided,
  granting: Granting,
): Promise<void> {
  const { tx, actor, now, today } = writing;
  const { assignment, request } = locked;
  const { decisionReason: reason } = decided;
  const { agencyId } = assignment;
  const granted: EventTold = {
    type: 'request_granted',
    subjectId: assignment.id,
    after: { requestId: request.id, kind: request.kind, reason, agencyId },
  };
  const settle = () =>
    writeRequest(tx, request, { state: 'granted', ...decided, closedBy: actor.appointmentId, closedAt: now });
  const closing = { closedOn: today, closedAt: now, closeReason: reason ?? request.reason, statedOn: null };
  const told = (type: 'assignment_infeasible' | 'assignment_suspended', state: string): EventTold => ({
    type,
    subjectId: assignment.id,
    before: { state: assignment.state },
    after: { state, reason: request.reason, agencyId },
  });

  switch (request.kind) {
    case 'extension': {
      const toOn = judgeExtension(request.askedDueOn ?? '', assignment.dueOn, granting.latestOn, 'requestId');
      await settle();
      await moveDueDay(writing, locked, { assignment, toOn, cause: 'extension', reason: request.reason }, [granted]);
      return;
    }
    case 'infeasible': {
      const state = await judgeActOn(tx, assignment, 'giveUp');
      await settle();
      await writeShares(
        writing,
        locked,
        [{ id: assignment.id, set: { state, ...closing } }],
        [granted, told('assignment_infeasible', state)],
      );
      return;
    }
    case 'suspension': {
      const state = await judgeActOn(tx, assignment, 'suspend');
      await settle();
      await writeShares(
        writing,
        locked,
        [{ id: assignment.id, set: { state, suspendedOn: today } }],
        [granted, told('assignment_suspended', state)],
      );
      return;
    }
    case 'wrong_agency': {
      const state = await judgeActOn(tx, assignment, 'transfer');
      const to = await judgeReceiving(writing, locked, granting);
      await settle();
      await transfer(writing, locked, { id: assignment.id, set: { state, ...closing } }, to, granted);
    }
  }
}

async function judgeReceiving({ tx, actor, today }: Writing, locked: LockedRequest, granting: Granting) {
  const { assignment, directive, request } = locked;
  const receiver = await receiverOf(tx, actor, granting.agencyId ?? request.suggestedAgencyId);
  const dueOn =
    granting.dueOn === undefined
      ? assignment.dueOn
      : judgeDueOn(granting.dueOn, { issuedOn: directive.issuedOn, parentDueOn: granting.latestOn }, 'dueOn');
  return judgeTransfer(receiver, dueOn, { today, takenAgencyIds: agenciesWithShare(locked.shares) });
}

/** The former share stays as history; the new one knows where it comes from and keeps the first promise. */
async function transfer(
  writing: Writing,
  locked: LockedRequest,
  former: Parameters<typeof writeShares>[2][number],
  to: { readonly agencyId: string; readonly dueOn: CalendarDate | null },
  granted: EventTold,
): Promise<void> {
  const { tx, actor, now } = writing;
  const { tenantId } = actor;
  const { assignment, directive } = locked;
  const { id, committeeId, role, dueOn, agencyId } = assignment;
  const firstDueOn = assignment.firstDueOn ?? to.dueOn;
  // A day that the decision sets is a written one, whatever the former share's was counted from.
  const decided: Deadline = to.dueOn === null ? { kind: 'none' } : { kind: 'date', on: to.dueOn, time: null };
  const deadline = to.dueOn === dueOn ? (assignment.deadline as Deadline | null) : decided;
  const [newId = ''] = await enterShares(writing, [
    { ...to, role, directiveId: directive.id, committeeId, firstDueOn, transferredFrom: id, deadline },
  ]);
  const [share] = await tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, newId)));
  await recordPeriods(tx, tenantId, [newId], now);
  const moved = dueDayMoved({
    assignmentId: newId,
    agencyId: to.agencyId,
    fromOn: dueOn,
    toOn: to.dueOn,
    cause: 'transfer',
    reason: null,
  });
  await writeShares(
    writing,
    { ...locked, shares: share ? [...locked.shares, share] : locked.shares },
    [former],
    [
      granted,
      {
        type: 'assignment_transferred',
        subjectId: id,
        before: { state: assignment.state },
        after: { state: 'transferred', agencyId, toAgencyId: to.agencyId, toAssignmentId: newId },
      },
      { type: 'assignment_added', subjectId: newId, after: { agencyId: to.agencyId, fromAgencyId: agencyId } },
      ...moved,
    ],
  );
}
