import { lazy, type ReactNode, Suspense } from 'react';

/** What is said in passing. */
export type Toast = {
  /** "Đã đôn đốc 3 việc của 3 đơn vị" */
  text: ReactNode;
  tone?: 'done' | 'failed';
  action?: { label: ReactNode; onClick: () => void };
  /** Until it is answered or closed. */
  stays?: boolean;
};

// No screen waits for it: the first screen stands before the first toast can come.
const place = () => import('./toast-place.tsx');
const ToastPlace = lazy(async () => ({ default: (await place()).ToastPlace }));

/** Says in passing that something was done or failed; stays 8 s, longer while hovered or focused. */
export function showToast(toast: Toast): void {
  void place().then(({ placeToast }) => placeToast(toast));
}

/** Where toasts appear; once an app. */
export function Toasts() {
  return (
    <Suspense>
      <ToastPlace />
    </Suspense>
  );
}
