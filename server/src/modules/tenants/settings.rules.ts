/** What a tenant may set for itself. The defaults are the product's; a tenant stores only what differs. */
export type TenantSettings = {
  /** At most so many working days left count as "due soon". */
  readonly dueSoonWorkingDays: number;
  /** Working days an agency has to acknowledge a new assignment. */
  readonly acknowledgeWithinWorkingDays: number;
  /** Working days that remain at least after a report was returned. */
  readonly minimumWorkingDaysAfterReturn: number;
  /** Whether a directive without a document waits for a leader's or chief's confirmation. */
  readonly confirmProposals: boolean;
  /** Whether the reviewer grades an accepted result. */
  readonly gradeResults: boolean;
  readonly uploadLimitBytes: number;
};

const MIB = 1024 * 1024;

export const defaultSettings: TenantSettings = {
  dueSoonWorkingDays: 3,
  acknowledgeWithinWorkingDays: 2,
  minimumWorkingDaysAfterReturn: 2,
  confirmProposals: true,
  gradeResults: false,
  uploadLimitBytes: 50 * MIB,
};

/** The product's defaults, overlaid with what the tenant has stored; unknown or mistyped entries are passed over. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): TenantSettings {
  const known = Object.entries(defaultSettings).map(([name, standard]) => {
    const own = stored[name];
    return [name, typeof own === typeof standard ? own : standard];
  });
  return Object.fromEntries(known) as TenantSettings;
}
