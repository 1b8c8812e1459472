/** What the board's rows may be grouped by. */
export const GROUPINGS = ['agency', 'due', 'monitor'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type GroupFacts = {
  readonly dueOn: string | null;
  readonly agency: { readonly id: string; readonly shortName: string };
  readonly directive: {
    readonly monitors: ReadonlyArray<{ readonly id: string; readonly person: { readonly fullName: string } }>;
  };
};

/** `name` is what a group is called, a day for `due`; null for what has no day, or nobody who follows it. */
export type BoardGroup<Row> = { readonly key: string; readonly name: string | null; readonly rows: readonly Row[] };

/** Rows in groups, in the order in which their first rows come; what has no name comes last. */
export function boardGroups<Row extends GroupFacts>(rows: readonly Row[], grouping: Grouping): BoardGroup<Row>[] {
  const found = new Map<string, { key: string; name: string | null; rows: Row[] }>();
  for (const row of rows) {
    const head = headOf(row, grouping);
    const group = found.get(head.key);
    if (group) group.rows.push(row);
    else found.set(head.key, { ...head, rows: [row] });
  }
  const groups = [...found.values()];
  return [...groups.filter(({ key }) => key !== ''), ...groups.filter(({ key }) => key === '')];
}

function headOf({ agency, directive, dueOn }: GroupFacts, grouping: Grouping): { key: string; name: string | null } {
  if (grouping === 'agency') return { key: agency.id, name: agency.shortName };
  if (grouping === 'due') return { key: dueOn ?? '', name: dueOn };
  const [monitor] = directive.monitors;
  return { key: monitor?.id ?? '', name: monitor?.person.fullName ?? null };
}
