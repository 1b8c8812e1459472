import { showDay } from './dates.ts';

const TYPED_DAY = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{2}|\d{4}))?$/;
const TYPED_IN_ONE = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/;
const TYPED_TIME = /^(\d{1,2})\s*(?:(?:giờ|[:.hg])\s*(\d{2})?)?$/i;

/**
 * The day somebody typed, as `YYYY-MM-DD`: 31/3/2026, 31-03-26, 31032026, or 31/3 of the year of `today`.
 * @returns null for what is no day
 */
export function parseDay(typed: string, today: string): string | null {
  const text = typed.trim();
  const parts = TYPED_DAY.exec(text) ?? TYPED_IN_ONE.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', typedYear = today.slice(0, 4)] = parts;
  const year = typedYear.length === 2 ? `${today.slice(0, 2)}${typedYear}` : typedYear;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  // February 30 is read as March 2, so only a day that comes back unchanged exists.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null;
}

/** What was typed, written as papers write it where it is a day, else as it is. */
export function tidyDay(typed: string, today: string): string {
  const day = parseDay(typed, today);
  return day === null ? typed : showDay(day);
}

/**
 * An hour of the day as `HH:MM`: 16:30, 16h30, 8 giờ, 17.
 * @returns null for what is no hour
 */
export function parseTime(typed: string): string | null {
  const parts = TYPED_TIME.exec(typed.normalize('NFC').trim());
  if (!parts) return null;
  const [, hour = '', minute = '00'] = parts;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}
