import { fold, foldedWords, markWords, type Piece, wordsIn } from './fold.ts';

export type ListedAgency = {
  id: string;
  name: string;
  shortName: string;
  aliases: readonly string[];
  level: string;
  isCommittee: boolean;
  isOutside: boolean;
  usesSystem: boolean;
  parentId: string | null;
};

export type ListedGroup = { id: string; name: string; aliases: readonly string[]; memberIds: readonly string[] };

/** Every agency work may be assigned to, in the order of official lists, and groups of them; found by any of their names. */
export type AgencyDirectory = {
  agencyOf: ReadonlyMap<string, ListedAgency>;
  groupOf: ReadonlyMap<string, ListedGroup>;
  /** Agencies and groups for what was typed, best first; groups first while nothing is. */
  search: (typed: string) => Found[];
  /** The agencies alone. */
  searchAgencies: (typed: string) => FoundAgency[];
};

/** With the short name of what it belongs to. */
export type FoundAgency = { pieces: readonly Piece[]; agency: ListedAgency; parentName: string | undefined };

export type Found = { pieces: readonly Piece[] } & (
  | { kind: 'agency'; agency: ListedAgency }
  | { kind: 'group'; group: ListedGroup }
);

type Entry = {
  thing: { kind: 'agency'; agency: ListedAgency } | { kind: 'group'; group: ListedGroup };
  name: string;
  /** All it is called, folded. */
  names: readonly string[];
  words: readonly string[];
  /** Lower goes first among equal matches. */
  rank: number;
};

/**
 * @param ownCommitteeId whose directives are issued: what belongs to it is offered first
 */
export function createAgencyDirectory(
  agencies: readonly ListedAgency[],
  groups: readonly ListedGroup[],
  ownCommitteeId: string | null,
): AgencyDirectory {
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  const entries: Entry[] = [
    ...groups.map((group): Entry => ({
      thing: { kind: 'group', group },
      name: group.name,
      ...calledBy([group.name, ...group.aliases]),
      rank: 0,
    })),
    ...agencies.map((agency): Entry => ({
      thing: { kind: 'agency', agency },
      name: agency.name,
      ...calledBy([agency.name, agency.shortName, ...agency.aliases, initialsOf(agency.name)]),
      rank: rankOf(agency, ownCommitteeId),
    })),
  ];

  function search(typed: string): Found[] {
    const sought = foldedWords(typed);
    const phrase = fold(typed).trim();
    return entries
      .filter(({ words }) => sought.every((part) => words.some((word) => word.startsWith(part))))
      .map((entry) => ({ entry, weight: weightOf(entry, phrase) }))
      .toSorted((one, other) => one.weight - other.weight)
      .map(({ entry: { thing, name } }) => marked(thing, name, sought));
  }

  return {
    agencyOf,
    groupOf: new Map(groups.map((group) => [group.id, group])),
    search,
    searchAgencies: (typed) =>
      search(typed).flatMap((found) =>
        found.kind === 'agency'
          ? [Object.assign(found, { parentName: agencyOf.get(found.agency.parentId ?? '')?.shortName })]
          : [],
      ),
  };
}

/** Marked when it is drawn: of ten thousand that answer to a letter, a list shows a handful. */
function marked<Thing extends object>(thing: Thing, name: string, sought: readonly string[]) {
  return {
    ...thing,
    get pieces() {
      return markWords(name, sought);
    },
  };
}

function calledBy(names: readonly string[]): Pick<Entry, 'names' | 'words'> {
  const folded = names.map(fold);
  // "nnptnt" finds "NN&PTNT" as well.
  const joined = folded.flatMap((name) => name.split(/\s+/)).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return { names: folded, words: [...new Set([...folded.flatMap(wordsIn), ...joined])] };
}

/** "Sở Nông nghiệp và Phát triển nông thôn" is also asked for as "snnptnt". */
function initialsOf(name: string): string {
  return foldedWords(name)
    .filter((word) => word !== 'va')
    .map((word) => word.charAt(0))
    .join('');
}

function rankOf({ id, parentId, isCommittee, level }: ListedAgency, ownCommitteeId: string | null): number {
  if (id === ownCommitteeId) return 40;
  if (parentId === ownCommitteeId && ownCommitteeId !== null) return 10;
  if (isCommittee) return 20;
  return level === 'province' ? 25 : 30;
}

/** What is called just so goes first, then words that stand together as typed, then words found here and there. */
function weightOf({ names, rank }: Entry, phrase: string): number {
  if (phrase === '' || names.includes(phrase)) return rank;
  if (names.some((name) => ` ${name} `.includes(` ${phrase} `))) return 100 + rank;
  return (names.some((name) => name.includes(phrase)) ? 200 : 300) + rank;
}
