import { describe, expect, it } from 'vitest';
import { parseDay, parseTime, tidyDay } from './typed-day.ts';

const TODAY = '2026-11-24';

describe('a day as people type it', () => {
  it.each([
    ['31/03/2026', '2026-03-31'],
    ['1/3/2026', '2026-03-01'],
    ['1-3-26', '2026-03-01'],
    ['31.12.2026', '2026-12-31'],
    ['31032026', '2026-03-31'],
    [' 5/12 ', '2026-12-05'],
    ['29/02/2028', '2028-02-29'],
  ])('reads %s', (typed, day) => {
    expect(parseDay(typed, TODAY)).toBe(day);
  });

  it.each(['', '30/02/2026', '32/01/2026', '5/13', 'mai', '2026', '1/1/202'])('takes %j for no day', (typed) => {
    expect(parseDay(typed, TODAY)).toBeNull();
  });

  it('writes a day out once it is one, and leaves the rest as it was typed', () => {
    expect(tidyDay('5/12', TODAY)).toBe('05/12/2026');
    expect(tidyDay('5/', TODAY)).toBe('5/');
  });
});

describe('an hour as people type it', () => {
  it.each([
    ['16:30', '16:30'],
    ['16h30', '16:30'],
    ['8h', '08:00'],
    ['17', '17:00'],
    ['8 giờ', '08:00'],
    ['24:00', null],
    ['16:70', null],
    ['', null],
  ])('reads %j as %j', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});
