import { type GroupFacts, type Grouping, headBy, type RowGroup, rowGroups } from '../../lib/row-groups.ts';

/** Rows of a column in groups, named by agency, due day or monitor; what has no day, or nobody who follows it, is last. */
export function boardGroups<Row extends GroupFacts & { readonly dueOn: string | null }>(
  rows: readonly Row[],
  grouping: Grouping,
): RowGroup<Row>[] {
  return rowGroups(rows, (row) =>
    grouping === 'due' ? { key: row.dueOn ?? '', name: row.dueOn } : headBy(grouping, row),
  );
}
