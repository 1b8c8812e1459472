import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { DecisionsScreen } from '../features/decisions/decisions-screen.tsx';
import { PageHeader } from '../ui/page.tsx';
import { showToast } from '../ui/toasts.tsx';

const DecideDialog = lazy(async () => ({
  default: (await import('../features/directive/decide-dialog.tsx')).DecideDialog,
}));

/** Requests that wait for the viewer's decision. */
export function DecisionsRoute() {
  const { t } = useLingui();
  const [requestId, setRequestId] = useState<string | null>(null);
  // After each decision the list is read anew from its first page.
  const [round, setRound] = useState(0);

  function handleDone(text?: string) {
    setRequestId(null);
    setRound(round + 1);
    if (text !== undefined) showToast({ text });
  }

  return (
    <>
      <PageHeader isFlush title={t`Chờ quyết định`} />
      <DecisionsScreen key={round} onDecide={setRequestId} />
      {requestId !== null && (
        <Suspense>
          <DecideDialog
            key={requestId}
            requestId={requestId}
            onClose={() => setRequestId(null)}
            onDone={handleDone}
            onReload={() => handleDone()}
          />
        </Suspense>
      )}
    </>
  );
}
