/** What the ranking needs of an agency. */
export type Ranked = {
  agency: { shortName: string };
  figures: { overdue: number; doneOnTime: number; doneWithDeadline: number };
};

export type Ranking<Row> = {
  /** The best first, with their places from 1. */
  top: { place: number; row: Row }[];
  /** How many are left out between. */
  between: number;
  /** The last of all, the worst at the end. */
  bottom: { place: number; row: Row }[];
  /** How many have finished nothing that had a due day, and therefore no rate. */
  unranked: number;
};

const AT_EACH_END = 5;

/** The share that was done in time, 0 to 100; null where nothing with a due day was finished. */
export function onTimeRate({
  doneOnTime,
  doneWithDeadline,
}: {
  doneOnTime: number;
  doneWithDeadline: number;
}): number | null {
  return doneWithDeadline === 0 ? null : (doneOnTime / doneWithDeadline) * 100;
}

/** Agencies by their on-time rate, then the fewest overdue, then by name: five at each end, or all where they are ten. */
export function rankingOf<Row extends Ranked>(rows: readonly Row[]): Ranking<Row> {
  const ranked = rows
    .flatMap((row) => {
      const rate = onTimeRate(row.figures);
      return rate === null ? [] : { row, rate };
    })
    .toSorted(
      (one, other) =>
        other.rate - one.rate ||
        one.row.figures.overdue - other.row.figures.overdue ||
        one.row.agency.shortName.localeCompare(other.row.agency.shortName, 'vi'),
    )
    .map(({ row }, index) => ({ place: index + 1, row }));
  const between = Math.max(0, ranked.length - 2 * AT_EACH_END);
  return {
    top: between > 0 ? ranked.slice(0, AT_EACH_END) : ranked,
    between,
    bottom: between > 0 ? ranked.slice(-AT_EACH_END) : [],
    unranked: rows.length - ranked.length,
  };
}
