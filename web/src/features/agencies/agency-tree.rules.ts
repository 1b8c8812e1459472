import type { ListedAgency } from '../../lib/agency-directory.ts';
import { fold } from '../../lib/fold.ts';

/** Who belongs to whom, in the order of official lists. */
export type AgencyForest = {
  readonly roots: readonly ListedAgency[];
  readonly childrenOf: ReadonlyMap<string, readonly ListedAgency[]>;
  readonly agencyOf: ReadonlyMap<string, ListedAgency>;
};

/** One line of the tree as it is unfolded. */
export type TreeLine = {
  readonly agency: ListedAgency;
  /** From 1. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** Undefined where nothing belongs to it. */
  readonly isOpen: boolean | undefined;
};

/** What belongs to nothing that exists on the day stands at the top. */
export function forestOf(agencies: readonly ListedAgency[]): AgencyForest {
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  const parentOf = ({ parentId }: ListedAgency) => (parentId !== null && agencyOf.has(parentId) ? parentId : null);
  const roots: ListedAgency[] = [];
  const childrenOf = new Map<string, ListedAgency[]>();
  for (const agency of agencies) {
    const parentId = parentOf(agency);
    const siblings = parentId === null ? roots : (childrenOf.get(parentId) ?? []);
    siblings.push(agency);
    if (parentId !== null) childrenOf.set(parentId, siblings);
  }
  return { roots, childrenOf, agencyOf };
}

/** The ids of all that an agency belongs to, the nearest first. */
export function ancestorsOf({ agencyOf }: AgencyForest, id: string): string[] {
  const found: string[] = [];
  let parentId = agencyOf.get(id)?.parentId ?? null;
  while (parentId !== null && agencyOf.has(parentId) && !found.includes(parentId)) {
    found.push(parentId);
    parentId = agencyOf.get(parentId)?.parentId ?? null;
  }
  return found;
}

/**
 * The lines in sight, from the top.
 *
 * @param kept what a search leaves; all of it when null
 */
export function linesOf(
  forest: AgencyForest,
  isOpen: (id: string) => boolean,
  kept: ReadonlySet<string> | null = null,
): TreeLine[] {
  const lines: TreeLine[] = [];
  const isKept = ({ id }: ListedAgency) => kept === null || kept.has(id);
  function add(siblings: readonly ListedAgency[], level: number) {
    const shown = siblings.filter(isKept);
    for (const [index, agency] of shown.entries()) {
      const children = (forest.childrenOf.get(agency.id) ?? []).filter(isKept);
      const open = children.length > 0 ? isOpen(agency.id) : undefined;
      lines.push({ agency, level, place: index + 1, siblings: shown.length, isOpen: open });
      if (open) add(children, level + 1);
    }
  }
  add(forest.roots, 1);
  return lines;
}

/** What a search leaves: the agencies found, and all that they belong to. */
export function keptOf(forest: AgencyForest, foundIds: readonly string[]): ReadonlySet<string> {
  return new Set(foundIds.flatMap((id) => [id, ...ancestorsOf(forest, id)]));
}

/**
 * The line that typed letters lead to: the next whose short name begins with them, around the end.
 *
 * @param from the index of the line that has the focus
 * @returns -1 where none does
 */
export function typedAhead(lines: readonly TreeLine[], from: number, typed: string): number {
  const sought = fold(typed);
  // A single letter goes on to the next; more letters may still mean the line where one stands.
  const first = typed.length > 1 ? 0 : 1;
  for (let step = first; step <= lines.length; step += 1) {
    const index = (from + step) % lines.length;
    if (fold(lines[index]?.agency.shortName ?? '').startsWith(sought)) return index;
  }
  return -1;
}
