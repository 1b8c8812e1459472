/** When every story begins: a Wednesday morning far from holidays. The product's clock runs on from here. */
export const START = '2026-06-10T08:30:00+07:00';
export const TODAY = '2026-06-10';

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** The calendar day `count` days after a day, `YYYY-MM-DD`. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** As screens write a day: 10/06/2026. */
export function written(day: string): string {
  return day.split('-').toReversed().join('/');
}
