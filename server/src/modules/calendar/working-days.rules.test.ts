import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import {
  addWorkingDays,
  calendarYearsUnknown,
  type CalendarDay,
  isWorkingDay,
  nextWorkingDay,
  rollForward,
  workingCalendar,
  workingDaysBetween,
  workingDaysLeft,
} from './working-days.rules.ts';

const options = { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 50_000 : 500 };

const plainWeek = workingCalendar([]);
const asSeeded = workingCalendar(statutoryDays);
const withNotice = workingCalendar([
  ...statutoryDays,
  { date: '2026-01-02', kind: 'day_off' },
  { date: '2026-01-10', kind: 'working' },
]);

describe('counting working days', () => {
  it.each<[string, number, CalendarDate, CalendarDate]>([
    ['five from 30/12/2025', 5, '2026-01-07', '2026-01-08'],
    ['seven from 30/12/2025', 7, '2026-01-09', '2026-01-10'],
  ])('%s move when the swap of 02/01 for 10/01/2026 is entered', (_title, n, before, after) => {
    expect(addWorkingDays(asSeeded, '2025-12-30', n)).toBe(before);
    expect(addWorkingDays(withNotice, '2025-12-30', n)).toBe(after);
  });

  it.each<[string, CalendarDate, boolean]>([
    ['a Monday is worked', '2026-01-05', true],
    ['a Saturday is not', '2026-01-17', false],
    ['a Sunday is not', '2026-01-18', false],
    ['New Year is not', '2026-01-01', false],
    ['a make-up Saturday is', '2026-01-10', true],
    ['a day off by a swap is not', '2026-01-02', false],
    ['03/05/2027 is not, for 01/05 falls on a Saturday', '2027-05-03', false],
    ['a day long before 1970 goes by the week: 02/09/1945 was a Sunday', '1945-09-02', false],
    ['and the Monday after it was worked', '1945-09-03', true],
  ])('%s', (_title, day, isWorked) => {
    expect(isWorkingDay(withNotice, day)).toBe(isWorked);
  });

  it('leaves out the day it starts on, and counts the one it ends on', () => {
    expect(addWorkingDays(plainWeek, '2026-03-05', 1)).toBe('2026-03-06');
    expect(addWorkingDays(plainWeek, '2026-03-06', 1)).toBe('2026-03-09');
    expect(addWorkingDays(plainWeek, '2026-03-07', 1)).toBe('2026-03-09');
    expect(workingDaysBetween(plainWeek, '2026-03-05', '2026-03-06')).toBe(1);
    expect(workingDaysBetween(plainWeek, '2026-03-06', '2026-03-08')).toBe(0);
    expect(workingDaysBetween(plainWeek, '2026-03-09', '2026-03-02')).toBe(0);
    expect(workingDaysLeft(plainWeek, '2026-03-09', '2026-03-09')).toBe(0);
  });

  it('crosses Tết as if it were one long night', () => {
    expect(nextWorkingDay(asSeeded, '2026-02-13')).toBe('2026-02-23');
    expect(rollForward(asSeeded, '2026-02-17')).toBe('2026-02-23');
    expect(rollForward(asSeeded, '2026-02-13')).toBe('2026-02-13');
  });

  it.each([0, -1, 1.5, Number.NaN, 3_651])('refuses a term of %s working days', (n) => {
    expect(() => addWorkingDays(plainWeek, '2026-03-05', n)).toThrow(RangeError);
  });

  it('refuses what is not a day', () => {
    expect(() => addWorkingDays(plainWeek, 'mai', 1)).toThrow(RangeError);
  });

  it('reads the later of two rows for one date', () => {
    const corrected = workingCalendar([
      { date: '2026-03-05', kind: 'day_off' },
      { date: '2026-03-05', kind: 'working' },
    ]);
    expect(isWorkingDay(corrected, '2026-03-05')).toBe(true);
  });
});

describe('a year without data', () => {
  it('counts Monday to Friday, and is named among those that a term runs through', () => {
    expect(addWorkingDays(asSeeded, '2036-04-25', 5)).toBe('2036-05-02');
    expect(calendarYearsUnknown(asSeeded, '2035-12-20', '2037-01-05')).toEqual([2036, 2037]);
    expect(calendarYearsUnknown(asSeeded, '2024-01-01', '2035-12-31')).toEqual([]);
    expect(calendarYearsUnknown(asSeeded, '2036-02-01', '2035-02-01')).toEqual([]);
  });

  it('is not known by a swap alone', () => {
    const swap = workingCalendar([{ date: '2036-05-02', kind: 'day_off' }]);
    expect(calendarYearsUnknown(swap, '2036-01-01', '2036-12-31')).toEqual([2036]);
    expect(calendarYearsUnknown(asSeeded, '2035-01-01', '2035-12-31')).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 50 * 365 }).map((n) => addDays('2000-01-01', n));
const row = fc.record({ date: day, kind: fc.constantFrom<CalendarDay['kind']>('holiday', 'day_off', 'working') });
const calendar = fc.array(row, { maxLength: 400 }).map(workingCalendar);
const term = fc.integer({ min: 1, max: 400 });

/** The definition itself, day by day, knowing nothing of weeks. */
function countOneByOne(rows: readonly CalendarDay[], from: CalendarDate, to: CalendarDate): number {
  const kinds = new Map(rows.map(({ date, kind }) => [date, kind]));
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    const isWeekend = [0, 6].includes(new Date(at).getUTCDay());
    const kind = kinds.get(at);
    if (kind === undefined ? !isWeekend : kind === 'working') count += 1;
  }
  return count;
}

describe('over fifty years', () => {
  it('counts as the definition does, day by day', () => {
    const near = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(day, near, fc.array(near.chain((n) => row.map((r) => ({ ...r, n })))), (from, length, drafts) => {
        const rows = drafts.map(({ n, kind }) => ({ date: addDays(from, n), kind }));
        const to = addDays(from, length);
        expect(workingDaysBetween(workingCalendar(rows), from, to)).toBe(countOneByOne(rows, from, to));
      }),
      options,
    );
  });

  it('adding is the inverse of counting, and lands on a working day', () => {
    fc.assert(
      fc.property(calendar, day, term, (of, from, n) => {
        const to = addWorkingDays(of, from, n);
        expect(workingDaysBetween(of, from, to)).toBe(n);
        expect(isWorkingDay(of, to)).toBe(true);
        expect(workingDaysBetween(of, from, addDays(to, -1))).toBe(n - 1);
      }),
      options,
    );
  });

  it('adds in two steps what it adds in one', () => {
    fc.assert(
      fc.property(calendar, day, term, term, (of, from, n, m) => {
        expect(addWorkingDays(of, addWorkingDays(of, from, n), m)).toBe(addWorkingDays(of, from, n + m));
      }),
      options,
    );
  });

  it('never ends earlier for a later start or a longer term', () => {
    fc.assert(
      fc.property(calendar, day, fc.nat(30), term, (of, from, later, n) => {
        expect(addWorkingDays(of, addDays(from, later), n) >= addWorkingDays(of, from, n)).toBe(true);
        expect(addWorkingDays(of, from, n + 1) > addWorkingDays(of, from, n)).toBe(true);
      }),
      options,
    );
  });

  it('never ends earlier for one more day off', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), day, term, fc.nat(600), (rows, from, n, at) => {
        const off: CalendarDay = { date: addDays(from, at), kind: 'day_off' };
        const sooner = addWorkingDays(workingCalendar(rows), from, n);
        expect(addWorkingDays(workingCalendar([...rows, off]), from, n) >= sooner).toBe(true);
      }),
      options,
    );
  });
});

describe('in any zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    'Asia/Ho_Chi_Minh',
    'Pacific/Kiritimati',
    'America/New_York',
    'America/Los_Angeles',
    'Europe/London',
    'Pacific/Apia',
  ])('%s counts as UTC does', (zone) => {
    const starts = Array.from({ length: 400 }, (_, n) => addDays('2011-11-01', n * 13));
    const ends = () => starts.map((from) => [addWorkingDays(asSeeded, from, 7), isWorkingDay(asSeeded, from)]);
    vi.stubEnv('TZ', 'UTC');
    const inUtc = ends();
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset() === 0 && zone !== 'Europe/London').toBe(false);
    expect(ends()).toEqual(inUtc);
  });
});
