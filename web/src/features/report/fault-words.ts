import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import type { ReportFault } from './report-form.ts';

/** What is wrong with a report, in a sentence that says what to do. */
export function useFaultWords() {
  const { t } = useLingui();
  const dates = useDates();
  return (code: ReportFault['code'], issuedOn: string): string => {
    switch (code) {
      case 'PROGRESS_MISSING':
        return t`Chọn tiến độ`;
      case 'PERCENT_INVALID':
        return t`Nhập phần trăm là số nguyên từ 0 đến 100`;
      case 'DAY_INVALID':
        return t`Nhập ngày hoàn thành theo dạng ngày/tháng/năm`;
      case 'DAY_IN_FUTURE':
        return t`Ngày hoàn thành không được sau ngày báo cáo (${dates.day(dates.today)})`;
      case 'DAY_BEFORE_ISSUE':
        return t`Ngày hoàn thành không được trước ngày giao (${dates.day(issuedOn)})`;
      case 'PRODUCT_MISSING':
        return t`Nhập số văn bản của sản phẩm, hoặc đính kèm tệp`;
      case 'RESULT_MISSING':
        return t`Nhập kết quả đạt được`;
      case 'UPLOAD_FAILED':
        return t`Có tệp chưa tải lên được: thử lại hoặc bỏ tệp đó`;
    }
  };
}
