import type { MessageDescriptor } from '@lingui/core';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { ASSIGNMENT_ROLES, ORIGINS, URGENCIES } from '../../lib/words.ts';
import { type ConditionName, isSpanName } from './condition-names.ts';
import { namesOfKey, spellingsOf } from './condition-vocabulary.ts';
import { CONDITION_NAMES, DIRECTIVE_STATUSES, MISSING, STANDINGS, STATES, YES, YES_OR_NO } from './condition-words.ts';
import { type Condition, isWord } from './conditions.ts';
import { offsetOf, readSpan } from './due-span.ts';

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
      if (isSpanName(name)) return dueOf(value);
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
      if (isSpanName(first)) return t`Không đọc được ngày; ví dụ: hạn:<=30/11/2026, hạn:@today..@today+7.`;
      if (spellingsOf(first).length > 0)
        return t`Không phải giá trị nào của điều kiện này, hoặc trộn hai loại tình trạng.`;
      return t`Không tìm thấy, hoặc nhiều nơi cùng tên; hãy chọn trong gợi ý khi gõ.`;
    },
  };
}
