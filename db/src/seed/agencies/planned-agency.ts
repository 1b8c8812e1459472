import { fold } from '../../fold.ts';

/** An agency of a world to be seeded; others name it by its key. */
export type PlannedAgency = {
  readonly key: string;
  readonly parent: string | null;
  readonly level: 'province' | 'district' | 'commune';
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly codes: readonly {
    system: 'before_decision_20_2020' | 'decision_20_2020';
    code: string;
    validFrom: string;
  }[];
  readonly isCommittee: boolean;
  readonly officeOf: string | null;
  readonly usesSystem: boolean;
  readonly isOutside: boolean;
  readonly validFrom: string | null;
  readonly position: number;
  /** Its letters in document numbers: `SXD` in 214/BC-SXD. */
  readonly letters: string;
};

export type PlannedGroup = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Keys of agencies, in their order. */
  readonly members: readonly string[];
};

/** `Sở Xây dựng` → `so-xay-dung`: for keys and addresses. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Finds agencies and groups by any name people use for them. */
export type Directory = {
  /** @throws {Error} nobody, or several, bear the name */
  agency(name: string): PlannedAgency;
  byKey(key: string): PlannedAgency;
  /** The keys that `;`-separated names stand for, groups expanded, without `except`. */
  expand(names: string, except?: readonly string[]): string[];
};

export function directoryOf(agencies: readonly PlannedAgency[], groups: readonly PlannedGroup[]): Directory {
  const byName = new Map<string, PlannedAgency[]>();
  for (const agency of agencies)
    for (const name of new Set([agency.key, agency.name, agency.shortName, ...agency.aliases]))
      byName.set(name, [...(byName.get(name) ?? []), agency]);
  const groupByName = new Map(
    groups.flatMap((group) => [group.name, ...group.aliases].map((name) => [name, group] as const)),
  );
  const byKey = new Map(agencies.map((agency) => [agency.key, agency]));

  const agencyNamed = (name: string) => {
    const [found, another] = byName.get(name) ?? [];
    if (found === undefined) throw new Error(`no agency is called "${name}"`);
    if (another !== undefined) throw new Error(`several agencies are called "${name}"`);
    return found;
  };
  return {
    agency: agencyNamed,
    byKey(key) {
      const agency = byKey.get(key);
      if (agency === undefined) throw new Error(`no agency has the key "${key}"`);
      return agency;
    },
    expand(names, except = []) {
      const parts = names
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '');
      const keys = parts.flatMap((name) => groupByName.get(name)?.members ?? [agencyNamed(name).key]);
      return [...new Set(keys)].filter((key) => !except.includes(key));
    },
  };
}
