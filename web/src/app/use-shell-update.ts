import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { keepShell } from '../lib/shell-update.ts';
import { showToast } from '../ui/toasts.tsx';

let isKept = false;

/** Keeps the shell on the device once the screen stands, and offers a new release of it. */
export function useShellUpdate(): void {
  const { t } = useLingui();
  useEffect(() => {
    // Under `pnpm dev` there is no built shell, and browsers keep none for pages of plain http.
    if (isKept || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    isKept = true;
    const offer = (takeOver: () => void) =>
      showToast({ text: t`Có bản mới của ứng dụng.`, action: { label: t`Tải lại`, onClick: takeOver }, stays: true });
    // A browser that refuses, as private windows do, goes on without.
    void keepShell(navigator.serviceWorker, offer, () => window.location.reload()).catch(() => {});
  }, [t]);
}
