import { useSyncExternalStore } from 'react';

/**
 * Whether the server can be reached, from what the browser says of its network and from how requests fare. While it
 * cannot, the server is looked for every few seconds.
 */
export type Connection = {
  isLost: boolean;
  /** When the server last answered, by its own clock: an instant; null before its first answer. */
  answeredAt: string | null;
};

const LOOK_MS = 4000;

let connection: Connection = { isLost: false, answeredAt: null };
let answeredAt: string | null = null;
let look: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const returnListeners = new Set<() => void>();

function become(isLost: boolean): void {
  const wasLost = connection.isLost;
  if (isLost === wasLost) return;
  connection = { isLost, answeredAt };
  for (const listener of listeners) listener();
  if (wasLost) for (const listener of returnListeners) listener();
}

/** The server answered. */
export function noteAnswer(response: Response): void {
  clearTimeout(look);
  const date = response.headers.get('date');
  if (date !== null) answeredAt = new Date(date).toISOString();
  become(false);
}

/** A request got no answer, or one of a proxy that found no server. */
export function noteLoss(): void {
  become(true);
  clearTimeout(look);
  look = setTimeout(() => void lookForServer(), LOOK_MS);
}

async function lookForServer(): Promise<void> {
  try {
    const response = await fetch('/readyz', { cache: 'no-store' });
    if (response.ok) noteAnswer(response);
    else noteLoss();
  } catch {
    noteLoss();
  }
}

/** Listens to the browser's own word about its network. Returns how to stop. */
export function watchNetwork(): () => void {
  const handleOnline = () => void lookForServer();
  if (!navigator.onLine) noteLoss();
  window.addEventListener('offline', noteLoss);
  window.addEventListener('online', handleOnline);
  return () => {
    clearTimeout(look);
    window.removeEventListener('offline', noteLoss);
    window.removeEventListener('online', handleOnline);
  };
}

/** Tells when the server can be reached again. Returns how to stop. */
export function onConnectionBack(listener: () => void): () => void {
  returnListeners.add(listener);
  return () => returnListeners.delete(listener);
}

/** The connection as it is. */
export function useConnectionState(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
