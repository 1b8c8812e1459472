import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NumberName } from './settings-form.ts';

type NumberField = {
  readonly name: NumberName;
  readonly label: MessageDescriptor;
  readonly hint: MessageDescriptor;
  readonly unit: MessageDescriptor;
};

const DAYS = msg`ngày làm việc`;

/** The settings that are numbers, in the order of the form. */
export const NUMBERS: readonly NumberField[] = [
  {
    name: 'dueSoonWorkingDays',
    label: msg`Báo “sắp đến hạn” khi còn (ngày làm việc)`,
    hint: msg`Nhiệm vụ còn từng ấy ngày làm việc trở xuống hiện là sắp đến hạn ở mọi danh sách và số liệu.`,
    unit: DAYS,
  },
  {
    name: 'acknowledgeWithinWorkingDays',
    label: msg`Thời hạn tiếp nhận (ngày làm việc)`,
    hint: msg`Đơn vị được giao phải tiếp nhận trong từng ấy ngày làm việc kể từ ngày giao.`,
    unit: DAYS,
  },
  {
    name: 'minimumWorkingDaysAfterReturn',
    label: msg`Số ngày còn lại ít nhất sau khi trả lại báo cáo (ngày làm việc)`,
    hint: msg`Báo cáo gửi đúng hạn mà bị trả lại thì hạn được dời để đơn vị còn ít nhất từng ấy ngày.`,
    unit: DAYS,
  },
  {
    name: 'askExtensionWorkingDaysBefore',
    label: msg`Đề nghị gia hạn trước hạn ít nhất (ngày làm việc)`,
    hint: msg`Sau thời điểm này, đơn vị không gửi được đề nghị gia hạn.`,
    unit: DAYS,
  },
  {
    name: 'extensionsAtMost',
    label: msg`Số lần đề nghị gia hạn cho phép`,
    hint: msg`Đề nghị vượt số lần này vẫn gửi được, nhưng do Chủ tịch hoặc Phó Chủ tịch quyết định.`,
    unit: msg`lần`,
  },
  {
    name: 'objectWithinWorkingDays',
    label: msg`Thời hạn đề nghị chuyển đơn vị (ngày làm việc)`,
    hint: msg`Tính từ ngày giao; quá thời hạn này, đơn vị không đề nghị chuyển được nữa.`,
    unit: DAYS,
  },
  {
    name: 'seriesDaysAhead',
    label: msg`Giao trước các kỳ của nhiệm vụ định kỳ (ngày)`,
    hint: msg`Mỗi kỳ được giao trước hạn từng ấy ngày; kỳ gần nhất luôn được giao ngay.`,
    unit: msg`ngày`,
  },
  {
    name: 'uploadLimitMiB',
    label: msg`Dung lượng lớn nhất của một tệp (MB)`,
    hint: msg`Tệp lớn hơn không gửi kèm được; tệp đã gửi không bị ảnh hưởng.`,
    unit: msg`MB`,
  },
];
