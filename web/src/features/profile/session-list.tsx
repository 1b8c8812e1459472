import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { deviceName } from './device-name.ts';
import { endSessions, fetchSessions, type OpenSession } from './own-sessions.ts';
import look from './profile.module.css';

/** Where the viewer is signed in, with a way to end what is not his any more. */
export function SessionList() {
  const { t } = useLingui();
  const [sessions, setSessions] = useState<OpenSession[] | 'loading' | 'failed'>('loading');
  const load = useCallback(() => void fetchSessions().then(setSessions, () => setSessions('failed')), []);
  useEffect(load, [load]);

  function retry() {
    setSessions('loading');
    load();
  }

  async function end(ids: readonly string[]) {
    try {
      setSessions(await endSessions(ids));
      showToast({ text: <Plural value={ids.length} other="Đã kết thúc # phiên đăng nhập" /> });
    } catch {
      showToast({ text: t`Chưa kết thúc được: máy chủ không trả lời. Thử lại.`, tone: 'failed' });
    }
  }

  if (sessions === 'loading') return <LoadingRows count={2} height={56} />;
  if (sessions === 'failed') return <ErrorPanel title={t`Chưa tải được các phiên đăng nhập`} onRetry={retry} />;
  const others = sessions.filter(({ isThisOne }) => !isThisOne).map(({ id }) => id);
  return (
    <>
      <ul className={look.list}>
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} onEnd={() => void end([session.id])} />
        ))}
      </ul>
      {others.length > 1 && (
        <div>
          <Button onClick={() => void end(others)}>
            <Trans>Kết thúc mọi phiên khác</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function SessionItem({ session, onEnd }: { session: OpenSession; onEnd: () => void }) {
  const { t } = useLingui();
  const dates = useDates();
  const device = deviceName(session.userAgent);
  const name = device ? [device.browser, device.system].filter(Boolean).join(', ') : t`Thiết bị không rõ`;
  const since = dates.instant(session.startedAt);
  return (
    <li className={look.item}>
      <IconDeviceDesktop size={20} stroke={1.75} aria-hidden />
      <span>
        {name}
        <span className="meta">
          <Trans>Đăng nhập lúc {since}</Trans>
        </span>
      </span>
      {session.isThisOne ? (
        <Tag>
          <Trans>Máy này</Trans>
        </Tag>
      ) : (
        <Button size="xs" aria-label={t`Kết thúc phiên ${name}, đăng nhập lúc ${since}`} onClick={onEnd}>
          <Trans>Kết thúc</Trans>
        </Button>
      )}
    </li>
  );
}
