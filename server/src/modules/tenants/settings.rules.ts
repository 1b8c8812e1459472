import { applyChanges, type Changes } from '../input/changes.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';

/** What a tenant may set for itself. The defaults are the product's; a tenant stores only what differs. */
export type TenantSettings = {
  /** At most so many working days left count as "due soon". */
  readonly dueSoonWorkingDays: number;
  /** Working days an agency has to acknowledge a new assignment. */
  readonly acknowledgeWithinWorkingDays: number;
  /** Working days that remain at least after a report was returned. */
  readonly minimumWorkingDaysAfterReturn: number;
  /** Working days that must be left when an agency asks for more time. */
  readonly askExtensionWorkingDaysBefore: number;
  /** Extensions that an assignment may ask for; a further one is for chair and vice-chair alone. */
  readonly extensionsAtMost: number;
  /** Working days in which an agency may say that the work is another's. */
  readonly objectWithinWorkingDays: number;
  /** Whether the Office's chief decides requests for more time. */
  readonly chiefDecidesExtensions: boolean;
  readonly chiefDecidesTransfers: boolean;
  readonly chiefDecidesInfeasible: boolean;
  readonly chiefDecidesSuspensions: boolean;
  /** Whether only chief or leaders confirm the day of a report that was sent late but states a day in time. */
  readonly chiefConfirmsLateDays: boolean;
  /** Whether a directive without a document waits for a leader's or chief's confirmation. */
  readonly confirmProposals: boolean;
  /** Whether "trước ngày 15/8" has the 15th in time. */
  readonly beforeDayIsInTime: boolean;
  /** Whether the reviewer grades an accepted result. */
  readonly gradeResults: boolean;
  /** Calendar days before its due day that a kỳ of recurring work is made. */
  readonly seriesDaysAhead: number;
  /** The largest file. */
  readonly uploadLimitBytes: number;
};

export type SettingChanges = Changes<TenantSettings>;

const MIB = 1024 * 1024;

export const defaultSettings: TenantSettings = {
  dueSoonWorkingDays: 3,
  acknowledgeWithinWorkingDays: 2,
  minimumWorkingDaysAfterReturn: 2,
  askExtensionWorkingDaysBefore: 2,
  extensionsAtMost: 2,
  objectWithinWorkingDays: 3,
  chiefDecidesExtensions: true,
  chiefDecidesTransfers: false,
  chiefDecidesInfeasible: false,
  chiefDecidesSuspensions: false,
  chiefConfirmsLateDays: false,
  confirmProposals: true,
  beforeDayIsInTime: true,
  gradeResults: false,
  seriesDaysAhead: 30,
  uploadLimitBytes: 50 * MIB,
};

/** Whole numbers, from and to: no more working days than a month has, nor days than a year. */
export const SETTING_LIMITS = {
  dueSoonWorkingDays: { least: 1, most: 22 },
  acknowledgeWithinWorkingDays: { least: 1, most: 22 },
  minimumWorkingDaysAfterReturn: { least: 0, most: 22 },
  askExtensionWorkingDaysBefore: { least: 0, most: 22 },
  extensionsAtMost: { least: 0, most: 22 },
  objectWithinWorkingDays: { least: 1, most: 22 },
  seriesDaysAhead: { least: 1, most: 365 },
  uploadLimitBytes: { least: MIB, most: 200 * MIB },
} as const;

/** The product's defaults, overlaid with what the tenant has stored; unknown or mistyped entries are passed over. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): TenantSettings {
  const known = Object.entries(defaultSettings).map(([name, standard]) => {
    const own = stored[name];
    return [name, typeof own === typeof standard ? own : standard];
  });
  return Object.fromEntries(known) as TenantSettings;
}

/**
 * What a tenant stores after a change: only what differs from the product's defaults.
 *
 * @throws {InvalidInput} SETTING_OUT_OF_RANGE
 */
export function changeSettings(settings: TenantSettings, changes: SettingChanges): Partial<TenantSettings> {
  const wanted = applyChanges(settings, changes);
  for (const [name, { least, most }] of Object.entries(SETTING_LIMITS)) {
    const value = wanted[name as keyof typeof SETTING_LIMITS];
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidInput('SETTING_OUT_OF_RANGE', name, { least, most });
    }
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== defaultSettings[name as keyof TenantSettings]),
  );
}
