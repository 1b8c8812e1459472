import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Settings } from './settings-operations.ts';

const MIB = 1024 * 1024;

export type NumberName =
  | 'dueSoonWorkingDays'
  | 'acknowledgeWithinWorkingDays'
  | 'minimumWorkingDaysAfterReturn'
  | 'uploadLimitMiB';

/** The settings as they are typed. */
export type SettingsForm = { readonly [Name in NumberName]: string } & {
  readonly confirmProposals: boolean;
  readonly gradeResults: boolean;
};

type NumberField = {
  readonly name: NumberName;
  readonly label: MessageDescriptor;
  readonly hint: MessageDescriptor;
  readonly unit: MessageDescriptor;
  /** As the server has them. */
  readonly least: number;
  readonly most: number;
};

const DAYS = msg`ngày làm việc`;

/** The settings that are numbers, in the order of the form. */
export const NUMBERS: readonly NumberField[] = [
  {
    name: 'dueSoonWorkingDays',
    label: msg`Báo “sắp đến hạn” khi còn (ngày làm việc)`,
    hint: msg`Nhiệm vụ còn từng ấy ngày làm việc trở xuống hiện là sắp đến hạn ở mọi danh sách và số liệu.`,
    unit: DAYS,
    least: 1,
    most: 22,
  },
  {
    name: 'acknowledgeWithinWorkingDays',
    label: msg`Thời hạn tiếp nhận (ngày làm việc)`,
    hint: msg`Đơn vị được giao phải tiếp nhận trong từng ấy ngày làm việc kể từ ngày giao.`,
    unit: DAYS,
    least: 1,
    most: 22,
  },
  {
    name: 'minimumWorkingDaysAfterReturn',
    label: msg`Số ngày còn lại ít nhất sau khi trả lại báo cáo (ngày làm việc)`,
    hint: msg`Báo cáo gửi đúng hạn mà bị trả lại thì hạn được dời để đơn vị còn ít nhất từng ấy ngày.`,
    unit: DAYS,
    least: 0,
    most: 22,
  },
  {
    name: 'uploadLimitMiB',
    label: msg`Dung lượng lớn nhất của một tệp (MB)`,
    hint: msg`Tệp lớn hơn không gửi kèm được; tệp đã gửi không bị ảnh hưởng.`,
    unit: msg`MB`,
    least: 1,
    most: 200,
  },
];

/** The settings as the form shows them. */
export function formOf(settings: Settings): SettingsForm {
  return {
    dueSoonWorkingDays: String(settings.dueSoonWorkingDays),
    acknowledgeWithinWorkingDays: String(settings.acknowledgeWithinWorkingDays),
    minimumWorkingDaysAfterReturn: String(settings.minimumWorkingDaysAfterReturn),
    uploadLimitMiB: String(Math.round(settings.uploadLimitBytes / MIB)),
    confirmProposals: settings.confirmProposals,
    gradeResults: settings.gradeResults,
  };
}

/** The numbers that cannot be accepted. */
export function faultsIn(form: SettingsForm): readonly NumberField[] {
  return NUMBERS.filter(({ name, least, most }) => {
    const typed = form[name].trim();
    return !/^\d{1,4}$/.test(typed) || Number(typed) < least || Number(typed) > most;
  });
}

/** What differs from the settings as they were read; what nobody touched is never sent. */
export function changesOf(form: SettingsForm, settings: Settings): Partial<Omit<Settings, 'id'>> {
  const before = formOf(settings);
  const changed = (name: keyof SettingsForm) => String(form[name]).trim() !== String(before[name]);
  return {
    ...(changed('dueSoonWorkingDays') && { dueSoonWorkingDays: Number(form.dueSoonWorkingDays) }),
    ...(changed('acknowledgeWithinWorkingDays') && {
      acknowledgeWithinWorkingDays: Number(form.acknowledgeWithinWorkingDays),
    }),
    ...(changed('minimumWorkingDaysAfterReturn') && {
      minimumWorkingDaysAfterReturn: Number(form.minimumWorkingDaysAfterReturn),
    }),
    ...(changed('uploadLimitMiB') && { uploadLimitBytes: Number(form.uploadLimitMiB) * MIB }),
    ...(changed('confirmProposals') && { confirmProposals: form.confirmProposals }),
    ...(changed('gradeResults') && { gradeResults: form.gradeResults }),
  };
}
