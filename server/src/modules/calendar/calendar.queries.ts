import { type CalendarDay, type WorkingCalendar, workingCalendar } from './working-days.rules.ts';

/** Calendars as last read, by their rows: every request reads the rows, few tenants change them. */
const built = new Map<string, WorkingCalendar>();
const MAX_BUILT = 100;

/** @param rows of the table as `2026-01-01 holiday,2026-01-10 working`, in order of days */
export function calendarFrom(rows: string): WorkingCalendar {
  const known = built.get(rows);
  if (known) return known;
  const days = rows
    .split(',')
    .filter(Boolean)
    .map((row) => {
      const [date = '', kind] = row.split(' ');
      return { date, kind: kind as CalendarDay['kind'] };
    });
  const calendar = workingCalendar(days);
  if (built.size >= MAX_BUILT) built.clear();
  built.set(rows, calendar);
  return calendar;
}
