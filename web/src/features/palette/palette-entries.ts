import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import { fold, foldedWords, markWords, type Piece } from '../../lib/fold.ts';

/** Something that can be done or gone to from anywhere. */
export type PaletteAct = {
  id: string;
  label: string;
  /** Other words people type for it. */
  alsoCalled?: readonly string[];
  /** The keys that do the same, such as `G C`. */
  keys?: string;
  run: () => void;
};

export type FoundDirective = { id: string; code: string; content: string; number: string | null };

/** Somebody found by name, and what is opened of him: his page, or the directives that he follows or has ordered. */
export type FoundPerson = { kind: 'person' | 'monitor' | 'issuer'; id: string; fullName: string; meta: string };

export type Entry = { id: string; pieces: readonly Piece[]; meta?: string | undefined; keys?: string | undefined } & (
  | { kind: 'act'; act: PaletteAct }
  | { kind: 'directive'; code: string }
  | { kind: 'agency'; agencyId: string }
  | { kind: 'person'; person: FoundPerson }
);

const MOST_AGENCIES = 5;
const MOST_PEOPLE = 5;
const FEWEST_CHARS = 2;

/** Whether enough is typed to search among directives and agencies. */
export function isSearch(typed: string): boolean {
  return fold(typed).trim().length >= FEWEST_CHARS;
}

/** The acts one of whose names has a word for every word typed; all of them while nothing is. */
export function actsFor(acts: readonly PaletteAct[], typed: string): Entry[] {
  const sought = foldedWords(typed);
  return acts
    .filter(({ label, alsoCalled = [] }) =>
      [label, ...alsoCalled].some((name) => {
        const words = foldedWords(name);
        return sought.every((word) => words.some((own) => own.startsWith(word)));
      }),
    )
    .map((act) => ({ id: act.id, kind: 'act', act, pieces: markWords(act.label, sought), keys: act.keys }));
}

/** Directives as the server found them. */
export function directiveEntries(found: readonly FoundDirective[], typed: string): Entry[] {
  const sought = foldedWords(typed);
  return found.map(({ id, code, content, number }) => ({
    id,
    kind: 'directive',
    code,
    pieces: markWords(content, sought),
    meta: [number, code].filter(Boolean).join(' · '),
  }));
}

/** People by words of their names; whoever both follows and orders stands there for each. */
export function personEntries(people: readonly FoundPerson[], typed: string): Entry[] {
  const sought = foldedWords(typed);
  return people
    .filter(({ fullName }) => {
      const words = foldedWords(fullName);
      return sought.every((word) => words.some((own) => own.startsWith(word)));
    })
    .slice(0, MOST_PEOPLE)
    .map((person) => ({
      id: `${person.kind}:${person.id}`,
      kind: 'person',
      person,
      pieces: markWords(person.fullName, sought),
      meta: person.meta,
    }));
}

/** Agencies by any of their names. */
export function agencyEntries(directory: AgencyDirectory | undefined, typed: string): Entry[] {
  if (!directory || !isSearch(typed)) return [];
  return directory
    .searchAgencies(typed)
    .slice(0, MOST_AGENCIES)
    .map(({ agency, pieces, parentName }) => ({
      id: agency.id,
      kind: 'agency',
      agencyId: agency.id,
      pieces,
      meta: parentName,
    }));
}
