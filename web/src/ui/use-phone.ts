import { useSyncExternalStore } from 'react';

const PHONE = '(max-width: 43.75em)';

/** Whether the window is as narrow as a phone (700 px at the usual text size). */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
