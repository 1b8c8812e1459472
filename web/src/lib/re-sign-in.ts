import { useSyncExternalStore } from 'react';

/**
 * A session that ends while somebody works is renewed in place: the request that met the end of it waits here,
 * a dialog asks for the password, and the request then goes on. Nothing typed is lost.
 */
type State = 'signed-out' | 'signed-in' | 'expired';

let state: State = 'signed-out';
let waiting: Array<() => void> = [];
const listeners = new Set<() => void>();

function become(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Says that a viewer is known: from now on the end of the session opens the dialog. */
export function sessionStarted(): void {
  if (state !== 'expired') become('signed-in');
}

/** Whether requests may wait for a new sign-in; before the first one they may not. */
export function canWaitForSession(): boolean {
  return state !== 'signed-out';
}

/** Resolves once the person has signed in again. */
export function waitForSession(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    become('expired');
  });
}

/** Lets every waiting request go on. */
export function sessionRenewed(): void {
  const released = waiting;
  waiting = [];
  become('signed-in');
  for (const resolve of released) resolve();
}

/** Whether the dialog is to be shown. */
export function useSessionExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state === 'expired',
  );
}
