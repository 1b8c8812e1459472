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
  readonly beforeDayIsInTime: boolean;
};

/** Whole numbers from and to, as the server has them. */
export const NUMBER_LIMITS: Readonly<Record<NumberName, { readonly least: number; readonly most: number }>> = {
  dueSoonWorkingDays: { least: 1, most: 22 },
  acknowledgeWithinWorkingDays: { least: 1, most: 22 },
  minimumWorkingDaysAfterReturn: { least: 0, most: 22 },
  uploadLimitMiB: { least: 1, most: 200 },
};

/** The settings as the form shows them. */
export function formOf(settings: Settings): SettingsForm {
  return {
    dueSoonWorkingDays: String(settings.dueSoonWorkingDays),
    acknowledgeWithinWorkingDays: String(settings.acknowledgeWithinWorkingDays),
    minimumWorkingDaysAfterReturn: String(settings.minimumWorkingDaysAfterReturn),
    uploadLimitMiB: String(Math.round(settings.uploadLimitBytes / MIB)),
    confirmProposals: settings.confirmProposals,
    gradeResults: settings.gradeResults,
    beforeDayIsInTime: settings.beforeDayIsInTime,
  };
}

/** The numbers that cannot be accepted. */
export function faultsIn(form: SettingsForm): NumberName[] {
  return (Object.keys(NUMBER_LIMITS) as NumberName[]).filter((name) => {
    const { least, most } = NUMBER_LIMITS[name];
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
    ...(changed('beforeDayIsInTime') && { beforeDayIsInTime: form.beforeDayIsInTime }),
    ...(changed('gradeResults') && { gradeResults: form.gradeResults }),
  };
}
