import { GraphQLError } from 'graphql';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { isCalendarDay } from '../modules/input/day.rules.ts';

/** @throws {GraphQLError} BAD_USER_INPUT: not a day */
export function optionalDayOf(text: string | null | undefined): CalendarDate | null {
  if (!text) return null;
  if (isCalendarDay(text)) return text;
  throw new GraphQLError('A day must exist.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
