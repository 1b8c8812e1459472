import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deadline, isPeriod, type Recurrence, type RecurrenceUnit } from './deadline.ts';
import { fold } from './fold.ts';
import { parseDeadline, showDeadlineForm, wordsToKeep } from './typed-deadline.ts';

const surroundings = { today: '2026-07-22', issuedOn: '2026-07-20', beforeDayIsInTime: true };
const read = (typed: string) => parseDeadline(typed, surroundings);
const on = (day: string): Deadline => ({ kind: 'date', on: day });
const term = (n: number, unit: 'WORKING_DAY' | 'DAY' | 'MONTH', from: string | null = null): Deadline => ({
  kind: 'term',
  n,
  unit,
  from,
});
const end = (period: 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR', index: number, year = 2026): Deadline => ({
  kind: 'periodEnd',
  period,
  year,
  index,
});

const every = (unit: RecurrenceUnit, on: number | 'last', facts: Partial<Recurrence> = {}): Deadline => ({
  kind: 'recurring',
  rule: { every: 1, unit, on, month: null, from: null, until: null, ...facts },
});

describe('a typed deadline', () => {
  it.each<[string, Deadline]>([
    ['15/8', on('2026-08-15')],
    ['15/8/2026', on('2026-08-15')],
    ['15-08-26', on('2026-08-15')],
    ['ngày 15/8', on('2026-08-15')],
    ['trước ngày 15/8', on('2026-08-15')],
    ['Trước 15/8/2027', on('2027-08-15')],
    ['chậm nhất ngày 15/8', on('2026-08-15')],
    ['chậm nhất là ngày 15/8', on('2026-08-15')],
    ['by 15/8', on('2026-08-15')],
    ['hôm nay', on('2026-07-22')],
    ['ngày mai', on('2026-07-23')],
    ['tomorrow', on('2026-07-23')],
    ['10 ngày làm việc', term(10, 'WORKING_DAY')],
    ['trong 10 ngày làm việc', term(10, 'WORKING_DAY')],
    ['trong vòng 10 ngày', term(10, 'DAY')],
    ['trong thời hạn 10 ngày kể từ ngày ban hành', term(10, 'DAY', '2026-07-20')],
    ['2 tháng', term(2, 'MONTH')],
    ['2 tuần', term(14, 'DAY')],
    ['5 ngày làm việc kể từ 27/4', term(5, 'WORKING_DAY', '2026-04-27')],
    ['5 ngày làm việc kể từ ngày 27/4/2026', term(5, 'WORKING_DAY', '2026-04-27')],
    ['5 ngày làm việc kể từ ngày nhận', term(5, 'WORKING_DAY')],
    ['5 working days from 27/4', term(5, 'WORKING_DAY', '2026-04-27')],
    ['1 month', term(1, 'MONTH')],
    ['trong quý III', end('QUARTER', 3)],
    ['quý 3/2026', end('QUARTER', 3)],
    ['quý I', end('QUARTER', 1, 2027)],
    ['Q4 2026', end('QUARTER', 4)],
    ['hết tháng 9', end('MONTH', 9)],
    ['tháng 3', end('MONTH', 3, 2027)],
    ['6 tháng đầu năm', end('HALF', 1, 2027)],
    ['6 tháng cuối năm 2026', end('HALF', 2)],
    ['second half of 2026', end('HALF', 2)],
    ['trong năm 2026', end('YEAR', 1)],
    ['trong năm', end('YEAR', 1)],
    ['năm nay', end('YEAR', 1)],
    ['end of 2027', end('YEAR', 1, 2027)],
    ['khi Trung ương có hướng dẫn', { kind: 'event', text: 'khi Trung ương có hướng dẫn' }],
    ['25 hằng tháng', every('MONTH', 25)],
    ['ngày 25 hàng tháng', every('MONTH', 25)],
    ['25 hằng tháng đến 31/12/2027', every('MONTH', 25, { until: '2027-12-31' })],
    ['thứ Sáu hằng tuần', every('WEEK', 5)],
    ['chủ nhật hằng tuần', every('WEEK', 7)],
    ['Friday weekly', every('WEEK', 5)],
    ['ngày cuối quý', every('QUARTER', 'last')],
    ['cuối tháng', every('MONTH', 'last')],
    ['ngày cuối mỗi quý', every('QUARTER', 'last')],
    ['hằng quý', every('QUARTER', 'last')],
    ['ngày 10 tháng đầu hằng quý', every('QUARTER', 10, { month: 1 })],
    ['ngày 15, 2 tháng một lần', every('MONTH', 15, { every: 2 })],
    ['thứ hai, 2 tuần một lần', every('WEEK', 1, { every: 2 })],
    ['25/12 hằng năm', every('YEAR', 25)],
    ['15/6 hằng năm', every('YEAR', 15, { month: 6 })],
    ['25 monthly', every('MONTH', 25)],
    ['last day of every quarter', every('QUARTER', 'last')],
    ['không thời hạn', { kind: 'none' }],
    ['không ấn định thời hạn', { kind: 'none' }],
    ['no deadline', { kind: 'none' }],
  ])('“%s” is read, with its accents and without', (typed, deadline) => {
    expect(read(typed)).toEqual(deadline);
    if (deadline.kind !== 'event') expect(read(fold(typed))).toEqual(deadline);
  });

  it.each([
    '',
    'sớm',
    '31/2',
    '0 ngày',
    '4000 ngày',
    'quý V',
    'tháng 13',
    '5 ngày kể từ hôm qua',
    'trước ngày 31/2',
    '32 hằng tháng',
    '25/6 hằng tháng',
  ])('“%s” is none', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it('“before” is the day itself or the one before, by the setting, and its words are kept', () => {
    const strict = { ...surroundings, beforeDayIsInTime: false };
    expect(parseDeadline('trước ngày 15/8', strict)).toEqual(on('2026-08-14'));
    expect(parseDeadline('chậm nhất ngày 15/8', strict)).toEqual(on('2026-08-15'));
    expect(wordsToKeep('trước ngày 15/8')).toBe('trước ngày 15/8');
    expect(wordsToKeep('15/8')).toBeNull();
    expect(wordsToKeep('10 ngày')).toBeNull();
  });
});

const day = fc
  .integer({ min: 0, max: 36_000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  day.map(on),
  fc
    .tuple(fc.integer({ min: 1, max: 3_650 }), fc.constantFrom('WORKING_DAY', 'DAY', 'MONTH'), fc.option(day))
    .map(([n, unit, from]) => term(n, unit, from)),
  fc
    .tuple(fc.constantFrom('MONTH', 'QUARTER', 'HALF', 'YEAR'), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 99 }))
    .filter(([period, index]) => isPeriod({ period, index }))
    .map(([period, index, year]) => end(period, index, 2000 + year)),
  fc
    .tuple(
      fc.constantFrom<RecurrenceUnit[]>('MONTH', 'QUARTER', 'YEAR'),
      fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)),
      fc.integer({ min: 1, max: 12 }),
      fc.option(day),
      fc.option(day),
    )
    .map(([unit, of, n, from, until]) => every(unit, of, { every: n, from, until })),
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 12 }))
    .map(([of, n]) => every('WEEK', of, { every: n })),
  fc.integer({ min: 1, max: 2 }).map((month) => every('QUARTER', 10, { month })),
  fc.constant<Deadline>({ kind: 'none' }),
);

it('what is shown of a deadline is read back as the same, in both languages', () => {
  fc.assert(
    fc.property(deadline, fc.constantFrom('vi' as const, 'en' as const), (given, language) => {
      expect(read(showDeadlineForm(given, language))).toEqual(given);
    }),
    { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 20_000 : 500 },
  );
});
