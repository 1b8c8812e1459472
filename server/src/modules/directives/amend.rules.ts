import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type AssignmentState, isOpen } from '../assignments/lifecycle.rules.ts';
import { requireReason } from '../input/text.rules.ts';
import { type Assignee, type AssigneeEntry, judgeAssignees } from './assignees.rules.ts';
import { judgeDueOn } from './due-day.rules.ts';
import { assertMonitors, type DirectiveText, type JudgedText, judgeText, type Post } from './issue.rules.ts';
import type { DirectiveStatus } from './roll-up.rules.ts';

/** A directive whose every field is given: the caller fills what the input leaves out from the directive as it is. */
export type AmendInput = DirectiveText & {
  readonly reason: string;
  readonly dueOn: CalendarDate | null;
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
};

export type AmendContext = {
  readonly today: CalendarDate;
  readonly committeeId: string;
  readonly issuedOn: CalendarDate;
  /** The deadline's own day before the amendment, not the rolled-up one. */
  readonly dueOn: CalendarDate | null;
  readonly parentDueOn: CalendarDate | null;
  readonly shares: readonly AmendedShare[];
};

/** A due day that moves. `firstDueOn` is set by the first day ever promised and then stays. */
export type DueMove = {
  readonly assignmentId: string;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly firstDueOn: CalendarDate | null;
};

export type Amendment = JudgedText & {
  readonly reason: string;
  readonly dueOn: CalendarDate | null;
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
  const { today, committeeId, issuedOn, parentDueOn, shares } = context;
  const reason = requireReason(input.reason);
  const text = judgeText(input, '');
  // An unchanged day is not judged again: the parent's may have moved since, which flags a child but never blocks it.
  const dueOn =
    input.dueOn === context.dueOn ? context.dueOn : judgeDueOn(input.dueOn, { issuedOn, parentDueOn }, 'deadline');
  assertMonitors(input.monitors ?? [], committeeId, '');
  const takenAgencyIds = new Set(shares.filter(isHeld).map(({ agencyId }) => agencyId));
  const bounds = { today, issuedOn, parentDueOn, dueOn, takenAgencyIds };
  return {
    ...text,
    reason,
    dueOn,
    moves:
      dueOn === context.dueOn
        ? []
        : shares
            .filter((share) => follows(share, context.dueOn, dueOn))
            .map((share) => ({
              assignmentId: share.id,
              fromOn: share.dueOn,
              toOn: dueOn,
              firstDueOn: share.firstDueOn ?? dueOn,
            })),
    added: judgeAssignees(input.addAssignments, bounds, 'addAssignments'),
  };
}

/** An agency whose share was withdrawn or passed on may be given a new one; any other share stays its only one. */
function isHeld({ state }: AmendedShare): boolean {
  return state !== 'withdrawn' && state !== 'transferred';
}

function follows({ state, dueOn }: AmendedShare, previousDueOn: CalendarDate | null, nextDueOn: CalendarDate | null) {
  if (!isOpen(state) || dueOn !== previousDueOn) return false;
  // A report that waits was made against the old day: an earlier one must not turn it late.
  const isEarlier = nextDueOn !== null && (previousDueOn === null || nextDueOn < previousDueOn);
  return !(state === 'reported' && isEarlier);
}
