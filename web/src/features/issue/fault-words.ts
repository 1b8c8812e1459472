import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import type { FieldError } from '../../ui/form.tsx';
import type { Fault, FaultCode } from './issue-faults.ts';

/** As the summary says it, and in `short` as the field itself does. */
export type IssueError = FieldError & { short: string };

type Days = { issuedOn: string; parentDueOn: string | null };

/** Faults as the summary and the fields say them; a card's number stands before what is about it. */
export function useFaultWords() {
  const { t } = useLingui();
  const dates = useDates();

  function words(code: FaultCode, { issuedOn, parentDueOn }: Days): string {
    switch (code) {
      case 'NUMBER_MISSING':
        return t`Nhập số văn bản, hoặc đính kèm tệp`;
      case 'NOTATION_MISSING':
        return t`Nhập ký hiệu văn bản`;
      case 'DAY_INVALID':
        return t`Nhập ngày theo dạng ngày/tháng/năm`;
      case 'DAY_IN_FUTURE':
        return t`Ngày văn bản không được sau hôm nay (${dates.day(dates.today)})`;
      case 'ABSTRACT_MISSING':
        return t`Nhập trích yếu`;
      case 'DOCUMENT_NOT_CHOSEN':
        return t`Chọn văn bản`;
      case 'ISSUER_MISSING':
        return t`Chọn người giao`;
      case 'UPLOAD_FAILED':
        return t`Có tệp chưa tải lên được: thử lại hoặc bỏ tệp đó`;
      case 'CONTENT_MISSING':
        return t`Nhập nội dung`;
      case 'LEAD_MISSING':
        return t`Chọn ít nhất một đơn vị chủ trì`;
      case 'DUE_MISSING':
        return t`Nhập hạn, hoặc chọn không ấn định thời hạn`;
      case 'DUE_INVALID':
        return t`Chưa đọc được hạn. Nhập như 15/8/2026, 10 ngày làm việc, quý III`;
      case 'DUE_BEFORE_ISSUE':
        return t`Hạn không được trước ngày giao (${dates.day(issuedOn)})`;
      case 'DUE_AFTER_PARENT':
        return t`Hạn không được sau hạn cấp trên giao (${dates.day(parentDueOn ?? issuedOn)})`;
      case 'TIME_INVALID':
        return t`Nhập giờ theo dạng 16:30`;
      case 'READERS_MISSING':
        return t`Chọn người được xem`;
    }
  }

  function inCard(path: string, message: string): IssueError {
    const card = /^directives\.(\d+)/.exec(path)?.[1];
    if (card === undefined) return { fieldId: path, message, short: message };
    const number = Number(card) + 1;
    return { fieldId: path, message: t`Nhiệm vụ ${number}: ${lowerFirst(message)}`, short: message };
  }

  return {
    ofFaults: (faults: readonly Fault[], days: Days) => faults.map(({ path, code }) => inCard(path, words(code, days))),
    inCard,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi-VN') + text.slice(1);
}
