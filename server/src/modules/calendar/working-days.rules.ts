import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';

/** A row of the calendar: a holiday, a day off in its place or by a swap, or a weekend day that is worked. */
export type CalendarDay = { readonly date: CalendarDate; readonly kind: 'holiday' | 'day_off' | 'working' };

/** A tenant's calendar, made for counting: only what differs from Monday to Friday, as sorted day numbers. */
export type WorkingCalendar = {
  readonly weekdaysOff: readonly number[];
  readonly weekendDaysWorked: readonly number[];
  /** The years that are entered, in order: those with a holiday. A swap alone does not tell a year's days off. */
  readonly yearsKnown: readonly number[];
};

const MS_PER_DAY = 86_400_000;
const MAX_WORKING_DAYS = 3_650;
/** 1970-01-01 was a Thursday: three days into its week. */
const EPOCH_WEEKDAY = 3;

/** @param days rows of the calendar in any order; of two rows for one date the later counts */
export function workingCalendar(days: Iterable<CalendarDay>): WorkingCalendar {
  const worked = new Map<number, boolean>();
  const years = new Set<number>();
  for (const { date, kind } of days) {
    worked.set(numberOf(date), kind === 'working');
    if (kind === 'holiday') years.add(yearOf(date));
  }
  const differing = (isWorked: boolean) =>
    [...worked]
      .filter(([day, works]) => works === isWorked && isWeekend(day) === isWorked)
      .map(([day]) => day)
      .toSorted((one, other) => one - other);
  return {
    weekdaysOff: differing(false),
    weekendDaysWorked: differing(true),
    yearsKnown: [...years].toSorted((one, other) => one - other),
  };
}

/**
 * The years from one day to another, both included, of which nothing is entered: there only Monday to Friday is known,
 * and whatever is counted through them carries a warning.
 */
export function calendarYearsUnknown({ yearsKnown }: WorkingCalendar, from: CalendarDate, to: CalendarDate): number[] {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, n) => yearOf(from) + n);
  return years.filter((year) => !yearsKnown.includes(year));
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

export function isWorkingDay(calendar: WorkingCalendar, day: CalendarDate): boolean {
  const at = numberOf(day);
  return workingDaysUpTo(calendar, at) > workingDaysUpTo(calendar, at - 1);
}

/**
 * The nth working day after `day`, which itself never counts.
 *
 * @param n working days, 1 to 3,650
 * @throws {RangeError} any other number
 */
export function addWorkingDays(calendar: WorkingCalendar, day: CalendarDate, n: number): CalendarDate {
  if (!Number.isInteger(n) || n < 1 || n > MAX_WORKING_DAYS) throw new RangeError(`${n} working days`);
  const from = numberOf(day);
  const wanted = workingDaysUpTo(calendar, from) + n;

  // Enough weeks even if every exception fell among them; the count never falls, so halving finds the first day.
  let [low, high] = [from + 1, from + 7 * Math.ceil((n + calendar.weekdaysOff.length) / 5)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (workingDaysUpTo(calendar, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return dateOf(low);
}

/** Working days in (from, to]; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  if (to <= from) return 0;
  return workingDaysUpTo(calendar, numberOf(to)) - workingDaysUpTo(calendar, numberOf(from));
}

/** The first working day after `day`. */
export function nextWorkingDay(calendar: WorkingCalendar, day: CalendarDate): CalendarDate {
  return addWorkingDays(calendar, day, 1);
}

/** `day` itself when it is worked, otherwise the next working day (Civil Code 2015, art. 148.5). */
export function rollForward(calendar: WorkingCalendar, day: CalendarDate): CalendarDate {
  return isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);
}

/** Working days in (today, due]: 0 on the due day, and after it. */
export function workingDaysLeft(calendar: WorkingCalendar, today: CalendarDate, dueOn: CalendarDate): number {
  return workingDaysBetween(calendar, today, dueOn);
}

/** The last day on which at least so many working days are left. @param least 0 or more */
export function lastDayWithLeft(calendar: WorkingCalendar, dueOn: CalendarDate, least: number): CalendarDate {
  let day = dueOn;
  while (workingDaysLeft(calendar, day, dueOn) < least) day = addDays(day, -1);
  return day;
}

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

/** Working days up to and with `day`, counted from a Monday before 1970: only differences mean anything. */
function workingDaysUpTo({ weekdaysOff, weekendDaysWorked }: WorkingCalendar, day: number): number {
  const sinceMonday = day + EPOCH_WEEKDAY;
  const weekdays = 5 * Math.floor(sinceMonday / 7) + Math.min(5, weekdayOf(day) + 1);
  return weekdays - countUpTo(weekdaysOff, day) + countUpTo(weekendDaysWorked, day);
}

function countUpTo(sorted: readonly number[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(day: number): number {
  return (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) > 4;
}

/** Days since 1970-01-01, read in UTC so that no zone and no summer time can shift them. */
function numberOf(day: CalendarDate): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`not a day: ${day}`);
  return at / MS_PER_DAY;
}

function dateOf(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
