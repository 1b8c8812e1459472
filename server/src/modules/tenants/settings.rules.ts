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
  /** Whether a term without a starting day counts from the document's day, not from receipt. */
  readonly unknownStartIsIssue: boolean;
  /** Whether a written day, or a period's end, that is a day off moves to the next working day. */
  readonly writtenDaysRoll: boolean;
  /** Whether the reviewer grades an accepted result. */
  readonly gradeResults: boolean;
  /** Whether chase letters go out for the committee (TL. CHỦ TỊCH); otherwise they are its Office's own. */
  readonly lettersForCommittee: boolean;
  /** Calendar days before its due day that a kỳ of recurring work is made. */
  readonly seriesDaysAhead: number;
  /** The largest file. */
  readonly uploadLimitBytes: number;
  /** Working days before the due day on which the agency is reminded, `7,3,1`; empty for none. */
  readonly remindBeforeDays: string;
  /** Working days after the due day, `1,3`. */
  readonly remindAfterDays: string;
  /** Then again each time so many days have passed; 0 for never. */
  readonly remindEveryDays: number;
  /** Whether the agency's head is reminded beside its desk, before and on the due day too. */
  readonly remindsHead: boolean;
  /** Days without a report that count as silence; 0 for never. */
  readonly silenceDays: number;
  /** Working days after the due day on which work is told to the agency's head; 0 for never. */
  readonly escalateToHeadDays: number;
  /** To the Office's chief. */
  readonly escalateToChiefDays: number;
  /** To the vice-chair whose order it is. */
  readonly escalateToViceChairDays: number;
  /** To the chair. */
  readonly escalateToChairDays: number;
  /** The hour from which nobody is told anything, 0 to 23. */
  readonly quietFromHour: number;
  /** The hour at which telling begins, 0 to 23; the same as {@link quietFromHour}, no hour is quiet. */
  readonly quietUntilHour: number;
  /** Whether days off are quiet. */
  readonly quietOnDaysOff: boolean;
  /** The hour of the daily mail, 0 to 23. */
  readonly digestHour: number;
  /** Where the tenant's own program is told of steps taken; empty for nowhere. */
  readonly webhookUrl: string;
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
  unknownStartIsIssue: false,
  writtenDaysRoll: false,
  gradeResults: false,
  lettersForCommittee: true,
  seriesDaysAhead: 30,
  uploadLimitBytes: 50 * MIB,
  remindBeforeDays: '7,3,1',
  remindAfterDays: '1,3',
  remindEveryDays: 7,
  remindsHead: false,
  silenceDays: 14,
  escalateToHeadDays: 1,
  escalateToChiefDays: 3,
  escalateToViceChairDays: 7,
  escalateToChairDays: 15,
  quietFromHour: 18,
  quietUntilHour: 7,
  quietOnDaysOff: true,
  digestHour: 8,
  webhookUrl: '',
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
  remindEveryDays: { least: 0, most: 90 },
  silenceDays: { least: 0, most: 365 },
  escalateToHeadDays: { least: 0, most: 250 },
  escalateToChiefDays: { least: 0, most: 250 },
  escalateToViceChairDays: { least: 0, most: 250 },
  escalateToChairDays: { least: 0, most: 250 },
  quietFromHour: { least: 0, most: 23 },
  quietUntilHour: { least: 0, most: 23 },
  digestHour: { least: 0, most: 23 },
} as const;

const DAY_LISTS = ['remindBeforeDays', 'remindAfterDays'] as const;
const MAX_LISTED = 10;
const MAX_LISTED_DAY = 60;
const MAX_URL_CHARS = 500;

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
 * @throws {InvalidInput} SETTING_OUT_OF_RANGE, DAY_LIST_FORM or WEBHOOK_URL_FORM
 */
export function changeSettings(settings: TenantSettings, changes: SettingChanges): Partial<TenantSettings> {
  const wanted = applyChanges(settings, changes);
  for (const [name, { least, most }] of Object.entries(SETTING_LIMITS)) {
    const value = wanted[name as keyof typeof SETTING_LIMITS];
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidInput('SETTING_OUT_OF_RANGE', name, { least, most });
    }
  }
  const listed = Object.fromEntries(DAY_LISTS.map((name) => [name, readDayList(name, wanted[name]).join(',')]));
  assertWebhook(wanted.webhookUrl);
  return Object.fromEntries(
    Object.entries({ ...wanted, ...listed }).filter(
      ([name, value]) => value !== defaultSettings[name as keyof TenantSettings],
    ),
  );
}

/** The days of a list such as `7,3,1`, as settings keep it. */
export function daysOf(list: string): number[] {
  return list.split(',').filter(Boolean).map(Number);
}

function readDayList(name: string, text: string): number[] {
  const days = text.split(',').map((part) => part.trim());
  if (days.length === 1 && days[0] === '') return [];
  const isList = days.every((day) => /^\d{1,3}$/.test(day) && Number(day) >= 1 && Number(day) <= MAX_LISTED_DAY);
  if (!isList || days.length > MAX_LISTED) {
    throw new InvalidInput('DAY_LIST_FORM', name, { most: MAX_LISTED_DAY, count: MAX_LISTED });
  }
  return [...new Set(days.map(Number))];
}

function assertWebhook(url: string): void {
  const isUrl = url.length <= MAX_URL_CHARS && URL.canParse(url);
  if (url !== '' && (!isUrl || !['http:', 'https:'].includes(new URL(url).protocol))) {
    throw new InvalidInput('WEBHOOK_URL_FORM', 'webhookUrl');
  }
}
