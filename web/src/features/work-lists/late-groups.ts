/** What late rows may be grouped by. */
export const LATE_GROUPINGS = ['agency', 'due', 'monitor'] as const;
export type LateGrouping = (typeof LATE_GROUPINGS)[number];

export type LateFacts = {
  agency: { id: string; shortName: string };
  directive: { monitors: ReadonlyArray<{ id: string; person: { fullName: string } }> };
};

export type LateGroup<Row> = { key: string; name: string | null; rows: Row[] };

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

/**
 * Late rows in groups. The rows come with the worst delay first, so the group with the worst delay leads; what nobody
 * follows comes last.
 */
export function lateGroups<Row extends LateFacts>(rows: readonly Row[], grouping: LateGrouping): LateGroup<Row>[] {
  if (grouping === 'due') return rows.length > 0 ? [{ key: 'all', name: null, rows: [...rows] }] : [];
  const headOf = ({ agency, directive }: Row) => {
    if (grouping === 'agency') return { key: agency.id, name: agency.shortName };
    const [monitor] = directive.monitors;
    return { key: monitor?.id ?? '', name: monitor?.person.fullName ?? null };
  };
  const groups = groupedBy(rows, (row) => headOf(row).key).flatMap((group) =>
    group[0] ? [{ ...headOf(group[0]), rows: group }] : [],
  );
  return [...groups.filter(({ key }) => key !== ''), ...groups.filter(({ key }) => key === '')];
}
