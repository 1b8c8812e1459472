import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useDates } from '../../lib/day-context.tsx';
import { ASSIGNMENT_ROLES, ORIGINS, URGENCIES } from '../../lib/words.ts';
import { STATUS_WORDS } from '../../ui/status-chip.tsx';
import { type Condition, isWord, type Word } from './conditions.ts';

type WordsOf<Name extends Parameters<typeof isWord>[0]> = Readonly<Record<Word<Name>, MessageDescriptor>>;

/** Names of the conditions. */
export const CONDITION_NAMES: Readonly<Record<Condition['name'], MessageDescriptor>> = {
  standing: msg`Thời hạn`,
  status: msg`Tình trạng`,
  state: msg`Phân công`,
  open: msg`Đang mở`,
  returned: msg`Bị trả lại`,
  agency: msg`Đơn vị`,
  role: msg`Vai trò`,
  committee: msg`Cơ quan giao`,
  issuer: msg`Người giao`,
  monitor: msg`Người theo dõi`,
  document: msg`Văn bản`,
  field: msg`Lĩnh vực`,
  origin: msg`Nguồn`,
  urgency: msg`Độ khẩn`,
  from: msg`Hạn từ`,
  to: msg`Hạn đến`,
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

const STATES: WordsOf<'state'> = {
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

const YES: WordsOf<'returned'> = { yes: msg`có` };
const YES_OR_NO: WordsOf<'open'> = { ...YES, no: msg`không` };

/** The orders a list may have. */
export const ORDERS: WordsOf<'order'> = {
  DUE_ON: msg`Hạn gần nhất`,
  NEWEST: msg`Mới nhất`,
  UPDATED: msg`Mới cập nhật`,
};

/** What a condition says, for its pill; null where a name has to be looked up. */
export function useConditionWords() {
  const { i18n } = useLingui();
  const dates = useDates();

  const wordOf = ({ name, value }: Condition): MessageDescriptor | null => {
    if (name === 'standing' && isWord(name, value)) return STANDINGS[value];
    if (name === 'status' && isWord(name, value)) return DIRECTIVE_STATUSES[value];
    if (name === 'state' && isWord(name, value)) return STATES[value];
    if (name === 'open' && isWord(name, value)) return YES_OR_NO[value];
    if (name === 'returned' && isWord(name, value)) return YES[value];
    if (name === 'role' && isWord(name, value)) return ASSIGNMENT_ROLES[value];
    if (name === 'origin' && isWord(name, value)) return ORIGINS[value];
    return name === 'urgency' && isWord(name, value) ? URGENCIES[value] : null;
  };

  return {
    nameOf: ({ name }: Condition) => i18n._(CONDITION_NAMES[name]),
    valueOf: (condition: Condition): string | null => {
      const { name, value, isRead } = condition;
      if (!isRead || name === 'field') return value;
      if (name === 'from' || name === 'to') return dates.day(value);
      const word = wordOf(condition);
      return word && i18n._(word);
    },
  };
}
