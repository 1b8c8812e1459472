import { useLingui } from '@lingui/react/macro';
import { type Ref, useEffect, useState } from 'react';
import { requestHeaders } from '../../lib/acting-as.ts';
import { sessionFetch } from '../../lib/session-fetch.ts';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import look from './letters.module.css';

type Props = {
  /** As it stands in addresses. */
  id: string;
  /** Another one has the paper drawn anew. */
  version: string;
  frame: Ref<HTMLIFrameElement>;
};

/** The letter's paper, as it will be printed: the server's own page, in a frame in which nothing runs. */
export function LetterPreview({ id, version, frame }: Props) {
  const { t } = useLingui();
  const [page, setPage] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [height, setHeight] = useState(900);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const reading = new AbortController();
    async function read() {
      const response = await sessionFetch(`/api/letters/${id}.html`, {
        headers: requestHeaders(),
        credentials: 'same-origin',
        signal: reading.signal,
      });
      if (!response.ok) throw new Error(String(response.status));
      const html = await response.text();
      setPage(html);
      setHasFailed(false);
    }
    read().catch(() => {
      if (!reading.signal.aborted) setHasFailed(true);
    });
    return () => reading.abort();
  }, [id, version, round]);

  if (hasFailed) return <ErrorPanel title={t`Chưa mở được bản xem trước`} onRetry={() => setRound(round + 1)} />;
  if (page === null) return <LoadingRows count={4} height={96} />;
  return (
    <iframe
      ref={frame}
      className={look.paper}
      title={t`Bản xem trước công văn`}
      // The same origin, so that its height can be told and it can be printed; no script runs in it.
      sandbox="allow-same-origin allow-modals"
      srcDoc={page}
      style={{ height }}
      onLoad={(event) => {
        const shown = event.currentTarget.contentDocument;
        if (shown) setHeight(shown.documentElement.scrollHeight);
      }}
    />
  );
}
