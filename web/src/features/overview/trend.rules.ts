/** Units of a month's column and of one drawing's height above its ground line, room for its highest label aside. */
export const STEP = 36;
export const ROW = 88;
const LABEL = 16;

/** Bars by the largest of them; zero stands flat on the ground. */
export function placed(values: readonly number[]): { value: number; height: number }[] {
  const most = Math.max(1, ...values);
  return values.map((value) => ({ value, height: (value / most) * (ROW - LABEL) }));
}

export type Point = {
  /** Of the month. */
  index: number;
  /** 0 to 100. */
  value: number;
  height: number;
  /** Nothing was finished in the month before, so no line leads here. */
  isFirst: boolean;
  /** The line rises on both sides: above it there is no room for the number. */
  isLow: boolean;
};

/**
 * Rates as points of a line that is broken where a month has none. The scale ends at 100 and begins at the ten below
 * the lowest, so that a change of a few points can be seen; under the lowest there is room for its number.
 */
export function lineOf(values: readonly (number | null)[]): Point[] {
  const known = values.filter((value) => value !== null);
  const least = Math.min(90, Math.floor(Math.min(100, ...known) / 10) * 10);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const height = LABEL + ((value - least) / (100 - least)) * (ROW - 2 * LABEL);
    const [before, after] = [values[index - 1] ?? null, values[index + 1] ?? null];
    const isLow = before !== null && after !== null && before > value && after > value;
    return [{ index, value, height, isFirst: before === null, isLow }];
  });
}
