import { describe, expect, it } from 'vitest';
import { isCalendarDay, optionalDay, optionalTime, requireDay } from './day.rules.ts';

describe('a day', () => {
  it.each(['2026-01-05', '2024-02-29', '1900-01-01', '2199-12-31'])('%s is one', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '05/01/2026',
    '1899-12-31',
    '2200-01-01',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '',
    'mai',
    '+010000-01-01',
  ])('%j is none', (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => requireDay(text, 'statedOn')).toThrow(
      expect.objectContaining({ code: 'NOT_A_DAY', path: 'statedOn' }),
    );
  });

  it('may be left out where it is optional', () => {
    expect([optionalDay(undefined, 'd'), optionalDay(null, 'd'), optionalDay('2026-01-05', 'd')]).toEqual([
      null,
      null,
      '2026-01-05',
    ]);
  });
});

describe('an hour', () => {
  it('is kept as it is written', () => {
    expect([
      optionalTime('17:00', 't'),
      optionalTime('00:05', 't'),
      optionalTime(null, 't'),
      optionalTime('', 't'),
    ]).toEqual(['17:00', '00:05', null, null]);
  });

  it.each(['24:00', '7:00', '17h00', '17:60'])('%s is none', (text) => {
    expect(() => optionalTime(text, 't')).toThrow(expect.objectContaining({ code: 'NOT_A_TIME' }));
  });
});
