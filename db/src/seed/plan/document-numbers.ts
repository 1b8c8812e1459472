import { daysBetween, type LocalDate } from './working-days.ts';

/** A number known to have been given on a day. */
export type Anchor = { readonly on: LocalDate; readonly number: number };

/** Numbers of one series, given in the order of days, that pass through what is known and never repeat. */
export type Series = { next(on: LocalDate): number };

/**
 * @param anchors in order of days; between them numbers grow evenly, before the first by `perDay`
 * @param perDay numbers a calendar day
 */
export function numberSeries(anchors: readonly Anchor[], perDay: number): Series {
  const taken = new Set(anchors.map(({ number }) => number));
  const [first] = anchors;
  if (first === undefined) throw new RangeError('a series starts somewhere');

  const likely = (on: LocalDate): number => {
    const after = anchors.findIndex((anchor) => anchor.on > on);
    const [from, to] = [anchors[after - 1], anchors[after]];
    if (after === 0) return Math.max(1, first.number - Math.ceil(daysBetween(on, first.on) * perDay));
    if (from === undefined || to === undefined) {
      const last = anchors.at(-1) ?? first;
      return last.number + Math.ceil(daysBetween(last.on, on) * perDay) + 1;
    }
    return (
      from.number + Math.floor(((to.number - from.number) * daysBetween(from.on, on)) / daysBetween(from.on, to.on))
    );
  };
  return {
    next(on) {
      let number = likely(on);
      while (taken.has(number)) number += 1;
      taken.add(number);
      return number;
    },
  };
}
