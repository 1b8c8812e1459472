import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import { optionalTime, requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { requireText } from '../input/text.rules.ts';
import { type Deadline, type DeadlineReading, dueDayOf, MONTHS_IN, readAs } from './deadline.rules.ts';
import { type DueDayBounds, judgeDueOn } from './due-day.rules.ts';

export const MAX_DEADLINE_TEXT_CHARS = 500;
export const MAX_TERM = 3_650;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export type DeadlineBounds = DueDayBounds & {
  /** The day of receipt of whoever is given the work now. */
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly reading: DeadlineReading;
};

export type JudgedDeadline = {
  readonly deadline: Deadline;
  /** The day of a share that is received today; null without one. */
  readonly dueOn: CalendarDate | null;
};

/**
 * Judges a deadline as its tenant reads it, and finds its day. In a cascade, one without a day takes its parent's.
 *
 * @throws {InvalidInput} the refusals of {@link judgeForm} and {@link judgeDueOn}, or DUE_TOO_FAR
 */
export function judgeDeadline(raw: Deadline, bounds: DeadlineBounds, path: string): JudgedDeadline {
  const deadline = readAs(judgeForm(raw, path), bounds.reading, bounds);
  const dueOn = judgeDueOn(dayWithin(deadline, bounds, path), bounds, path);
  return deadline.kind === 'none' && dueOn !== null
    ? { deadline: { kind: 'date', on: dueOn, time: null }, dueOn }
    : { deadline, dueOn };
}

/**
 * Judges what a deadline says, whatever day it comes to.
 *
 * @throws {InvalidInput} NOT_A_DAY, NOT_A_TIME, TERM_OUT_OF_RANGE, NOT_A_PERIOD, or words that are empty or too long
 */
export function judgeForm(raw: Deadline, path: string): Deadline {
  switch (raw.kind) {
    case 'date':
      return { ...raw, on: requireDay(raw.on, path), time: optionalTime(raw.time, path) };
    case 'term':
      if (!Number.isInteger(raw.n) || raw.n < 1 || raw.n > MAX_TERM) {
        throw new InvalidInput('TERM_OUT_OF_RANGE', `${path}.term.n`, { least: 1, most: MAX_TERM });
      }
      if (raw.from !== null) requireDay(raw.from, `${path}.term.from`);
      return raw;
    case 'period_end': {
      const { period, year, index } = raw;
      const hasYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
      if (!hasYear) throw new InvalidInput('NOT_A_PERIOD', `${path}.periodEnd.year`);
      const hasIndex = Number.isInteger(index) && index >= 1 && index <= 12 / MONTHS_IN[period];
      if (!hasIndex) throw new InvalidInput('NOT_A_PERIOD', `${path}.periodEnd.index`);
      return raw;
    }
    case 'event':
      return { kind: 'event', text: requireText(raw.text, `${path}.event.text`, MAX_DEADLINE_TEXT_CHARS) };
    case 'none':
      return raw;
  }
}

function dayWithin(deadline: Deadline, { calendar, today }: DeadlineBounds, path: string): CalendarDate | null {
  const day = dueDayOf(deadline, calendar, today);
  // A year of five digits sorts before one of four.
  if (day !== null && (day.length > 10 || day > `${LAST_YEAR}-12-31`)) {
    throw new InvalidInput('DUE_TOO_FAR', path, { latestOn: `${LAST_YEAR}-12-31` });
  }
  return day;
}
