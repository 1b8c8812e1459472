import { addDays, type CalendarDate, laterOf } from '../../kernel/calendar-date.ts';
import { MONTHS_IN } from '../directives/deadline.rules.ts';
import { optionalDay, requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';

export type RecurrenceUnit = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** When a series falls due: every so many periods, on one day of each. */
export type Recurrence = {
  /** 1 for each period, 2 for every second one. */
  readonly every: number;
  readonly unit: RecurrenceUnit;
  /** 1 to 31, a day that a short month lacks being its last; `last` the last day of the month; of weeks 1, Monday, to 7. */
  readonly on: number | 'last';
  /** The month of the period, from 1; null its last one. Weeks and months have none. */
  readonly month: number | null;
  /** No occurrence is before it; the periods are counted from the one it lies in. */
  readonly from: CalendarDate;
  /** No occurrence is after it; null without an end. */
  readonly until: CalendarDate | null;
};

export const MAX_EVERY = 120;

/**
 * @throws {InvalidInput} NOT_A_RECURRENCE: a count, day or month that the rule's unit does not have; NOT_A_DAY;
 *   SERIES_NEVER_FIRES: it has no occurrence at all
 */
export function judgeRecurrence(rule: Recurrence, path: string): Recurrence {
  const demand = (isRight: boolean, field: string) => {
    if (!isRight) throw new InvalidInput('NOT_A_RECURRENCE', `${path}.${field}`);
  };
  const { every, unit, on, month } = rule;
  demand(isWithin(every, 1, MAX_EVERY), 'every');
  if (on === 'last') demand(unit !== 'week', 'on');
  else demand(isWithin(on, 1, unit === 'week' ? 7 : 31), 'on');
  if (month !== null) demand(unit !== 'week' && unit !== 'month' && isWithin(month, 1, MONTHS_IN[unit]), 'month');
  requireDay(rule.from, `${path}.from`);
  optionalDay(rule.until, `${path}.until`);
  if (nextOccurrence(rule, addDays(rule.from, -1)) === null) throw new InvalidInput('SERIES_NEVER_FIRES', path);
  return rule;
}

/** The first occurrence after a day; null where the series has ended by then. */
export function nextOccurrence(rule: Recurrence, after: CalendarDate): CalendarDate | null {
  const earliest = laterOf(rule.from, addDays(after, 1));
  // One before the estimate, since the day of a period may precede the day that lies in it.
  let index = Math.max(0, Math.floor(periodsBetween(rule, earliest) / rule.every) - 1);
  while (occurrence(rule, index) < earliest) index += 1;
  const day = occurrence(rule, index);
  return day <= (rule.until ?? '2199-12-31') ? day : null;
}

/** All occurrences in (after, upTo], and at least the next one. */
export function occurrencesAhead(rule: Recurrence, after: CalendarDate, upTo: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = nextOccurrence(rule, after); day !== null; day = nextOccurrence(rule, day)) {
    if (days.length > 0 && day > upTo) break;
    days.push(day);
  }
  return days;
}

/** Whole periods from the one that the rule starts in to the one of a day. */
function periodsBetween({ unit, from }: Recurrence, day: CalendarDate): number {
  if (unit === 'week') return Math.floor((Date.parse(day) - Date.parse(mondayOf(from))) / (7 * MS_PER_DAY));
  return Math.floor((monthNumber(day) - firstMonth(unit, from)) / MONTHS_IN[unit]);
}

function occurrence({ unit, every, on, month, from }: Recurrence, index: number): CalendarDate {
  if (unit === 'week') return addDays(mondayOf(from), index * every * 7 + Number(on) - 1);
  const months = MONTHS_IN[unit];
  const at = firstMonth(unit, from) + index * every * months + (month ?? months) - 1;
  const last = new Date(Date.UTC(2000, at + 1, 0));
  last.setUTCFullYear(Math.floor(at / 12), (at % 12) + 1, 0);
  const day = on === 'last' ? last.getUTCDate() : Math.min(on, last.getUTCDate());
  return last.toISOString().slice(0, 8) + String(day).padStart(2, '0');
}

const MS_PER_DAY = 86_400_000;

/** Months since the year 0. */
function monthNumber(day: CalendarDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstMonth(unit: keyof typeof MONTHS_IN, from: CalendarDate): number {
  const months = MONTHS_IN[unit];
  return Math.floor(monthNumber(from) / months) * months;
}

function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
