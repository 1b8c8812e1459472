import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import type { graphql } from '../../lib/graphql.ts';

export type AgencyFact = ReturnType<typeof graphql.scalar<'AgencyFact'>>;
export type AgencyEventType = ReturnType<typeof graphql.scalar<'AgencyEventType'>>;

/** Levels of government; one that is not known here is shown as it is on record. */
export const LEVELS: Readonly<Record<string, MessageDescriptor>> = {
  province: msg`Cấp tỉnh`,
  district: msg`Cấp huyện`,
  commune: msg`Cấp xã`,
};

/** What was done to an agency. */
export const AGENCY_EVENTS: Readonly<Record<AgencyEventType, MessageDescriptor>> = {
  AGENCY_ADDED: msg`thêm đơn vị`,
  AGENCY_CHANGED: msg`sửa đơn vị`,
  AGENCY_CODE_SET: msg`đặt mã định danh`,
  AGENCY_ENDED: msg`cho ngừng hoạt động`,
  AGENCY_GROUPED: msg`thêm vào khối`,
  AGENCY_UNGROUPED: msg`đưa ra khỏi khối`,
};

const FACTS: Readonly<Record<AgencyFact, MessageDescriptor>> = {
  NAME: msg`Tên đầy đủ`,
  SHORT_NAME: msg`Tên viết tắt`,
  ALIASES: msg`Tên gọi khác`,
  USES_SYSTEM: msg`Trả lời`,
  PARENT: msg`Trực thuộc`,
  POSITION: msg`Thứ tự trong danh mục`,
  CODE: msg`Mã định danh`,
  VALID_FROM: msg`Ngày đầu`,
  VALID_TO: msg`Ngày cuối`,
  DECISION: msg`Quyết định`,
  GROUP: msg`Khối`,
};

/** What can change of an agency, in words. */
export function useFactWords() {
  const { i18n, t } = useLingui();
  const { day } = useDates();
  return {
    labelOf: (fact: AgencyFact) => i18n._(FACTS[fact]),
    /** A value as it is on record. */
    showValue(fact: AgencyFact, value: string | null): string {
      if (value === null) return t`không có`;
      if (fact === 'VALID_FROM' || fact === 'VALID_TO') return day(value);
      if (fact !== 'USES_SYSTEM') return value;
      return value === 'true' ? t`Trên phần mềm` : t`Bằng văn bản giấy`;
    },
  };
}
