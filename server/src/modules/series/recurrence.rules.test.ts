import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/calendar-date.ts';
import { judgeRecurrence, nextOccurrence, occurrencesAhead, type Recurrence } from './recurrence.rules.ts';

const monthly: Recurrence = { every: 1, unit: 'month', on: 25, month: null, from: '2026-07-22', until: null };
const rule = (facts: Partial<Recurrence>): Recurrence => ({ ...monthly, ...facts });

/** The first occurrences from the day the rule starts. */
function first(facts: Partial<Recurrence>, count: number): string[] {
  const days: string[] = [];
  let after = addDays(rule(facts).from, -1);
  for (let n = 0; n < count; n += 1) {
    const day = nextOccurrence(rule(facts), after);
    if (day === null) break;
    days.push(day);
    after = day;
  }
  return days;
}

describe('when recurring work falls due', () => {
  it.each<[string, Partial<Recurrence>, string[]]>([
    ['on the 25th of every month', {}, ['2026-07-25', '2026-08-25', '2026-09-25']],
    ['on a day of this month that is over', { on: 5 }, ['2026-08-05', '2026-09-05']],
    ['on the 31st, which is the last of short months', { on: 31 }, ['2026-07-31', '2026-08-31', '2026-09-30']],
    [
      'on the 30th through February of a leap year',
      { on: 30, from: '2028-01-31' },
      ['2028-02-29', '2028-03-30', '2028-04-30'],
    ],
    ['on the last day of every second month', { on: 'last', every: 2 }, ['2026-07-31', '2026-09-30', '2026-11-30']],
    ['on the last day of a quarter', { unit: 'quarter', on: 'last' }, ['2026-09-30', '2026-12-31', '2027-03-31']],
    [
      'on the 10th of the first month of a quarter',
      { unit: 'quarter', on: 10, month: 1 },
      ['2026-10-10', '2027-01-10'],
    ],
    ['half-yearly', { unit: 'half', on: 15 }, ['2026-12-15', '2027-06-15']],
    ['on 25 December every year', { unit: 'year', on: 25, month: 12 }, ['2026-12-25', '2027-12-25']],
    ['every Friday', { unit: 'week', on: 5 }, ['2026-07-24', '2026-07-31']],
    ['every second Monday, from a Wednesday', { unit: 'week', on: 1, every: 2 }, ['2026-08-03', '2026-08-17']],
    ['until a day', { until: '2026-08-31' }, ['2026-07-25', '2026-08-25']],
  ])('%s', (_title, facts, days) => {
    expect(first(facts, days.length + (facts.until ? 1 : 0))).toEqual(days);
  });

  it.each<[string, Partial<Recurrence>, string, string]>([
    ['every 0 months', { every: 0 }, 'NOT_A_RECURRENCE', 'rule.every'],
    ['every 1.5 months', { every: 1.5 }, 'NOT_A_RECURRENCE', 'rule.every'],
    ['on the 32nd', { on: 32 }, 'NOT_A_RECURRENCE', 'rule.on'],
    ['on an eighth weekday', { unit: 'week', on: 8 }, 'NOT_A_RECURRENCE', 'rule.on'],
    ['on the last day of a week', { unit: 'week', on: 'last' }, 'NOT_A_RECURRENCE', 'rule.on'],
    ['in the fourth month of a quarter', { unit: 'quarter', month: 4 }, 'NOT_A_RECURRENCE', 'rule.month'],
    ['from no day', { from: '2026-02-30' }, 'NOT_A_DAY', 'rule.from'],
    ['until before it starts', { until: '2026-07-01' }, 'SERIES_NEVER_FIRES', 'rule'],
    ['until before its first day', { until: '2026-07-24' }, 'SERIES_NEVER_FIRES', 'rule'],
  ])('is no rule: %s', (_title, facts, code, path) => {
    expect(() => judgeRecurrence(rule(facts), 'rule')).toThrow(expect.objectContaining({ code, path }));
  });

  it('is known ahead: all within reach, and at least the next one', () => {
    expect(occurrencesAhead(rule({ unit: 'week', on: 5 }), '2026-07-22', '2026-08-10')).toEqual([
      '2026-07-24',
      '2026-07-31',
      '2026-08-07',
    ]);
    expect(occurrencesAhead(rule({ unit: 'year', on: 'last' }), '2026-07-22', '2026-08-10')).toEqual(['2026-12-31']);
    expect(occurrencesAhead(rule({ until: '2026-07-25' }), '2026-07-25', '2026-08-10')).toEqual([]);
  });
});

const anyRule = fc
  .record({
    every: fc.integer({ min: 1, max: 24 }),
    unit: fc.constantFrom('week', 'month', 'quarter', 'half', 'year'),
    on: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)),
    from: fc.integer({ min: 0, max: 18_000 }).map((n) => addDays('2000-01-01', n)),
  })
  .map(({ unit, on, ...rest }): Recurrence => {
    const ofWeek = on === 'last' ? 7 : ((on - 1) % 7) + 1;
    return { ...rest, unit, on: unit === 'week' ? ofWeek : on, month: null, until: null };
  });

it('every rule goes on, day after day, never before its start, and no occurrence is passed over', () => {
  fc.assert(
    fc.property(anyRule, fc.integer({ min: 0, max: 4_000 }), (given, later) => {
      const after = addDays(given.from, later);
      const day = nextOccurrence(given, after) ?? '';
      expect(day > after && day >= given.from).toBe(true);
      // Whoever asks on any day in between is told the same one.
      expect(nextOccurrence(given, addDays(day, -1))).toBe(day);
      expect((nextOccurrence(given, day) ?? '') > day).toBe(true);
    }),
    { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 20_000 : 500 },
  );
});
