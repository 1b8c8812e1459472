import { fold } from '../../lib/fold.ts';

/** An agency as a line of the tree needs it. */
export type TreeAgency = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId: string | null;
  /** Whether anything belongs to it, read already or not. */
  readonly hasChildren: boolean;
};

/** An agency that a search found, with all that it belongs to, the nearest first. */
export type FoundInTree = Omit<TreeAgency, 'parentId' | 'hasChildren'> & {
  readonly ancestors: readonly Omit<TreeAgency, 'parentId' | 'hasChildren'>[];
};

/** Who belongs to whom, in the order of official lists. */
export type AgencyForest = {
  readonly roots: readonly TreeAgency[];
  readonly childrenOf: ReadonlyMap<string, readonly TreeAgency[]>;
  readonly agencyOf: ReadonlyMap<string, TreeAgency>;
};

/** One line of the tree as it is unfolded. */
export type TreeLine = {
  readonly agency: TreeAgency;
  /** From 1. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** Undefined where nothing belongs to it. */
  readonly isOpen: boolean | undefined;
};

/** What belongs to nothing that exists on the day stands at the top. */
export function forestOf(agencies: readonly TreeAgency[]): AgencyForest {
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  const parentOf = ({ parentId }: TreeAgency) => (parentId !== null && agencyOf.has(parentId) ? parentId : null);
  const roots: TreeAgency[] = [];
  const childrenOf = new Map<string, TreeAgency[]>();
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

/** The lines in sight, from the top. What is open and not read yet has its line alone. */
export function linesOf(forest: AgencyForest, isOpen: (id: string) => boolean): TreeLine[] {
  const lines: TreeLine[] = [];
  function add(siblings: readonly TreeAgency[], level: number) {
    for (const [index, agency] of siblings.entries()) {
      const open = agency.hasChildren ? isOpen(agency.id) : undefined;
      lines.push({ agency, level, place: index + 1, siblings: siblings.length, isOpen: open });
      if (open) add(forest.childrenOf.get(agency.id) ?? [], level + 1);
    }
  }
  add(forest.roots, 1);
  return lines;
}

/** The tree that a search leaves: the agencies found, and all that they belong to. */
export function treeOfFound(found: readonly FoundInTree[]): TreeAgency[] {
  const tree = new Map<string, TreeAgency>();
  for (const { ancestors, ...agency } of found) {
    const path = [agency, ...ancestors];
    for (const [index, { id, name, shortName }] of path.entries()) {
      const isParent = index > 0 || (tree.get(id)?.hasChildren ?? false);
      tree.set(id, { id, name, shortName, parentId: path[index + 1]?.id ?? null, hasChildren: isParent });
    }
  }
  return [...tree.values()];
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
