import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/seed/statutory-days.ts';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { isCalendarDay } from '../input/day.rules.ts';
import { isWorkingDay, workingCalendar } from './working-days.rules.ts';

const YEARS = [2024, 2025, 2026, 2027];
const calendar = workingCalendar(statutoryDays);
const holidaysOf = (year: number) =>
  statutoryDays.filter(({ date, kind }) => kind === 'holiday' && date.startsWith(`${year}-`)).map(({ date }) => date);
const isWeekend = (date: CalendarDate) => [0, 6].includes(new Date(date).getUTCDay());

/**
 * Whether a lunar month begins on `date`: a new moon falls on it in Vietnam's time (UTC+7). Meeus, as Hồ Ngọc Đức's
 * calendar uses it; the platform's Chinese calendar is a day off for Tết 2027.
 */
function isFirstOfLunarMonth(date: CalendarDate): boolean {
  const julianDay = Date.parse(date) / 86_400_000 + 2_440_588;
  const near = Math.round((julianDay - 2_415_021) / 29.530588853);
  return [near - 1, near, near + 1].some((moon) => Math.floor(newMoon(moon) + 0.5 + 7 / 24) === julianDay);
}

/** @returns the Julian date of the nth new moon after 1900-01-01, UTC */
function newMoon(n: number): number {
  const t = n / 1236.85;
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const mean = 2415020.75933 + 29.53058868 * n + 0.0001178 * t ** 2 + 0.00033 * sin(166.56 + 132.87 * t);
  const sun = 359.2242 + 29.10535608 * n - 0.0000333 * t ** 2;
  const moon = 306.0253 + 385.81691806 * n + 0.0107306 * t ** 2;
  const node = 21.2964 + 390.67050646 * n - 0.0016528 * t ** 2;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  return mean + correction - (-0.000278 + 0.000265 * t + 0.000262 * t ** 2);
}

describe("Vietnam's statutory days of 2024 to 2027", () => {
  it('stand in order, each once, each a real day with its source', () => {
    const dates = statutoryDays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.every(isCalendarDay)).toBe(true);
    const texts = statutoryDays.flatMap(({ name, source }) => [name, source]);
    expect(texts.filter((text) => text.length < 5 || text !== text.normalize('NFC'))).toEqual([]);
  });

  it.each(YEARS)('are eleven in %i, as the Labour Code gives', (year) => {
    expect(holidaysOf(year)).toHaveLength(11);
    expect(holidaysOf(year)).toEqual(
      expect.arrayContaining([`${year}-01-01`, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`]),
    );
  });

  it.each([
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
  ] as const)('give Tết of %i five days in a row around %s', (year, newYear) => {
    const days = statutoryDays
      .filter(({ kind, name }) => kind === 'holiday' && name.startsWith('Tết Âm lịch'))
      .map(({ date }) => date)
      .filter((date) => date.startsWith(String(year)));
    expect(days).toEqual([0, 1, 2, 3, 4].map((n) => addDays(days[0] ?? '', n)));
    expect(days).toContain(newYear);
    expect(days).toContain(addDays(newYear, -1));
    expect(isFirstOfLunarMonth(newYear)).toBe(true);
  });

  it('keep the Hùng Kings on the tenth of a lunar month', () => {
    const days = statutoryDays.filter(({ kind, name }) => kind === 'holiday' && name.startsWith('Giỗ Tổ'));
    expect(days.map(({ date }) => date)).toEqual(['2024-04-18', '2025-04-07', '2026-04-26', '2027-04-16']);
    expect(days.every(({ date }) => isFirstOfLunarMonth(addDays(date, -9)))).toBe(true);
  });

  it('give Quốc khánh one adjacent day', () => {
    for (const year of YEARS) {
      const beside = holidaysOf(year).filter((date) => [`${year}-09-01`, `${year}-09-03`].includes(date));
      expect(beside).toHaveLength(1);
    }
  });

  it('make up a holiday on a weekly day off by the next working day', () => {
    const withoutDaysOff = workingCalendar(statutoryDays.filter(({ kind }) => kind !== 'day_off'));
    const taken = new Set<CalendarDate>();
    const expected = statutoryDays
      .filter(({ date, kind }) => kind === 'holiday' && isWeekend(date))
      .map(({ date }) => {
        let next = addDays(date, 1);
        while (!isWorkingDay(withoutDaysOff, next) || taken.has(next)) next = addDays(next, 1);
        taken.add(next);
        return next;
      });
    const madeUp = statutoryDays.filter(({ kind, name }) => kind === 'day_off' && name.startsWith('Nghỉ bù'));
    expect(madeUp.map(({ date }) => date)).toEqual(expected);
    expect(expected).toEqual(['2024-02-13', '2024-02-14', '2026-04-27', '2027-02-10', '2027-02-11', '2027-05-03']);
  });

  it('pay every day off by a swap with a worked Saturday', () => {
    const swapped = statutoryDays.filter(({ kind, name }) => kind === 'day_off' && name.startsWith('Nghỉ hoán đổi'));
    const worked = statutoryDays.filter(({ kind }) => kind === 'working');
    expect(swapped.map(({ date }) => date)).toEqual(['2024-04-29', '2025-05-02']);
    expect(worked.map(({ date }) => date)).toEqual(['2024-05-04', '2025-04-26']);
    expect(worked.every(({ date }) => new Date(date).getUTCDay() === 6 && isWorkingDay(calendar, date))).toBe(true);
  });

  it.each([
    ['Tết 2024', '2024-02-08', '2024-02-14'],
    ['30/4 and 01/5/2024', '2024-04-27', '2024-05-01'],
    ['Quốc khánh 2024', '2024-08-31', '2024-09-03'],
    ['Tết 2025', '2025-01-25', '2025-02-02'],
    ['30/4 and 01/5/2025', '2025-04-30', '2025-05-04'],
    ['Quốc khánh 2025', '2025-08-30', '2025-09-02'],
    ['Tết 2026', '2026-02-14', '2026-02-22'],
    ['01/5/2027', '2027-04-30', '2027-05-03'],
  ])('%s is off from %s to %s, and worked before and after', (_title, first, last) => {
    const days = Array.from({ length: 9 }, (_, n) => addDays(first, n)).filter((date) => date <= last);
    expect(days.filter((date) => isWorkingDay(calendar, date))).toEqual([]);
    expect(isWorkingDay(calendar, addDays(last, 1)) || isWeekend(addDays(last, 1))).toBe(true);
    expect(isWorkingDay(calendar, addDays(first, -1))).toBe(true);
  });

  it('do not know the swap of January 2026, which is announced late', () => {
    expect([isWorkingDay(calendar, '2026-01-02'), isWorkingDay(calendar, '2026-01-10')]).toEqual([true, false]);
  });
});
