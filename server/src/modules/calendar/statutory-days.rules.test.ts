import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { lunarDay } from '../../../../db/src/calendar/lunar-days.ts';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { isCalendarDay } from '../input/day.rules.ts';
import { isWorkingDay, workingCalendar } from './working-days.rules.ts';

const YEARS = Array.from({ length: 12 }, (_, n) => 2024 + n);
const calendar = workingCalendar(statutoryDays);
const holidaysOf = (year: number) =>
  statutoryDays.filter(({ date, kind }) => kind === 'holiday' && date.startsWith(`${year}-`)).map(({ date }) => date);
const isWeekend = (date: CalendarDate) => [0, 6].includes(new Date(date).getUTCDay());

describe("Vietnam's statutory days of 2024 to 2035", () => {
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

  it.each(YEARS)('give Tết of %i five days in a row around mùng 1', (year) => {
    const days = statutoryDays
      .filter(({ kind, name }) => kind === 'holiday' && name.startsWith('Tết Âm lịch'))
      .map(({ date }) => date)
      .filter((date) => date.startsWith(String(year)));
    const newYear = lunarDay(year, 1, 1);
    expect(days).toEqual([0, 1, 2, 3, 4].map((n) => addDays(days[0] ?? '', n)));
    expect(days).toContain(newYear);
    expect(days).toContain(addDays(newYear, -1));
    const named = statutoryDays.find(({ date }) => date === newYear);
    expect(named?.name).toBe('Tết Âm lịch (mùng 1)');
  });

  it.each(YEARS)('have Tết and the Hùng Kings of %i where another calendar has them', (year) => {
    const others = new Holidays('VN').getHolidays(year);
    const dayOf = (rule: string) => others.find((other) => other.rule === rule)?.date.slice(0, 10);
    expect(lunarDay(year, 1, 1)).toBe(dayOf('vietnamese 1-0-1'));
    expect(lunarDay(year, 3, 10)).toBe(dayOf('vietnamese 3-0-10'));
    expect(holidaysOf(year)).toEqual(expect.arrayContaining([lunarDay(year, 1, 1), lunarDay(year, 3, 10)]));
  });

  it.each([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])('say what of %i is proposed only', (year) => {
    const proposed = statutoryDays.filter(
      ({ date, source }) => date.startsWith(String(year)) && source.includes('hệ thống đề xuất'),
    );
    expect(proposed.map(({ name }) => name).filter((name) => !/^(Tết Âm lịch|Quốc khánh) \(/.test(name))).toEqual([]);
    expect(proposed).toHaveLength(6);
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
    expect(expected.slice(0, 6)).toEqual([
      '2024-02-13',
      '2024-02-14',
      '2026-04-27',
      '2027-02-09',
      '2027-02-10',
      '2027-05-03',
    ]);
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
