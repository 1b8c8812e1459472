import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lunarDay } from '../../../../db/src/calendar/lunar-days.ts';
import { proposedDays } from '../../../../db/src/calendar/proposed-days.ts';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { addWorkingDays, workingCalendar } from './working-days.rules.ts';

const options = { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 20_000 : 400 };
const year = fc.integer({ min: 2000, max: 2050 });
const daysBetween = (from: CalendarDate, to: CalendarDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('the Vietnamese lunar calendar', () => {
  it.each<[string, number, number, number, CalendarDate]>([
    ['Tết Mậu Thân, a day before the Chinese one', 1968, 1, 1, '1968-01-29'],
    ['Tết Ất Sửu, a month before the Chinese one', 1985, 1, 1, '1985-01-21'],
    ['Tết Đinh Hợi, a day before the Chinese one', 2007, 1, 1, '2007-02-17'],
    ['Tết Giáp Thìn', 2024, 1, 1, '2024-02-10'],
    ['Tết Ất Tỵ', 2025, 1, 1, '2025-01-29'],
    ['Tết Bính Ngọ', 2026, 1, 1, '2026-02-17'],
    ['Tết Canh Tuất, a day before the Chinese one', 2030, 1, 1, '2030-02-02'],
    ['Giỗ Tổ after the repeated second month of 2023', 2023, 3, 10, '2023-04-29'],
    ['Giỗ Tổ of 2024', 2024, 3, 10, '2024-04-18'],
    ['Giỗ Tổ of 2025', 2025, 3, 10, '2025-04-07'],
    ['Giỗ Tổ of 2026', 2026, 3, 10, '2026-04-26'],
    ['Trung thu after the repeated sixth month of 2025', 2025, 8, 15, '2025-10-06'],
  ])('has %s', (_title, lunarYear, month, day, date) => {
    expect(lunarDay(lunarYear, month, day)).toBe(date);
  });

  it('has years of twelve or thirteen months, the first beginning between 20 January and 21 February', () => {
    fc.assert(
      fc.property(year, (of) => {
        const first = lunarDay(of, 1, 1);
        expect(first.slice(5) >= '01-20' && first.slice(5) <= '02-21').toBe(true);
        const length = daysBetween(first, lunarDay(of + 1, 1, 1));
        expect([353, 354, 355, 383, 384, 385]).toContain(length);
      }),
      options,
    );
  });

  it('has months of 29 or 30 days, and at most one of them twice', () => {
    fc.assert(
      fc.property(year, (of) => {
        const starts = [...Array.from({ length: 12 }, (_, n) => lunarDay(of, n + 1, 1)), lunarDay(of + 1, 1, 1)];
        const lengths = starts.slice(1).map((next, n) => daysBetween(starts[n] ?? next, next));
        expect(lengths.filter((length) => length !== 29 && length !== 30).length).toBeLessThanOrEqual(1);
        expect(lengths.every((length) => [29, 30, 58, 59, 60].includes(length))).toBe(true);
      }),
      options,
    );
  });
});

describe('the days proposed for a year', () => {
  it('stand once each, in order, and every holiday of the law costs a working day, over fifty years', () => {
    fc.assert(
      fc.property(year, (of) => {
        const days = proposedDays(of);
        const dates = days.map(({ date }) => date);
        const holidays = days.filter(({ kind }) => kind === 'holiday');
        expect(dates).toEqual(dates.toSorted());
        const off = new Set(dates.filter((date) => ![0, 6].includes(new Date(date).getUTCDay())));
        expect(off.size).toBe(holidays.length);
      }),
      options,
    );
  });
});

describe('in any zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'])('%s has the days that UTC has', (zone) => {
    const all = () =>
      Array.from({ length: 50 }, (_, n) => {
        const days = proposedDays(2000 + n);
        return [
          lunarDay(2000 + n, 3, 10),
          days,
          addWorkingDays(workingCalendar(days), addDays(`${2000 + n}-01-01`, n), 200),
        ];
      });
    vi.stubEnv('TZ', 'UTC');
    const inUtc = all();
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(all()).toEqual(inUtc);
  });
});
