import { type RefObject, useEffect, useRef } from 'react';
import { isDialogOpen, singleKeysOn, useShortcuts } from '../../lib/shortcuts.ts';

type Acts = {
  onToggle?: (key: string) => void;
  onExtend?: (key: string) => void;
  onClear?: (() => void) | undefined;
  /** Of one row, which goes along with j and k. */
  preview?: { key: string | null; show: (key: string | null) => void };
};

/**
 * j and k walk the rows, x ticks the row that has the focus, X all from the one ticked last, Space previews it, Escape closes the
 * preview or unticks all; Enter opens, since each row's focus
 * stands on its link.
 * @param list holds elements with `data-row-link`, each inside one with `data-key` where rows can be ticked
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, { onToggle, onExtend, onClear, preview }: Acts): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const step = (by: 1 | -1) => {
    const rows = links();
    const shown = preview?.key ?? null;
    // Also from within the preview it goes on from the row that is shown.
    const isAway = !rows.some((row) => row === document.activeElement) && shown !== null;
    const at = rows.findIndex((row) => (isAway ? keyOf(row) === shown : row === document.activeElement));
    const next = rows[at < 0 ? 0 : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    if (next && shown !== null) preview?.show(keyOf(next) ?? null);
  };

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: onToggle && (() => withFocusedKey(onToggle)),
    X: onExtend && (() => withFocusedKey(onExtend)),
  });

  const latest = useRef({ onClear, preview });
  useEffect(() => {
    latest.current = { onClear, preview };
  });
  useEffect(() => {
    // Only on a row: elsewhere the space bar presses a button or turns the page.
    const handleKeyDown = (event: KeyboardEvent) => {
      const { activeElement } = document;
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing);
      const isOnRow = activeElement?.matches('[data-row-link]') && list.current?.contains(activeElement);
      const key = isOnRow && activeElement ? keyOf(activeElement) : undefined;
      const { preview: now } = latest.current;
      if (event.key !== ' ' || !isPlain || event.defaultPrevented || key === undefined || !now) return;
      if (!singleKeysOn() || isDialogOpen()) return;
      event.preventDefault();
      now.show(now.key === key ? null : key);
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [list]);
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      // A dialog that it closes is gone by now, but it was pressed in there.
      const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || isInDialog || isDialogOpen()) return;
      const { preview: now, onClear: clear } = latest.current;
      if (!now || now.key === null) return clear?.();
      const row = list.current?.querySelector<HTMLElement>(`[data-key="${now.key}"] [data-row-link]`);
      now.show(null);
      row?.focus();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [list]);
}

function withFocusedKey(act: (key: string) => void): void {
  const key = document.activeElement ? keyOf(document.activeElement) : undefined;
  if (key !== undefined) act(key);
}

function keyOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-key]')?.dataset.key;
}
