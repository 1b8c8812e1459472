import { useEffect } from 'react';

/** The list somebody came from: its address, and the directives in it, in its order, as far as they were loaded. */
type Walk = { address: string; codes: readonly string[]; total: number | undefined };

let walked: Walk | null = null;

/**
 * Keeps the list that is shown, so that a directive opened from it leads to the next one and back to its
 * conditions.
 *
 * @param options.path where the list stands
 */
export function useListWalk({ path, codes, total }: Omit<Walk, 'address'> & { path: string }): void {
  useEffect(() => {
    // The list may be drawn once more when the address is the directive's already.
    if (window.location.pathname !== path) return;
    walked = { address: `${window.location.pathname}${window.location.search}`, codes, total };
  });
}

/** Where a directive stands in the list last shown. */
export type WalkPlace = {
  address: string;
  /** From 1. */
  place: number;
  total: number;
  before: string | undefined;
  after: string | undefined;
};

/** @returns null for a directive that was not opened from a list, such as by a link */
export function placeInWalk(code: string): WalkPlace | null {
  const at = walked?.codes.indexOf(code) ?? -1;
  if (!walked || at < 0) return null;
  const { address, codes, total } = walked;
  return { address, place: at + 1, total: total ?? codes.length, before: codes[at - 1], after: codes[at + 1] };
}
