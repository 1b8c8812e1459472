import { isRunning, type AssignmentState } from '../assignments/lifecycle.rules.ts';
import { daysPastDue } from '../assignments/standing.rules.ts';
import { type WorkingCalendar, workingDaysLeft } from '../calendar/working-days.rules.ts';
import { type CalendarDate, dayOf } from '../../kernel/calendar-date.ts';

/** When an agency was last heard of: its last report, or when it was given the work. */
export type Heard = {
  readonly state: AssignmentState;
  readonly assignedAt: Date;
  readonly lastReportedAt: Date | null;
};

/**
 * Calendar days without a word of an agency that is at work.
 *
 * @returns null where nothing is waited for from it
 */
export function silentDays(
  { state, assignedAt, lastReportedAt }: Heard,
  today: CalendarDate,
  timeZone: string,
): number | null {
  if (!isRunning(state)) return null;
  return daysPastDue(dayOf(lastReportedAt ?? assignedAt, timeZone), today) ?? 0;
}

/**
 * Working days that a completion report has waited for its review.
 *
 * @returns null where none waits
 */
export function reviewWorkingDays(
  { state, lastReportedAt }: Heard,
  today: CalendarDate,
  { calendar, timeZone }: { readonly calendar: WorkingCalendar; readonly timeZone: string },
): number | null {
  if (state !== 'reported' || lastReportedAt === null) return null;
  return workingDaysLeft(calendar, dayOf(lastReportedAt, timeZone), today);
}
