import { type RefObject, useEffect, useRef } from 'react';
import { useShortcuts } from '../../lib/shortcuts.ts';

/**
 * j and k walk the rows, x ticks the row that has the focus, X all from the one ticked last, Escape unticks all; Enter opens, since each row's focus
 * stands on its link.
 * @param list holds elements with `data-row-link`, each inside one with `data-key` where rows can be ticked
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  {
    onToggle,
    onExtend,
    onClear,
  }: { onToggle?: (key: string) => void; onExtend?: (key: string) => void; onClear?: (() => void) | undefined },
): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const step = (by: 1 | -1) => {
    const rows = links();
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = rows[at < 0 ? 0 : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: onToggle && (() => withFocusedKey(onToggle)),
    X: onExtend && (() => withFocusedKey(onExtend)),
  });

  const clear = useRef(onClear);
  useEffect(() => {
    clear.current = onClear;
  });
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      clear.current?.();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);
}

function withFocusedKey(act: (key: string) => void): void {
  const key = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
  if (key !== undefined) act(key);
}
