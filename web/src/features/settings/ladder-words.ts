import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NumberName, TextName } from './settings-form.ts';

type LadderField = {
  readonly name: NumberName | TextName;
  readonly label: MessageDescriptor;
  readonly hint: MessageDescriptor;
};

const NEVER = msg`Nhập 0 để không báo.`;

/** The settings of reminders and escalation, in the order of the form. */
export const LADDER_FIELDS: readonly LadderField[] = [
  {
    name: 'remindBeforeDays',
    label: msg`Nhắc trước hạn (ngày làm việc)`,
    hint: msg`Các số cách nhau bằng dấu phẩy, như 7,3,1; để trống thì không nhắc. Đúng ngày đến hạn luôn nhắc.`,
  },
  {
    name: 'remindAfterDays',
    label: msg`Nhắc sau hạn (ngày làm việc)`,
    hint: msg`Như 1,3; gửi chuyên viên và đầu mối của đơn vị.`,
  },
  {
    name: 'remindEveryDays',
    label: msg`Sau đó nhắc lại mỗi (ngày)`,
    hint: msg`Nhập 0 để không nhắc lại.`,
  },
  {
    name: 'silenceDays',
    label: msg`Cảnh báo khi không có báo cáo trong (ngày)`,
    hint: msg`Gửi đầu mối và thủ trưởng đơn vị. Nhập 0 để không cảnh báo.`,
  },
  { name: 'escalateToHeadDays', label: msg`Báo thủ trưởng đơn vị khi quá hạn (ngày làm việc)`, hint: NEVER },
  { name: 'escalateToChiefDays', label: msg`Báo Chánh Văn phòng khi quá hạn (ngày làm việc)`, hint: NEVER },
  { name: 'escalateToViceChairDays', label: msg`Báo Phó Chủ tịch phụ trách khi quá hạn (ngày làm việc)`, hint: NEVER },
  { name: 'escalateToChairDays', label: msg`Báo Chủ tịch khi quá hạn (ngày làm việc)`, hint: NEVER },
  {
    name: 'quietFromHour',
    label: msg`Giờ yên tĩnh bắt đầu lúc`,
    hint: msg`Từ giờ này không gửi nhắc; việc thượng khẩn, hỏa tốc có giờ thì vẫn báo đúng giờ.`,
  },
  {
    name: 'quietUntilHour',
    label: msg`Giờ yên tĩnh kết thúc lúc`,
    hint: msg`Những gì đến lượt trong giờ yên tĩnh được gửi từ giờ này.`,
  },
  {
    name: 'digestHour',
    label: msg`Giờ gửi thư tổng hợp hằng ngày`,
    hint: msg`Mỗi người một thư trong ngày.`,
  },
  {
    name: 'webhookUrl',
    label: msg`Địa chỉ nhận thông báo tự động (webhook)`,
    hint: msg`Phần mềm của đơn vị nhận từng bước nhắc qua địa chỉ này; để trống thì không gửi.`,
  },
];
