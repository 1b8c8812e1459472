import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { STATUS_WORDS } from '../../ui/status-chip.tsx';
import type { Condition, isWord, Word } from './conditions.ts';

type WordsOf<Name extends Parameters<typeof isWord>[0]> = Readonly<Record<Word<Name>, MessageDescriptor>>;

/** Names of the conditions. */
export const CONDITION_NAMES: Readonly<Record<Condition['name'], MessageDescriptor>> = {
  standing: msg`Thời hạn`,
  status: msg`Tình trạng`,
  state: msg`Phân công`,
  open: msg`Đang mở`,
  returned: msg`Bị trả lại`,
  agency: msg`Đơn vị`,
  agencyGroup: msg({ context: 'nhóm đơn vị', message: 'Khối' }),
  role: msg`Vai trò`,
  committee: msg`Cơ quan giao`,
  issuer: msg`Người giao`,
  monitor: msg`Người theo dõi`,
  document: msg`Văn bản`,
  field: msg`Lĩnh vực`,
  origin: msg`Nguồn`,
  urgency: msg`Độ khẩn`,
  due: msg`Hạn`,
  closed: msg`Kết thúc`,
  no: msg`Chưa có`,
  unread: msg`Không đọc được`,
  tab: msg`Thẻ`,
  order: msg`Sắp xếp`,
};

/** How work stands against its due day. */
export const STANDINGS: WordsOf<'standing'> = {
  OVERDUE: STATUS_WORDS.overdue,
  DUE_SOON: STATUS_WORDS['due-soon'],
  ON_TRACK: msg`Trong hạn`,
  NO_DEADLINE: STATUS_WORDS['no-deadline'],
  DONE_ON_TIME: STATUS_WORDS.done,
  DONE_LATE: STATUS_WORDS['done-late'],
};

/** How a directive stands. */
export const DIRECTIVE_STATUSES: WordsOf<'status'> = {
  NOT_STARTED: STATUS_WORDS['not-started'],
  IN_PROGRESS: STATUS_WORDS['in-progress'],
  SUSPENDED: STATUS_WORDS.suspended,
  DONE: msg`Hoàn thành`,
  CLOSED_WITHOUT_RESULT: msg`Kết thúc không có kết quả`,
};

/** How an agency's share stands. */
export const STATES: WordsOf<'state'> = {
  AWAITING: STATUS_WORDS.awaiting,
  IN_PROGRESS: STATUS_WORDS['in-progress'],
  REPORTED: STATUS_WORDS.reported,
  SUSPENDED: STATUS_WORDS.suspended,
  ACCEPTED: DIRECTIVE_STATUSES.DONE,
  TRANSFERRED: STATUS_WORDS.transferred,
  WITHDRAWN: STATUS_WORDS.withdrawn,
  INFEASIBLE: STATUS_WORDS.infeasible,
  SUPERSEDED: STATUS_WORDS.superseded,
  ENDED: STATUS_WORDS.ended,
  CLOSED_WITH_LEAD: STATUS_WORDS['closed-with-lead'],
};

/** What may be missing. */
export const MISSING: WordsOf<'no'> = {
  due: msg`hạn`,
  monitor: msg`người theo dõi`,
  field: msg`lĩnh vực`,
  document: msg`văn bản`,
};
/** For conditions that only hold. */
export const YES: WordsOf<'returned'> = { yes: msg`có` };
/** For conditions that hold or not. */
export const YES_OR_NO: WordsOf<'open'> = { ...YES, no: msg`không` };
