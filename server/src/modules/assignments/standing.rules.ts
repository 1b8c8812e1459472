import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.rules.ts';
import { type AssignmentState, isRunning } from './lifecycle.rules.ts';

/** How work stands against its due day. Derived from the day it is asked on, never stored. */
export type Standing = 'NO_DEADLINE' | 'ON_TRACK' | 'DUE_SOON' | 'OVERDUE' | 'DONE_ON_TIME' | 'DONE_LATE';

export type AssignmentClock = {
  readonly state: AssignmentState;
  readonly dueOn: CalendarDate | null;
  /** The day of performance: claimed while a completion report waits, final once it is accepted. */
  readonly statedOn: CalendarDate | null;
};

/**
 * The last due day that counts as due soon: no more than `dueSoonWorkingDays` working days are left of it.
 *
 * @param dueSoonWorkingDays working days, the tenant's setting (by default 3), 0 or more
 */
export function dueSoonUntil(calendar: WorkingCalendar, today: CalendarDate, dueSoonWorkingDays: number): CalendarDate {
  return addDays(addWorkingDays(calendar, today, dueSoonWorkingDays + 1), -1);
}

/**
 * The standing of open work whose clock runs. The due day itself is still in time.
 *
 * @param soonUntil the last day that counts as due soon, see {@link dueSoonUntil}
 */
export function runningStanding(dueOn: CalendarDate | null, today: CalendarDate, soonUntil: CalendarDate): Standing {
  if (dueOn === null) return 'NO_DEADLINE';
  if (dueOn < today) return 'OVERDUE';
  return dueOn <= soonUntil ? 'DUE_SOON' : 'ON_TRACK';
}

/**
 * @param soonUntil the last day that counts as due soon, see {@link dueSoonUntil}
 * @returns null for suspended work and work closed without result
 */
export function assignmentStanding(
  { state, dueOn, statedOn }: AssignmentClock,
  today: CalendarDate,
  soonUntil: CalendarDate,
): Standing | null {
  if (isRunning(state)) return runningStanding(dueOn, today, soonUntil);
  if (state === 'accepted') return isAfterDue(statedOn, dueOn) ? 'DONE_LATE' : 'DONE_ON_TIME';
  if (state !== 'reported') return null;
  // What waits for review stands as the agency left it: no day that passes meanwhile may count against it.
  if (dueOn === null) return 'NO_DEADLINE';
  return isAfterDue(statedOn, dueOn) ? 'OVERDUE' : 'ON_TRACK';
}

/** Whether the work belongs on the late list: unreported and past its due day. */
export function isLate({ state, dueOn }: Pick<AssignmentClock, 'state' | 'dueOn'>, today: CalendarDate): boolean {
  return isRunning(state) && isAfterDue(today, dueOn);
}

/**
 * Calendar days past the due day of open work: up to today, or to the stated day of a report that waits.
 *
 * @returns null unless the work is overdue
 */
export function daysOverdue({ state, dueOn, statedOn }: AssignmentClock, today: CalendarDate): number | null {
  const reachedOn = isRunning(state) ? today : state === 'reported' ? statedOn : null;
  return daysPastDue(dueOn, reachedOn);
}

/** Calendar days from the due day to a later day; null when it is not later or there is no due day. */
export function daysPastDue(dueOn: CalendarDate | null, reachedOn: CalendarDate | null): number | null {
  if (dueOn === null || reachedOn === null || reachedOn <= dueOn) return null;
  return Math.round((Date.parse(reachedOn) - Date.parse(dueOn)) / 86_400_000);
}

/** Whether `day` is too late for `dueOn`; nothing is too late for work without a due day. */
export function isAfterDue(day: CalendarDate | null, dueOn: CalendarDate | null): boolean {
  return day !== null && dueOn !== null && day > dueOn;
}
