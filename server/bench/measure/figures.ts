/** What a series of rounds came to. */
export type Figure = { readonly median: number; readonly min: number; readonly max: number };

/** @throws {RangeError} nothing was measured */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || max === undefined || middle === undefined) throw new RangeError('nothing was measured');
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? middle;
  return { median: (lower + middle) / 2, min, max };
}

/** How often the first does what the second does once, round by round. */
export function ratioOf(values: readonly number[], against: readonly number[]): Figure {
  return figureOf(values.map((value, round) => value / (against[round] ?? Number.NaN)));
}
