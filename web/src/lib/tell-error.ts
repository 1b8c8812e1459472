import { v4 as randomId } from 'uuid';

const TOLD_AT_MOST = 20;
const MAX_CHARS = { message: 500, stack: 4_000, path: 300 };

const ids = new WeakMap<object, string>();
let told = 0;

/** What an error is called in the log and on the screen: the same for the same error. */
export function errorIdOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return newErrorId();
  const id = ids.get(error) ?? newErrorId();
  ids.set(error, id);
  return id;
}

/** Tells the server of a fault of this app, so that it stands in its log under the id that the person reads. */
export function tellError(error: unknown): void {
  // A fault that repeats with every frame must not become a flood.
  told += 1;
  if (told <= TOLD_AT_MOST) send(errorIdOf(error), error);
}

/** Tells of what no panel caught as well. */
export function tellUncaughtErrors(): void {
  window.addEventListener('error', ({ error }) => error !== null && tellError(error));
  window.addEventListener('unhandledrejection', ({ reason }) => tellError(reason));
}

function newErrorId(): string {
  return randomId().slice(0, 13);
}

function send(id: string, error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const body = {
    id,
    message: message.slice(0, MAX_CHARS.message),
    stack: (stack ?? '').slice(0, MAX_CHARS.stack),
    // Without what was looked for: that may name people and work.
    path: window.location.pathname.slice(0, MAX_CHARS.path),
  };
  navigator.sendBeacon('/api/client-errors', new Blob([JSON.stringify(body)], { type: 'application/json' }));
}
