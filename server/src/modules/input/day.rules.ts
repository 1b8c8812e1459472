import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { InvalidInput } from './invalid-input.rules.ts';

const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A day that exists, between 1900 and 2199, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  // February 30 is read as March 2, so only a day that comes back unchanged exists.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** @throws {InvalidInput} NOT_A_DAY */
export function requireDay(raw: string, path: string): CalendarDate {
  if (!isCalendarDay(raw)) throw new InvalidInput('NOT_A_DAY', path);
  return raw;
}

/** @throws {InvalidInput} NOT_A_DAY */
export function optionalDay(raw: string | null | undefined, path: string): CalendarDate | null {
  return raw === null || raw === undefined ? null : requireDay(raw, path);
}

/**
 * An hour of the day as `HH:MM`, kept beside a due day.
 *
 * @throws {InvalidInput} NOT_A_TIME
 */
export function optionalTime(raw: string | null | undefined, path: string): string | null {
  if (raw === null || raw === undefined || raw === '') return null;
  if (!TIME.test(raw)) throw new InvalidInput('NOT_A_TIME', path);
  return raw;
}
