import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type AssignmentState, isOpen } from '../assignments/lifecycle.rules.ts';

/** Only a committee cascades what it was assigned, and only while that is open. */
export function isCascadable(state: AssignmentState, isCommittee: boolean): boolean {
  return isCommittee && isOpen(state);
}

/** Whether a child is to be flagged: the parent has a day that the child passes, or that the child lacks. */
export function isLaterThanParent(childDueOn: CalendarDate | null, parentDueOn: CalendarDate | null): boolean {
  return parentDueOn !== null && (childDueOn === null || childDueOn > parentDueOn);
}
