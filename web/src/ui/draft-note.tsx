import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDates } from '../lib/day-context.tsx';
import type { DraftStatus } from '../lib/draft-keeper.ts';
import look from './draft-note.module.css';
import { SavedNote } from './page.tsx';

type StateProps = {
  status: DraftStatus;
  onDiscard: () => void;
  /** Stands for the draft's state while the form waits to be sent. */
  waiting?: ReactNode;
};

/** The left of a form's foot: how safe the typing is, and the way to throw it away. */
export function DraftState({ status, onDiscard, waiting }: StateProps) {
  return (
    <div className={look.state}>
      {waiting ? (
        <span className="muted" role="status">
          {waiting}
        </span>
      ) : (
        <DraftNote status={status} />
      )}
      {status.kind !== 'empty' && !waiting && (
        <Button variant="subtle" size="xs" onClick={onDiscard}>
          <Trans>Bỏ nháp</Trans>
        </Button>
      )}
    </div>
  );
}

/** How safe the typing is. */
function DraftNote({ status }: { status: DraftStatus }) {
  const dates = useDates();
  if (status.kind === 'saved') {
    return (
      <SavedNote>
        <Trans>Đã lưu nháp lúc {dates.time(status.savedAt)}</Trans>
      </SavedNote>
    );
  }
  if (status.kind === 'unsaved') {
    return (
      <span className={look.note}>
        <Trans>Đang lưu nháp…</Trans>
      </span>
    );
  }
  if (status.kind === 'kept' || status.kind === 'refused') {
    return (
      <span className={look.note} role="status">
        <IconCloudOff size={16} aria-hidden />
        {status.kind === 'kept' ? <Trans>Chưa gửi được lên máy chủ, nháp vẫn giữ trên máy này</Trans> : status.message}
      </span>
    );
  }
  return null;
}

type ConflictProps = { status: DraftStatus; onReload: () => void; onKeepMine: () => void };

/** Two versions of one draft: nothing is saved over the other unseen, the author chooses. */
export function DraftConflictPanel({ status, onReload, onKeepMine }: ConflictProps) {
  const { t } = useLingui();
  const dates = useDates();
  if (status.kind !== 'conflict') return null;
  const at = dates.instant(status.savedAt);
  return (
    <section className={look.conflict} role="alert" aria-label={t`Bản nháp có hai bản khác nhau`}>
      <p>
        <b>
          <Trans>Bản nháp này đã được lưu ở nơi khác</Trans>
        </b>{' '}
        <span className="meta">
          {status.savedBy === null ? (
            <Trans>Lưu {at}, ở một cửa sổ hoặc máy khác</Trans>
          ) : (
            <Trans>
              {status.savedBy} đã lưu {at}
            </Trans>
          )}
        </span>
      </p>
      <p className="hint">
        <Trans>Nội dung đang nhập ở đây chưa ghi đè lên bản đó. Chọn bản để làm tiếp.</Trans>
      </p>
      <div className="row wrap">
        <Button onClick={onKeepMine}>
          <Trans>Giữ bản của tôi</Trans>
        </Button>
        <Button onClick={onReload}>
          <Trans>Tải lại bản đã lưu</Trans>
        </Button>
      </div>
    </section>
  );
}
