import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';

export const FIGURE_PERIODS = ['month', 'quarter', 'year'] as const;
export type FigurePeriod = (typeof FIGURE_PERIODS)[number];

/** Days from the first to the last, both inside. */
export type Days = { readonly from: CalendarDate; readonly to: CalendarDate };

const MONTHS: Readonly<Record<FigurePeriod, number>> = { month: 1, quarter: 3, year: 12 };

/** The running month, quarter or year up to `today`, and the whole one before it. */
export function periodAround(today: CalendarDate, period: FigurePeriod): { current: Days; former: Days } {
  const months = MONTHS[period];
  const [year = 0, month = 1] = today.split('-').map(Number);
  const index = year * 12 + month - 1;
  const first = index - (index % months);
  const from = firstOf(first);
  return { current: { from, to: today }, former: { from: firstOf(first - months), to: addDays(from, -1) } };
}

/** The months up to that of `today`, oldest first; the last ends today. */
export function monthsUpTo(today: CalendarDate, count: number): Days[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const running = year * 12 + month - 1;
  return Array.from({ length: count }, (_, place) => {
    const index = running - count + 1 + place;
    return { from: firstOf(index), to: index === running ? today : addDays(firstOf(index + 1), -1) };
  });
}

/** The first day of a month counted from the year 0. */
function firstOf(index: number): CalendarDate {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${month}-01`;
}
