import type { Settings } from './settings-operations.ts';

const MIB = 1024 * 1024;

export type NumberName =
  | 'dueSoonWorkingDays'
  | 'acknowledgeWithinWorkingDays'
  | 'minimumWorkingDaysAfterReturn'
  | 'askExtensionWorkingDaysBefore'
  | 'extensionsAtMost'
  | 'objectWithinWorkingDays'
  | 'seriesDaysAhead'
  | 'uploadLimitMiB';

const SWITCHES = [
  'confirmProposals',
  'gradeResults',
  'beforeDayIsInTime',
  'chiefDecidesExtensions',
  'chiefDecidesTransfers',
  'chiefDecidesInfeasible',
  'chiefDecidesSuspensions',
  'chiefConfirmsLateDays',
] as const;
export type SwitchName = (typeof SWITCHES)[number];

/** Numbers that the server has under the same name and in the same unit. */
const PLAIN = [
  'dueSoonWorkingDays',
  'acknowledgeWithinWorkingDays',
  'minimumWorkingDaysAfterReturn',
  'askExtensionWorkingDaysBefore',
  'extensionsAtMost',
  'objectWithinWorkingDays',
  'seriesDaysAhead',
] as const;

/** The settings as they are typed. */
export type SettingsForm = { readonly [Name in NumberName]: string } & { readonly [Name in SwitchName]: boolean };

/** Whole numbers from and to, as the server has them. */
export const NUMBER_LIMITS: Readonly<Record<NumberName, { readonly least: number; readonly most: number }>> = {
  dueSoonWorkingDays: { least: 1, most: 22 },
  acknowledgeWithinWorkingDays: { least: 1, most: 22 },
  minimumWorkingDaysAfterReturn: { least: 0, most: 22 },
  askExtensionWorkingDaysBefore: { least: 0, most: 22 },
  extensionsAtMost: { least: 0, most: 22 },
  objectWithinWorkingDays: { least: 1, most: 22 },
  seriesDaysAhead: { least: 1, most: 365 },
  uploadLimitMiB: { least: 1, most: 200 },
};

/** The settings as the form shows them. */
export function formOf(settings: Settings): SettingsForm {
  const numbers = PLAIN.map((name) => [name, String(settings[name])] as const);
  const switches = SWITCHES.map((name) => [name, settings[name]] as const);
  return {
    ...(Object.fromEntries(numbers) as Record<(typeof PLAIN)[number], string>),
    ...(Object.fromEntries(switches) as Record<SwitchName, boolean>),
    uploadLimitMiB: String(Math.round(settings.uploadLimitBytes / MIB)),
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
  const numbers = PLAIN.filter(changed).map((name) => [name, Number(form[name])] as const);
  const switches = SWITCHES.filter(changed).map((name) => [name, form[name]] as const);
  return {
    ...Object.fromEntries<number | boolean>([...numbers, ...switches]),
    ...(changed('uploadLimitMiB') && { uploadLimitBytes: Number(form.uploadLimitMiB) * MIB }),
  };
}
