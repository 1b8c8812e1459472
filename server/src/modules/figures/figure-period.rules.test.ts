import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/calendar-date.ts';
import { FIGURE_PERIODS, monthsUpTo, periodAround } from './figure-period.rules.ts';

describe('the period of figures', () => {
  it.each([
    ['2024-07-22', 'month', '2024-07-01', '2024-06-01', '2024-06-30'],
    ['2024-01-01', 'month', '2024-01-01', '2023-12-01', '2023-12-31'],
    ['2024-03-31', 'month', '2024-03-01', '2024-02-01', '2024-02-29'],
    ['2024-02-10', 'quarter', '2024-01-01', '2023-10-01', '2023-12-31'],
    ['2024-12-31', 'quarter', '2024-10-01', '2024-07-01', '2024-09-30'],
    ['2024-07-22', 'year', '2024-01-01', '2023-01-01', '2023-12-31'],
  ] as const)(
    'that %s lies in, by %s, begins on %s and follows %s to %s',
    (today, period, from, formerFrom, formerTo) => {
      expect(periodAround(today, period)).toEqual({
        current: { from, to: today },
        former: { from: formerFrom, to: formerTo },
      });
    },
  );

  it('holds today, and the one before ends the day before it begins', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.constantFrom(...FIGURE_PERIODS), (today, period) => {
        const { current, former } = periodAround(today, period);
        expect(current.from <= today && current.to === today).toBe(true);
        expect(addDays(former.to, 1)).toBe(current.from);
        expect(periodAround(former.to, period).current).toEqual(former);
      }),
    );
  });
});

describe('the months of a trend', () => {
  it('follow each other without a gap, and the last ends today', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 24 }), (today, count) => {
        const months = monthsUpTo(today, count);
        expect(months).toHaveLength(count);
        expect(months.at(-1)).toEqual(periodAround(today, 'month').current);
        for (const [index, { from, to }] of months.entries()) {
          expect(from.endsWith('-01')).toBe(true);
          expect(months[index + 1]?.from ?? addDays(today, 1)).toBe(addDays(to, 1));
        }
      }),
    );
  });
});
