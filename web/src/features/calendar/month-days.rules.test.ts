import { describe, expect, it } from 'vitest';
import { isWeekend, weeksOf } from './month-days.rules.ts';

describe('the weeks of a month', () => {
  it.each([
    [2026, 2, 5, 28],
    [2024, 2, 5, 29],
    [2027, 2, 4, 28],
    [2026, 8, 6, 31],
  ])('of %i-%i are %i with %i days, Monday first', (year, month, weeks, days) => {
    const rows = weeksOf(year, month);
    expect(rows).toHaveLength(weeks);
    expect(rows.flat().filter(Boolean)).toHaveLength(days);
    expect(rows.every((week) => week.slice(0, 5).every((day) => day === null || !isWeekend(day)))).toBe(true);
    expect(rows.every((week) => week.slice(5).every((day) => day === null || isWeekend(day)))).toBe(true);
  });
});
