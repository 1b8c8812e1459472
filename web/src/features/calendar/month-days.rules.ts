const MS_PER_DAY = 86_400_000;

/** The weeks of a month, Monday first; null where another month's day would stand. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = Date.UTC(year, month - 1, 1);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const count = Math.ceil((before + length) / 7);
  return Array.from({ length: count }, (_week, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = week * 7 + weekday - before;
      return day < 0 || day >= length ? null : new Date(first + day * MS_PER_DAY).toISOString().slice(0, 10);
    }),
  );
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
