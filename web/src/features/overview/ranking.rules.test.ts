import { describe, expect, it } from 'vitest';
import { onTimeRate, partsOf, rankingOf } from './ranking.rules.ts';

const agency = (shortName: string, doneOnTime: number, doneWithDeadline: number, overdue = 0) => ({
  agency: { shortName },
  figures: { overdue, doneOnTime, doneWithDeadline },
});

describe('the on-time rate', () => {
  it.each([
    [0, 0, null],
    [0, 4, 0],
    [3, 4, 75],
    [4, 4, 100],
  ])('of %s in time among %s is %s', (doneOnTime, doneWithDeadline, rate) => {
    expect(onTimeRate({ doneOnTime, doneWithDeadline })).toBe(rate);
  });
});

describe('the ranking of agencies', () => {
  it('puts the best rate first, then the fewest overdue, then the name, and leaves out who has no rate', () => {
    const rows = [agency('D', 1, 2), agency('C', 2, 2, 3), agency('B', 4, 4), agency('A', 9, 9), agency('E', 0, 0)];
    const { top, between, bottom, unranked } = rankingOf(rows);
    expect(top.map(({ place, row }) => `${place} ${row.agency.shortName}`)).toEqual(['1 A', '2 B', '3 C', '4 D']);
    expect({ between, bottom, unranked }).toEqual({ between: 0, bottom: [], unranked: 1 });
  });

  it.each([
    [0, 0, 0, 0],
    [10, 10, 0, 0],
    [11, 5, 1, 5],
    [45, 5, 35, 5],
  ])('of %s shows %s, counts %s between and shows %s more', (count, top, between, bottom) => {
    const ranking = rankingOf(Array.from({ length: count }, (_, index) => agency(`Sở ${index}`, count - index, count)));
    expect([ranking.top.length, ranking.between, ranking.bottom.length]).toEqual([top, between, bottom]);
    expect(ranking.bottom.at(-1)?.place ?? count).toBe(count);
  });
});

describe('the bar of an agency', () => {
  it('holds what was finished in time and late, and what is open in time and overdue, each once', () => {
    expect(partsOf({ open: 9, overdue: 2, doneOnTime: 6, doneWithDeadline: 10 })).toEqual({
      done: 6,
      'done-late': 4,
      'in-progress': 7,
      overdue: 2,
    });
  });
});
