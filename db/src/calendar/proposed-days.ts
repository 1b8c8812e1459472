import { lunarDay } from './lunar-days.ts';

/** A day on which the working calendar departs from Monday–Friday. */
export type StatutoryDay = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly kind: 'holiday' | 'day_off' | 'working';
  /** The occasion, in Vietnamese. */
  readonly name: string;
  /** The law or the notice that says so, in Vietnamese. */
  readonly source: string;
};

/** What the law gives. */
export const LAW = 'Bộ luật Lao động 2019, khoản 1 Điều 112';
/** What the law says of a holiday on a weekly day off. */
export const MADE_UP = 'Bộ luật Lao động 2019, khoản 3 Điều 111: nghỉ bù vào ngày làm việc kế tiếp';
const PROPOSED = `${LAW}; hệ thống đề xuất, điều chỉnh khi có thông báo`;

const MS_PER_DAY = 86_400_000;
const [SUNDAY, MONDAY, TUESDAY, THURSDAY, SATURDAY] = [0, 1, 2, 4, 6];

type Holiday = { readonly date: string; readonly name: string; readonly source: string; readonly occasion: string };

/**
 * The days off of a year whose notice is not out yet, in order: what the law gives, split as the notices of 2017 to
 * 2026 did. Holidays on a weekly day off are made up on the next working day.
 */
export function proposedDays(year: number): StatutoryDay[] {
  const holidays = holidaysOf(year).toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const taken = new Set(holidays.map(({ date }) => date));
  const days: StatutoryDay[] = holidays.map(({ date, name, source }) => ({ date, kind: 'holiday', name, source }));
  for (const { date, occasion } of holidays.filter((holiday) => isWeekend(holiday.date))) {
    let next = addDays(date, 1);
    while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    days.push({ date: next, kind: 'day_off', name: `Nghỉ bù ${occasion} cho ngày ${inWords(date)}`, source: MADE_UP });
  }
  return days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function holidaysOf(year: number): Holiday[] {
  const single = (date: string, name: string): Holiday => ({ date, name, source: LAW, occasion: name });
  const besideNationalDay = [SUNDAY, MONDAY, THURSDAY].includes(weekdayOf(`${year}-09-02`)) ? '09-03' : '09-01';
  return [
    single(`${year}-01-01`, 'Tết Dương lịch'),
    ...tet(year),
    single(lunarDay(year, 3, 10), 'Giỗ Tổ Hùng Vương'),
    single(`${year}-04-30`, 'Ngày Chiến thắng'),
    single(`${year}-05-01`, 'Ngày Quốc tế lao động'),
    single(`${year}-09-02`, 'Quốc khánh'),
    {
      date: `${year}-${besideNationalDay}`,
      name: 'Quốc khánh (ngày liền kề)',
      source: PROPOSED,
      occasion: 'Quốc khánh',
    },
  ];
}

/** One day before mùng 1 and four from it on where that fills a week, otherwise two before and three. */
function tet(year: number): Holiday[] {
  const first = lunarDay(year, 1, 1);
  const before = [MONDAY, TUESDAY].includes(weekdayOf(first)) ? 1 : 2;
  const lastOfChap = daysBetween(lunarDay(year - 1, 12, 1), first);
  return [0, 1, 2, 3, 4].map((n) => {
    const day = n - before;
    return {
      date: addDays(first, day),
      name: `Tết Âm lịch (${day < 0 ? `${lastOfChap + 1 + day} tháng Chạp` : `mùng ${day + 1}`})`,
      source: PROPOSED,
      occasion: 'Tết Âm lịch',
    };
  });
}

function isWeekend(date: string): boolean {
  return [SUNDAY, SATURDAY].includes(weekdayOf(date));
}

/** 0 for Sunday to 6 for Saturday. */
function weekdayOf(date: string): number {
  return new Date(date).getUTCDay();
}

function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** As notices write it: 01/5/2027, 10/02/2027. */
function inWords(date: string): string {
  const [year, month = '', day] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
