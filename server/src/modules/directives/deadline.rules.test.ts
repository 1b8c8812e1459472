import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { isWorkingDay, workingCalendar } from '../calendar/working-days.rules.ts';
import { addMonths, type Deadline, dueDayOf, lastDayOf } from './deadline.rules.ts';

const options = { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 20_000 : 300 };
const calendar = workingCalendar(statutoryDays);

describe('the day a deadline comes to', () => {
  it.each<[string, Deadline, string | null]>([
    ['a written day stays, even on a Sunday', { kind: 'date', on: '2026-03-08', time: null }, '2026-03-08'],
    [
      'five working days from 27/04/2026 pass over the day off and the holidays',
      { kind: 'term', n: 5, unit: 'working_day', from: '2026-04-27' },
      '2026-05-06',
    ],
    [
      'ten days that end on a Sunday roll to Monday',
      { kind: 'term', n: 10, unit: 'day', from: '2026-03-05' },
      '2026-03-16',
    ],
    ['ten days that end on a Friday stay', { kind: 'term', n: 10, unit: 'day', from: '2026-03-03' }, '2026-03-13'],
    [
      'one month from 31 January ends with February',
      { kind: 'term', n: 1, unit: 'month', from: '2024-01-31' },
      '2024-02-29',
    ],
    ['a month across the year', { kind: 'term', n: 2, unit: 'month', from: '2025-11-24' }, '2026-01-26'],
    [
      'a term without a start counts from the day of receipt',
      { kind: 'term', n: 3, unit: 'working_day', from: null },
      '2026-03-05',
    ],
    ['a quarter ends with its month', { kind: 'period_end', period: 'quarter', year: 2026, index: 3 }, '2026-09-30'],
    [
      'a half-year that ends on a Sunday stays as written',
      { kind: 'period_end', period: 'half', year: 2024, index: 1 },
      '2024-06-30',
    ],
    ['February of a leap year', { kind: 'period_end', period: 'month', year: 2028, index: 2 }, '2028-02-29'],
    ['a year', { kind: 'period_end', period: 'year', year: 2026, index: 1 }, '2026-12-31'],
    ['an event has none', { kind: 'event', text: 'khi Trung ương có hướng dẫn' }, null],
    ['nor has what sets none', { kind: 'none' }, null],
  ])('%s', (_title, deadline, day) => {
    expect(dueDayOf(deadline, calendar, '2026-03-02')).toBe(day);
  });

  it('is open for a term without a start that nobody has received', () => {
    expect(dueDayOf({ kind: 'term', n: 3, unit: 'day', from: null }, calendar, null)).toBeNull();
  });

  it.each([0, 5, 1.5])('does not exist for quarter %s', (index) => {
    expect(() => lastDayOf({ period: 'quarter', year: 2026, index })).toThrow(RangeError);
  });
});

const day = fc.integer({ min: 0, max: 50 * 365 }).map((n) => addDays('2000-01-01', n));
const unit = fc.constantFrom('working_day' as const, 'day' as const, 'month' as const);

describe('over fifty years', () => {
  it('a counted term ends on a working day after its start, and never earlier when it is longer', () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 120 }), (from, of, n) => {
        const end = (count: number) => dueDayOf({ kind: 'term', n: count, unit: of, from }, calendar, null) ?? '';
        expect(end(n) > from).toBe(true);
        expect(isWorkingDay(calendar, end(n))).toBe(true);
        expect(end(n + 1) >= end(n)).toBe(true);
      }),
      options,
    );
  });

  it('months are added without ever leaving the month they lead to', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (from, n) => {
        const [year = 0, month = 0, dayOfMonth = 0] = from.split('-').map(Number);
        const [toYear = 0, toMonth = 0, toDay = 0] = addMonths(from, n).split('-').map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + n);
        expect(toDay <= dayOfMonth).toBe(true);
      }),
      options,
    );
  });
});
