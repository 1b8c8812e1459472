import { ActionIcon } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconLink, IconPrinter } from '@tabler/icons-react';
import { useDates } from '../../lib/day-context.tsx';
import { placeInWalk } from '../../lib/list-walk.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useViewer } from '../../lib/viewer.ts';
import { BackBar } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import look from './directive-detail.module.css';

/** The way back to the list with its conditions, the directives before and after in it, the link and the paper. */
export function Tools({ code }: { code: string }) {
  const { t } = useLingui();
  const dates = useDates();
  const navigate = useNavigate();
  const { canAnswer, canIssue, canChase } = useViewer();
  const isAgency = canAnswer && !canIssue && !canChase;
  const walk = placeInWalk(code);
  const list = walk?.address ?? (isAgency ? '/assignments' : '/directives');
  const { history } = useRouter();
  const go = (next: string | undefined) =>
    next === undefined ? undefined : () => void navigate({ to: '/directives/$code', params: { code: next } });
  const [previous, following] = [go(walk?.before), go(walk?.after)];
  useShortcuts({ j: following, k: previous });

  /** Within the app, unless another window is asked for. */
  function handleBack(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.push(list);
  }

  async function handleCopy() {
    await navigator.clipboard.writeText(window.location.href);
    showToast({ text: t`Đã sao chép liên kết` });
  }

  return (
    <div className={look.tools}>
      <BackBar>
        <a href={list} onClick={handleBack}>
          <IconArrowLeft size={16} stroke={1.75} aria-hidden />
          <NameOf list={list} />
        </a>
        {walk && (
          <span className="meta nowrap">
            {dates.number(walk.place)} / {dates.number(walk.total)}
          </span>
        )}
        <span className="push row">
          {walk && (
            <>
              <ActionIcon disabled={!previous} aria-label={t`Chỉ đạo trước trong danh sách`} onClick={previous}>
                <IconChevronLeft size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
              <ActionIcon disabled={!following} aria-label={t`Chỉ đạo sau trong danh sách`} onClick={following}>
                <IconChevronRight size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            </>
          )}
          {window.isSecureContext && (
            <ActionIcon aria-label={t`Sao chép liên kết`} onClick={() => void handleCopy()}>
              <IconLink size={16} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon aria-label={t`In phiếu theo dõi`} onClick={() => window.print()}>
            <IconPrinter size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </span>
      </BackBar>
    </div>
  );
}

/** What the list is called whose address it is. */
function NameOf({ list }: { list: string }) {
  if (list.startsWith('/assignments')) return <Trans>Việc của đơn vị</Trans>;
  return list.startsWith('/work') ? <Trans>Việc đã giao</Trans> : <Trans>Chỉ đạo</Trans>;
}
