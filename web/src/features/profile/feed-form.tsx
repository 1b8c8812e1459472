import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import { LineField } from '../../ui/inputs.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { ownFeed } from './own-feed.ts';
import look from './profile.module.css';

type Loaded = { url: string | null };

/** The secret address at which the viewer's calendar program reads his due days. */
export function FeedForm() {
  const { t } = useLingui();
  const [feed, setFeed] = useState<Loaded | 'loading' | 'failed'>('loading');
  const [isSending, setIsSending] = useState(false);
  const load = useCallback(
    () =>
      void ownFeed('GET').then(
        (url) => setFeed({ url }),
        () => setFeed('failed'),
      ),
    [],
  );
  useEffect(load, [load]);

  async function change(method: 'POST' | 'DELETE', done: string) {
    setIsSending(true);
    try {
      setFeed({ url: await ownFeed(method) });
      showToast({ text: done });
    } catch {
      showToast({ text: t`Máy chủ không trả lời. Thử lại sau ít phút`, tone: 'failed' });
    }
    setIsSending(false);
  }

  if (feed === 'loading') return <LoadingRows count={1} height={56} />;
  if (feed === 'failed') return <ErrorPanel title={t`Chưa tải được địa chỉ lịch`} onRetry={load} />;
  return (
    <div className={look.form}>
      <p>
        <Trans>
          Phần mềm lịch trên máy tính và điện thoại đọc hạn của các nhiệm vụ đang mở qua một địa chỉ bí mật.
        </Trans>
      </p>
      {feed.url !== null && (
        <LineField
          id="calendar-feed"
          label={t`Địa chỉ lịch`}
          hint={t`Ai có địa chỉ này đều đọc được hạn. Nếu lộ, thu hồi rồi tạo địa chỉ mới.`}
          value={feed.url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <div>
        {feed.url === null ? (
          <Button loading={isSending} onClick={() => void change('POST', t`Đã tạo địa chỉ lịch`)}>
            <Trans>Tạo địa chỉ lịch</Trans>
          </Button>
        ) : (
          <Button loading={isSending} onClick={() => void change('DELETE', t`Đã thu hồi địa chỉ lịch`)}>
            <Trans>Thu hồi địa chỉ lịch</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
