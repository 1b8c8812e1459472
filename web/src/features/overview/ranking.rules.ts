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

/** Of what an agency's work is made up, in the order of its bar. */
export const PARTS = ['done', 'done-late', 'in-progress', 'overdue'] as const;
export type Part = (typeof PARTS)[number];

/** How much of each part there is: what was finished in the period with a due day, and all that is open. */
export function partsOf(figures: Ranked['figures'] & { open: number }): Readonly<Record<Part, number>> {
  const { open, overdue, doneOnTime, doneWithDeadline } = figures;
  return {
    done: doneOnTime,
    'done-late': doneWithDeadline - doneOnTime,
    'in-progress': open - overdue,
    overdue,
  };
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
