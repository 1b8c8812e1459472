/**
 * The keys between two rows, both included; the second alone where the first is no longer there.
 *
 * @param keys in the order of the list
 */
export function rangeOf(keys: readonly string[], from: string | null, to: string): string[] {
  const end = keys.indexOf(to);
  const start = from === null ? -1 : keys.indexOf(from);
  if (end < 0) return [];
  return start < 0 ? [to] : keys.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** Whether the list only grew at its end, so that no row moves. */
export function isLonger(before: readonly string[], after: readonly string[]): boolean {
  return after.length >= before.length && before.every((key, index) => after[index] === key);
}

/** The rows in the order that was shown, each as it is now; those that are gone stay as they were last seen. */
export function heldRows<Row>(shown: readonly Row[], latest: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const now = new Map(latest.map((row) => [keyOf(row), row]));
  return shown.map((row) => now.get(keyOf(row)) ?? row);
}
