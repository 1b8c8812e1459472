import { statutoryDays } from '../../db/src/calendar/statutory-days.ts';
import type { CalendarDate } from '../src/kernel/calendar-date.ts';
import { workingCalendar } from '../src/modules/calendar/working-days.rules.ts';
import type { Deadline } from '../src/modules/directives/deadline.rules.ts';

export const statutoryCalendar = workingCalendar(statutoryDays);

/** A written day, or none. */
export function deadlineOn(day: CalendarDate | null, time: string | null = null): Deadline {
  return day === null ? { kind: 'none' } : { kind: 'date', on: day, time };
}
