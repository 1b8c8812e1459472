import { InvalidInput } from '../input/invalid-input.rules.ts';
import { requireLine } from '../input/text.rules.ts';

/** Levels of government that an agency can be added at. */
const LEVELS = ['province', 'district', 'commune'] as const;

/** Characters of a name, a short name and an alias. */
const MAX_NAME_CHARS = 200;
const MAX_ALIASES = 20;
const MAX_POSITION = 1_000_000;
const CONTROL = /[\p{Cc}\p{Cs}]/u;

/** What an administrator may change of an agency. */
export type AgencyValues = {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** False where it answers on paper. */
  readonly usesSystem: boolean;
  readonly parentId: string | null;
  /** Place in official lists: lower goes first. */
  readonly position: number;
};

/**
 * A name as it is kept: one line, NFC, trimmed. Letters of every script, emoji and combining marks stay as they are.
 *
 * @throws {InvalidInput} TEXT_HAS_CONTROLS, TEXT_EMPTY or TEXT_TOO_LONG
 */
export function requireName(raw: string, path: string): string {
  if (CONTROL.test(raw.trim())) throw new InvalidInput('TEXT_HAS_CONTROLS', path);
  return requireLine(raw, path, MAX_NAME_CHARS);
}

/**
 * Other names, without empty and repeated ones.
 *
 * @throws {InvalidInput} TOO_MANY, or one of them is no name
 */
export function requireAliases(raw: readonly string[], path: string): string[] {
  if (raw.length > MAX_ALIASES) throw new InvalidInput('TOO_MANY', path, { limit: MAX_ALIASES, length: raw.length });
  const written = raw.filter((alias) => alias.trim() !== '');
  return [...new Set(written.map((alias) => requireName(alias, path)))];
}

/** @throws {InvalidInput} NOT_A_LEVEL */
export function requireLevel(raw: string): string {
  if (!LEVELS.some((level) => level === raw)) throw new InvalidInput('NOT_A_LEVEL', 'level');
  return raw;
}

/**
 * @throws {InvalidInput} a name is none, too long or holds controls; too many aliases; a place in the list that is none
 */
export function requireValues(raw: AgencyValues): AgencyValues {
  const { position } = raw;
  if (!Number.isInteger(position) || position < 0 || position > MAX_POSITION)
    throw new InvalidInput('POSITION_OUT_OF_RANGE', 'position', { limit: MAX_POSITION });
  return {
    name: requireName(raw.name, 'name'),
    shortName: requireName(raw.shortName, 'shortName'),
    aliases: requireAliases(raw.aliases, 'aliases'),
    usesSystem: raw.usesSystem,
    parentId: raw.parentId,
    position,
  };
}

/** The values of an agency, without what else is on record of it. */
export function valuesOf({ name, shortName, aliases, usesSystem, parentId, position }: AgencyValues): AgencyValues {
  return { name, shortName, aliases: [...aliases], usesSystem, parentId, position };
}

/** The names of the values that differ. */
export function differing(one: AgencyValues, other: AgencyValues): (keyof AgencyValues)[] {
  const names = Object.keys(valuesOf(one)) as (keyof AgencyValues)[];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/**
 * An agency may not come to belong to itself, not even through others.
 *
 * @param ancestorIds all that the new parent belongs to
 * @throws {InvalidInput} AGENCY_CYCLE
 */
export function assertNoCycle(agencyId: string, parentId: string | null, ancestorIds: readonly string[]): void {
  if (parentId === agencyId || ancestorIds.includes(agencyId)) throw new InvalidInput('AGENCY_CYCLE', 'parentId');
}
