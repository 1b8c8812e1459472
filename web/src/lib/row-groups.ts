/** What rows of work may be grouped by. */
export const GROUPINGS = ['agency', 'due', 'monitor'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Whose work a row is, and who follows it. */
export type GroupFacts = {
  readonly agency: { readonly id: string; readonly shortName: string };
  readonly directive: {
    readonly monitors: ReadonlyArray<{ readonly id: string; readonly person: { readonly fullName: string } }>;
  };
};

/** What a group goes by: an empty key, and null for its name, of what has neither. */
export type GroupHead = { readonly key: string; readonly name: string | null };
export type RowGroup<Row> = GroupHead & { readonly rows: readonly Row[] };

/** The group of a row by its agency, or by whoever follows it first. */
export function headBy(grouping: Exclude<Grouping, 'due'>, { agency, directive }: GroupFacts): GroupHead {
  if (grouping === 'agency') return { key: agency.id, name: agency.shortName };
  const [monitor] = directive.monitors;
  return { key: monitor?.id ?? '', name: monitor?.person.fullName ?? null };
}

/** Rows that share a key, in the order in which the keys appear. */
export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Rows in groups, in the order in which their first rows come; what has no key comes last. */
export function rowGroups<Row>(rows: readonly Row[], headOf: (row: Row) => GroupHead): RowGroup<Row>[] {
  const groups = groupedBy(rows, (row) => headOf(row).key).flatMap((group) =>
    group[0] ? [{ ...headOf(group[0]), rows: group }] : [],
  );
  return [...groups.filter(({ key }) => key !== ''), ...groups.filter(({ key }) => key === '')];
}
