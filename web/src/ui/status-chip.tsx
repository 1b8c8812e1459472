import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import look from './status-chip.module.css';
import { type Status, StatusShape } from './status-shape.tsx';

const TONES: Readonly<Record<Status, string | undefined>> = {
  awaiting: look.await,
  'not-started': look.await,
  'in-progress': look.progress,
  'due-soon': look.soon,
  overdue: look.overdue,
  reported: look.review,
  returned: look.return,
  done: look.done,
  'done-late': look.late,
  'no-deadline': look.paused,
  suspended: look.paused,
  transferred: look.paused,
  infeasible: look.paused,
  withdrawn: look.paused,
  superseded: look.paused,
  ended: look.paused,
  'closed-with-lead': look.paused,
};

/** The word of each state. */
export const STATUS_WORDS: Readonly<Record<Status, MessageDescriptor>> = {
  awaiting: msg`Chờ tiếp nhận`,
  'not-started': msg`Chưa thực hiện`,
  'in-progress': msg`Đang thực hiện`,
  'due-soon': msg`Sắp đến hạn`,
  overdue: msg`Quá hạn`,
  reported: msg`Chờ xác nhận`,
  returned: msg`Bị trả lại`,
  done: msg`Hoàn thành đúng hạn`,
  'done-late': msg`Hoàn thành trễ hạn`,
  'no-deadline': msg`Không ấn định thời hạn`,
  suspended: msg`Tạm dừng`,
  transferred: msg`Đã chuyển đơn vị`,
  infeasible: msg`Không thể thực hiện`,
  withdrawn: msg`Đã thu hồi`,
  superseded: msg`Đã được thay thế`,
  ended: msg`Đã kết thúc theo dõi`,
  'closed-with-lead': msg`Kết thúc cùng đơn vị chủ trì`,
};

type Props = {
  status: Status;
  /** Says more than the state's own word: "Quá 24 ngày". */
  children?: ReactNode;
  /** `bare` inside a line of text, `solid` at the head of a page (overdue only). */
  look?: 'tint' | 'bare' | 'solid';
};

/** A state as shape, word and colour. */
export function StatusChip({ status, children, look: form = 'tint' }: Props) {
  const { i18n } = useLingui();
  const isSolid = form === 'solid' && status === 'overdue';
  const names = [look.chip, TONES[status], form === 'bare' && look.bare, isSolid && look.solid];
  return (
    <span className={names.filter(Boolean).join(' ')}>
      <StatusShape status={status} />
      {children ?? i18n._(STATUS_WORDS[status])}
    </span>
  );
}
