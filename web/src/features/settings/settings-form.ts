import type { Settings } from './settings-operations.ts';

const MIB = 1024 * 1024;

const SWITCHES = [
  'confirmProposals',
  'gradeResults',
  'lettersForCommittee',
  'beforeDayIsInTime',
  'unknownStartIsIssue',
  'writtenDaysRoll',
  'chiefDecidesExtensions',
  'chiefDecidesTransfers',
  'chiefDecidesInfeasible',
  'chiefDecidesSuspensions',
  'chiefConfirmsLateDays',
  'quietOnDaysOff',
  'remindsHead',
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
  'remindEveryDays',
  'silenceDays',
  'escalateToHeadDays',
  'escalateToChiefDays',
  'escalateToViceChairDays',
  'escalateToChairDays',
  'quietFromHour',
  'quietUntilHour',
  'digestHour',
] as const;
export type NumberName = (typeof PLAIN)[number] | 'uploadLimitMiB';

const TEXTS = ['remindBeforeDays', 'remindAfterDays', 'webhookUrl'] as const;
/** Settings that are texts; the server has none where the form has an empty one. */
export type TextName = (typeof TEXTS)[number];

/** The settings as they are typed. */
export type SettingsForm = { readonly [Name in NumberName | TextName]: string } & {
  readonly [Name in SwitchName]: boolean;
};

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
  remindEveryDays: { least: 0, most: 90 },
  silenceDays: { least: 0, most: 365 },
  escalateToHeadDays: { least: 0, most: 250 },
  escalateToChiefDays: { least: 0, most: 250 },
  escalateToViceChairDays: { least: 0, most: 250 },
  escalateToChairDays: { least: 0, most: 250 },
  quietFromHour: { least: 0, most: 23 },
  quietUntilHour: { least: 0, most: 23 },
  digestHour: { least: 0, most: 23 },
};

/** The settings as the form shows them. */
export function formOf(settings: Settings): SettingsForm {
  const numbers = PLAIN.map((name) => [name, String(settings[name])] as const);
  const switches = SWITCHES.map((name) => [name, settings[name]] as const);
  const texts = TEXTS.map((name) => [name, settings[name] ?? ''] as const);
  return {
    ...(Object.fromEntries(texts) as Record<TextName, string>),
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
  const texts = TEXTS.filter(changed).map((name) => [name, form[name].trim()] as const);
  return {
    ...Object.fromEntries<number | boolean | string>([...numbers, ...switches, ...texts]),
    ...(changed('uploadLimitMiB') && { uploadLimitBytes: Number(form.uploadLimitMiB) * MIB }),
  };
}
