import { type GroupFacts, type Grouping, headBy, type RowGroup, rowGroups } from '../../lib/row-groups.ts';

/**
 * Late rows in groups. The rows come with the worst delay first, so the group with the worst delay leads; what nobody
 * follows comes last. By delay they are one list.
 */
export function lateGroups<Row extends GroupFacts>(rows: readonly Row[], grouping: Grouping): RowGroup<Row>[] {
  if (grouping === 'due') return rows.length > 0 ? [{ key: 'all', name: null, rows }] : [];
  return rowGroups(rows, (row) => headBy(grouping, row));
}
