import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import { agenciesWithShare, type AssignmentState, isOpen } from '../assignments/lifecycle.rules.ts';
import { requireReason } from '../input/text.rules.ts';
import { type Assignee, type AssigneeEntry, judgeAssignees } from './assignees.rules.ts';
import { type Deadline, type DeadlineReading, dueDayOf, isSameDeadline, startsOnReceipt } from './deadline.rules.ts';
import { type DeadlineBounds, judgeDeadline, type JudgedDeadline, judgeForm } from './judge-deadline.rules.ts';
import { assertMonitors, type DirectiveText, type JudgedText, judgeText, type Post } from './issue.rules.ts';
import type { DirectiveStatus } from './roll-up.rules.ts';

/** A directive whose every field is given: the caller fills what the input leaves out from the directive as it is. */
export type AmendInput = DirectiveText & {
  readonly reason: string;
  readonly deadline: Deadline;
  /** Undefined leaves the monitors as they are. */
  readonly monitors: readonly Post[] | undefined;
  readonly addAssignments: readonly AssigneeEntry[];
};

export type AmendedShare = {
  readonly id: string;
  readonly agencyId: string;
  readonly state: AssignmentState;
  readonly dueOn: CalendarDate | null;
  readonly firstDueOn: CalendarDate | null;
  /** The day its agency was given it. */
  readonly receivedOn: CalendarDate;
};

export type AmendContext = {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly committeeId: string;
  readonly issuedOn: CalendarDate;
  readonly deadline: Deadline;
  /** The deadline's own day before the amendment, not the rolled-up one; null where each share has its own. */
  readonly dueOn: CalendarDate | null;
  readonly parentDueOn: CalendarDate | null;
  readonly shares: readonly AmendedShare[];
  readonly reading: DeadlineReading;
};

/** A due day that moves. `firstDueOn` is set by the first day ever promised and then stays. */
export type DueMove = {
  readonly assignmentId: string;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly firstDueOn: CalendarDate | null;
};

export type Amendment = JudgedText &
  JudgedDeadline & {
    readonly reason: string;
    readonly moves: readonly DueMove[];
    readonly added: readonly Assignee[];
  };

/** Whether the directive still has open leads; closed work is history and is not reworded. */
export function isAmendable(status: DirectiveStatus): boolean {
  return status !== 'done' && status !== 'closed_without_result';
}

/**
 * Judges a change by the issuing side. The day may become earlier or later, but not precede the issue nor, in a
 * cascade, pass the parent's. Open shares that followed the directive's day move with it; a day of their own stays.
 *
 * @throws {InvalidInput} no reason, a day out of bounds, a text, monitor or agency at fault
 */
export function judgeAmendment(input: AmendInput, context: AmendContext): Amendment {
  const { today, calendar, committeeId, issuedOn, parentDueOn, shares, reading } = context;
  const reason = requireReason(input.reason);
  const text = judgeText(input, '');
  const bounds = { today, calendar, issuedOn, parentDueOn, reading };
  const judged = judgeChange(input.deadline, context, bounds);
  assertMonitors(input.monitors ?? [], committeeId, '');
  const takenAgencyIds = agenciesWithShare(shares);
  return {
    ...text,
    ...judged,
    reason,
    moves: isSameDeadline(judged.deadline, context.deadline) ? [] : movesTo(judged, context),
    added: judgeAssignees(input.addAssignments, { ...bounds, dueOn: judged.dueOn, takenAgencyIds }, 'addAssignments'),
  };
}

/** An unchanged day is not judged again: the parent's may have moved since, which flags a child but never blocks it. */
function judgeChange(raw: Deadline, context: AmendContext, bounds: DeadlineBounds): JudgedDeadline {
  const { deadline: before, dueOn, calendar, today } = context;
  const form = judgeForm(raw, 'deadline');
  const isSame = isSameDeadline(form, before);
  if (isSame && startsOnReceipt(form)) return { deadline: form, dueOn: dueDayOf(form, calendar, today) };
  const isSameDay = form.kind === 'date' && form.on === dueOn;
  return isSame || isSameDay ? { deadline: form, dueOn } : judgeDeadline(form, bounds, 'deadline');
}

function movesTo({ deadline, dueOn }: JudgedDeadline, context: AmendContext): DueMove[] {
  const { calendar, shares } = context;
  return shares.flatMap((share) => {
    const dayIn = (of: Deadline, common: CalendarDate | null) =>
      startsOnReceipt(of) ? dueDayOf(of, calendar, share.receivedOn) : common;
    const toOn = dayIn(deadline, dueOn);
    if (toOn === share.dueOn || !follows(share, dayIn(context.deadline, context.dueOn), toOn)) return [];
    return [{ assignmentId: share.id, fromOn: share.dueOn, toOn, firstDueOn: share.firstDueOn ?? toOn }];
  });
}

function follows({ state, dueOn }: AmendedShare, previousDueOn: CalendarDate | null, nextDueOn: CalendarDate | null) {
  if (!isOpen(state) || dueOn !== previousDueOn) return false;
  // A report that waits was made against the old day: an earlier one must not turn it late.
  const isEarlier = nextDueOn !== null && (previousDueOn === null || nextDueOn < previousDueOn);
  return !(state === 'reported' && isEarlier);
}
