import { useCallback, useState } from 'react';

/** What is ticked in a list; rows that are no longer there do not count. */
export function useSelection<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const keys = rows.map(keyOf).filter((key) => ticked.has(key));

  const toggle = useCallback((...toggled: readonly string[]) => {
    setTicked((before) => {
      const next = new Set(before);
      const isAll = toggled.every((key) => before.has(key));
      for (const key of toggled) {
        if (isAll) next.delete(key);
        else next.add(key);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setTicked(new Set()), []);

  return {
    keys: new Set(keys),
    rows: rows.filter((row) => ticked.has(keyOf(row))),
    /** Ticks them all, or unticks them where all are ticked. */
    toggle,
    toggleAll: () => toggle(...rows.map(keyOf)),
    clear,
  };
}
