import { useCallback, useRef, useState } from 'react';
import { rangeOf } from './row-order.ts';

/** What is ticked in a list; rows that are no longer there do not count. */
export function useSelection<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const all = rows.map(keyOf);
  const keys = all.filter((key) => ticked.has(key));
  const anchor = useRef<string | null>(null);

  const toggle = useCallback((...toggled: readonly string[]) => {
    anchor.current = toggled.at(-1) ?? null;
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
  const clear = useCallback(() => {
    anchor.current = null;
    setTicked(new Set());
  }, []);

  return {
    keys: new Set(keys),
    rows: rows.filter((row) => ticked.has(keyOf(row))),
    /** Ticks them all, or unticks them where all are ticked. */
    toggle,
    /** Ticks every row from the one that was toggled last to this one. */
    extendTo(key: string) {
      const range = rangeOf(all, anchor.current, key);
      anchor.current = key;
      setTicked((before) => new Set([...before, ...range]));
    },
    toggleAll: () => toggle(...all),
    clear,
  };
}
