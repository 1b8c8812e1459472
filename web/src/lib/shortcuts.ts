import { useEffect, useRef } from 'react';

/** A preference of the person, told by the shell; the listeners of keys are not components that could read it. */
let areSingleKeysOn = true;

/** Whether shortcuts of one key are on. */
export const singleKeysOn = (): boolean => areSingleKeysOn;

/** Turns shortcuts of one key on or off (WCAG 2.1.4: they can be turned off). */
export function setSingleKeys(on: boolean): void {
  areSingleKeysOn = on;
}

/**
 * Single keys and what they do, by `KeyboardEvent.key` ('j', '/', 'Escape'). Ignored in fields, in dialogs, with a
 * modifier, and while a Vietnamese input method composes.
 */
export function useShortcuts(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = latest.current[event.key];
      if (!act || !areSingleKeysOn || isBusy(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);
}

/** Whether a dialog waits for an answer. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

function isBusy(target: EventTarget | null): boolean {
  if (isDialogOpen()) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
