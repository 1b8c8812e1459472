import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import type { Recurrence } from '../series/recurrence.rules.ts';
import { addWorkingDays, rollForward, type WorkingCalendar } from '../calendar/working-days.rules.ts';

export type TermUnit = 'working_day' | 'day' | 'month';
export type PeriodLength = 'month' | 'quarter' | 'half' | 'year';

/** Counted from a day, which itself never counts; `from` null counts from the day the agency received the work. */
export type TermDeadline = {
  readonly kind: 'term';
  readonly n: number;
  readonly unit: TermUnit;
  readonly from: CalendarDate | null;
};

/** The last day of a month, quarter, half-year or year; `index` counts from 1 within the year. */
export type PeriodEndDeadline = {
  readonly kind: 'period_end';
  readonly period: PeriodLength;
  readonly year: number;
  readonly index: number;
};

/** A deadline as it is entered: once, or again and again. */
export type EnteredDeadline = Deadline | { readonly kind: 'recurring'; readonly rule: Recurrence };

/** When a directive is due, in each form a document may word it. Recurring work is a series whose each kỳ has one of these. */
export type Deadline =
  | { readonly kind: 'date'; readonly on: CalendarDate; readonly time: string | null }
  | TermDeadline
  | PeriodEndDeadline
  /** Bound to something that has yet to happen: no day until one is entered. */
  | { readonly kind: 'event'; readonly text: string }
  | { readonly kind: 'none' };

/** How a tenant reads what words leave open. */
export type DeadlineReading = {
  /** A term without a starting day counts from the document's day, not from the day each agency receives it. */
  readonly unknownStartIsIssue: boolean;
  /** A written day or a period's end that is a day off moves to the next working day. */
  readonly writtenDaysRoll: boolean;
};

export const MONTHS_IN: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * The day that a deadline comes to; null while it has none.
 *
 * A counted term that ends on a day off moves to the next working day (Civil Code 2015, art. 148.5); a written day and
 * the end of a period stay as written.
 *
 * @param receivedOn where a term without a starting day counts from; null leaves such a term without a day
 * @throws {RangeError} a term or a period that no rule allows; `judgeDeadline` refuses those before
 */
export function dueDayOf(
  deadline: Deadline,
  calendar: WorkingCalendar,
  receivedOn: CalendarDate | null,
): CalendarDate | null {
  switch (deadline.kind) {
    case 'date':
      return deadline.on;
    case 'term': {
      const from = deadline.from ?? receivedOn;
      return from === null ? null : endOfTerm(deadline, calendar, from);
    }
    case 'period_end':
      return lastDayOf(deadline);
    case 'event':
    case 'none':
      return null;
  }
}

function endOfTerm({ n, unit }: TermDeadline, calendar: WorkingCalendar, from: CalendarDate): CalendarDate {
  switch (unit) {
    case 'working_day':
      return addWorkingDays(calendar, from, n);
    case 'day':
      return rollForward(calendar, addDays(from, n));
    case 'month':
      return rollForward(calendar, addMonths(from, n));
  }
}

/** The same day of a later month, or its last one where that month is shorter. */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  return last.toISOString().slice(0, 8) + String(Math.min(dayOfMonth, last.getUTCDate())).padStart(2, '0');
}

/** @throws {RangeError} an index that the year does not have */
export function lastDayOf({ period, year, index }: Omit<PeriodEndDeadline, 'kind'>): CalendarDate {
  const months = MONTHS_IN[period];
  if (!Number.isInteger(index) || index < 1 || index > 12 / months) throw new RangeError(`${period} ${index}`);
  return new Date(Date.UTC(year, months * index, 0)).toISOString().slice(0, 10);
}

/** Whether each assignment has a day of its own: counted from the day that its agency received it. */
export function startsOnReceipt(deadline: Deadline): boolean {
  return deadline.kind === 'term' && deadline.from === null;
}

/**
 * A deadline as its tenant reads it: from then on it says itself what was left open.
 *
 * @param deadline a judged one
 */
export function readAs(
  deadline: Deadline,
  { unknownStartIsIssue, writtenDaysRoll }: DeadlineReading,
  { issuedOn, calendar }: { readonly issuedOn: CalendarDate; readonly calendar: WorkingCalendar },
): Deadline {
  switch (deadline.kind) {
    case 'term':
      return unknownStartIsIssue && deadline.from === null ? { ...deadline, from: issuedOn } : deadline;
    case 'date':
      return writtenDaysRoll ? { ...deadline, on: rollForward(calendar, deadline.on) } : deadline;
    case 'period_end': {
      const last = lastDayOf(deadline);
      const on = writtenDaysRoll ? rollForward(calendar, last) : last;
      return on === last ? deadline : { kind: 'date', on, time: null };
    }
    case 'event':
    case 'none':
      return deadline;
  }
}

export function isSameDeadline(one: Deadline, other: Deadline): boolean {
  switch (one.kind) {
    case 'date':
      return other.kind === 'date' && one.on === other.on && one.time === other.time;
    case 'term':
      return other.kind === 'term' && one.n === other.n && one.unit === other.unit && one.from === other.from;
    case 'period_end':
      return (
        other.kind === 'period_end' &&
        one.period === other.period &&
        one.year === other.year &&
        one.index === other.index
      );
    case 'event':
      return other.kind === 'event' && one.text === other.text;
    case 'none':
      return other.kind === 'none';
  }
}
