import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { WorkingCalendar } from './working-days.rules.ts';

const MS_PER_DAY = 86_400_000;

/** What differs from Monday to Friday in (from, to], in order. */
export function exceptionsBetween(
  { weekdaysOff, weekendDaysWorked }: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): { readonly daysOff: CalendarDate[]; readonly weekendDaysWorked: CalendarDate[] } {
  const [first, last] = [numberOf(from) + 1, numberOf(to)];
  const within = (days: readonly number[]) => days.filter((day) => day >= first && day <= last).map(dateOf);
  return { daysOff: within(weekdaysOff), weekendDaysWorked: within(weekendDaysWorked) };
}

/** Whether the calendar has a year's days off: every year has some on weekdays. */
export function knowsYear({ weekdaysOff }: WorkingCalendar, year: number): boolean {
  const [first, last] = [numberOf(`${year}-01-01`), numberOf(`${year}-12-31`)];
  return weekdaysOff.some((day) => day >= first && day <= last);
}

function numberOf(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

function dateOf(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
