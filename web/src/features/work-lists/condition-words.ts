import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { ASSIGNMENT_ROLES, ORIGINS, URGENCIES } from '../../lib/words.ts';
import { STATUS_WORDS } from '../../ui/status-chip.tsx';
import { namesOfKey, spellingsOf } from './condition-vocabulary.ts';
import { type Condition, type ConditionName, isWord, type Word } from './conditions.ts';
import { offsetOf, readSpan } from './due-span.ts';

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
  due: msg`Hạn`,
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
  const { t, i18n } = useLingui();
  const dates = useDates();

  const wordOf = ({ name, value }: Condition): MessageDescriptor | null => {
    if (name === 'standing' && isWord(name, value)) return STANDINGS[value];
    if (name === 'status' && isWord(name, value)) return DIRECTIVE_STATUSES[value];
    if (name === 'state' && isWord(name, value)) return STATES[value];
    if (name === 'open' && isWord(name, value)) return YES_OR_NO[value];
    if (name === 'returned' && isWord(name, value)) return YES[value];
    if (name === 'no' && isWord(name, value)) return MISSING[value];
    if (name === 'role' && isWord(name, value)) return ASSIGNMENT_ROLES[value];
    if (name === 'origin' && isWord(name, value)) return ORIGINS[value];
    return name === 'urgency' && isWord(name, value) ? URGENCIES[value] : null;
  };

  const endOf = (end: string): string => {
    const offset = offsetOf(end);
    if (offset === null) return dates.day(end);
    if (offset === 0) return t`hôm nay`;
    return offset > 0
      ? t`${plural(offset, { one: '# ngày tới', other: '# ngày tới' })}`
      : t`${plural(-offset, { one: '# ngày trước', other: '# ngày trước' })}`;
  };

  const dueOf = (value: string): string => {
    const span = readSpan(value);
    const from = span?.from ? endOf(span.from) : '';
    const to = span?.to ? endOf(span.to) : '';
    if (from === to) return from;
    if (from === '') return t`đến ${to}`;
    return to === '' ? t`từ ${from}` : t`từ ${from} đến ${to}`;
  };

  return {
    nameOf: ({ name, isNegated }: Condition) => {
      const label = i18n._(CONDITION_NAMES[name]);
      return isNegated ? t`Trừ ${label}` : label;
    },
    valueOf: (condition: Condition): string | null => {
      const { name, value, isRead } = condition;
      if (!isRead || name === 'field') return value;
      if (name === 'due') return dueOf(value);
      if (value === '@me') return name === 'agency' ? t`đơn vị tôi` : t`tôi`;
      const word = wordOf(condition);
      return word && i18n._(word);
    },
    /** Why a condition is not applied, as a sentence. */
    reasonOf: ({ name, value }: Condition, excluded: readonly ConditionName[]): string => {
      const key = name === 'unread' ? value.replace(/^-/, '').split(':', 1).join('') : '';
      const names = name === 'unread' ? namesOfKey(key) : name === 'tab' || name === 'order' ? [] : [name];
      const [first] = names;
      if (first === undefined) {
        return name === 'unread' ? t`Không có điều kiện nào tên “${key}”.` : t`Danh sách này không có giá trị đó.`;
      }
      if (names.every((each) => excluded.includes(each))) return t`Danh sách này không lọc theo điều kiện đó.`;
      if (first === 'due') return t`Không đọc được ngày; ví dụ: hạn:<=30/11/2026, hạn:@today..@today+7.`;
      if (spellingsOf(first).length > 0)
        return t`Không phải giá trị nào của điều kiện này, hoặc trộn hai loại tình trạng.`;
      return t`Không tìm thấy, hoặc nhiều nơi cùng tên; hãy chọn trong gợi ý khi gõ.`;
    },
  };
}
