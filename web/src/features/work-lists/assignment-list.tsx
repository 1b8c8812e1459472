import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { useListWalk } from '../../lib/list-walk.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { AssignmentCard, AssignmentRow_Assignment, useAssignmentColumns } from './assignment-row.tsx';
import { EMPTY_ASSIGNMENTS, useAssignmentTabs } from './assignment-tabs.ts';
import { useCapped } from './capped.ts';
import { ChangedPill } from './changed-pill.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { ConditionName } from './condition-names.ts';
import { conditionsOf, type DirectiveOrder, readerOf, withoutConditions, type WorkSearch } from './conditions.ts';
import { ListTabs } from './list-tabs.tsx';
import { WithPreview } from './preview-pane.tsx';
import { useRowKeys } from './row-keys.ts';
import { ASSIGNMENT_TABS, assignmentTabFilter, filterIn, tabOf } from './work-tabs.ts';
import { useExport } from './use-export.ts';
import { useColumns, useOrder } from './use-list-manner.ts';
import { usePreview } from './use-preview.ts';
import { useStillRows } from './use-still-rows.ts';
import { NoRows, WorkRows } from './work-rows.tsx';
import type { ReadSearch } from './saved-views.ts';
import look from './work-lists.module.css';

const AssignmentListQuery = graphql(
  `
    query AssignmentList($filter: DirectiveFilter, $orderBy: DirectiveOrder, $after: String) {
      assignments(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount: totalCountUpTo(max: 1001)
        edges {
          node {
            id
            ...AssignmentRow_Assignment
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `,
  [AssignmentRow_Assignment],
);

const PANEL_ID = 'assignments-panel';
const OFFERED: readonly ConditionName[] = [
  'standing',
  'urgency',
  'role',
  'state',
  'field',
  'origin',
  'due',
  'closed',
  'no',
];
/** Whose work is shown has a control of its own. */
const SHOWN_ELSEWHERE: readonly ConditionName[] = ['agency', 'agencyGroup'];
const OFFERED_OF_ALL: readonly ConditionName[] = ['agency', 'agencyGroup', ...OFFERED];
const NOWHERE_ELSE: readonly ConditionName[] = [];

type Props = {
  /** One of the viewer's own; absent for the work of all agencies, which conditions then narrow. */
  agencyId?: string;
  search: WorkSearch;
  /** Reads an address as this screen does; for saved views. */
  readSearch: ReadSearch;
  onSearch: (search: WorkSearch, how?: { replace: boolean }) => void;
  /** Draws a directive beside the list, by its code. */
  preview: (code: string) => ReactNode;
};

/** What one agency has been assigned, or all that the viewer sees of what was assigned. */
export function AssignmentList({ agencyId, search, readSearch, onSearch, preview }: Props) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const capped = useCapped();
  const tab = tabOf(search, ASSIGNMENT_TABS);
  const tabs = useAssignmentTabs(agencyId);
  const name = agencyId === undefined ? t`Việc đã giao` : t`Việc của đơn vị`;
  const list = useRef<HTMLDivElement>(null);
  const workbook = useExport('assignments');

  const [orderBy, keepOrder] = useOrder('assignments', search);
  const { agency, '-agency': _others, ...others } = search;
  /** What the conditions speak of: an agency of the viewer's has a control of its own. */
  const conditions = agencyId === undefined ? search : others;
  const kept = agencyId === undefined ? {} : { agency };
  const assigned = agencyId === undefined ? {} : { agencyId: [agencyId] };
  const filter = { ...filterIn(assignmentTabFilter(tab), conditions, readerOf(viewer)), ...assigned };
  const assignments = useConnection(AssignmentListQuery, { filter, orderBy }, (data) => data.assignments);
  const still = useStillRows({
    list,
    rows: assignments.nodes.map((node) => readFragment(AssignmentRow_Assignment, node)),
    keyOf: ({ id }) => id,
    asked: JSON.stringify([filter, orderBy]),
    isLoading: assignments.isLoading,
  });
  const { rows } = still;
  const previewed = usePreview(rows, ({ directive }) => directive.code);
  useListWalk({
    path: agencyId === undefined ? '/work' : '/assignments',
    codes: [...new Set(rows.map(({ directive }) => directive.code))],
    total: undefined,
  });
  useRowKeys(list, { preview: previewed });
  const columns = useColumns(
    agencyId === undefined ? 'work' : 'assignments',
    useAssignmentColumns(agencyId === undefined, orderBy === 'DUE_ON' ? null : () => handleOrder('DUE_ON')),
  );

  function handleOrder(order: DirectiveOrder) {
    keepOrder(order);
    change({ ...search, order: order === 'DUE_ON' ? undefined : order });
  }

  /** From the first change on the tab stays the one that is shown. */
  function change(next: WorkSearch, how?: { replace: boolean }) {
    onSearch({ ...next, tab }, how);
  }

  const clear = () => change({ ...withoutConditions(search), ...kept });
  const isFiltered = Boolean(search.q) || conditionsOf(conditions, ASSIGNMENT_TABS).length > 0;
  const count = assignments.totalCount === undefined ? '' : capped.works(assignments.totalCount);
  const { title, isGood } = EMPTY_ASSIGNMENTS[tab];
  return (
    <>
      <div className={look.tabs}>
        <ListTabs
          label={t`Danh sách nhanh`}
          panelId={PANEL_ID}
          list="ASSIGNMENTS"
          tabs={tabs}
          tab={tab}
          knownTabs={ASSIGNMENT_TABS}
          search={conditions}
          readSearch={readSearch}
          filterOf={(view) => ({
            ...filterIn(
              assignmentTabFilter(tabOf(view, ASSIGNMENT_TABS)),
              agencyId === undefined ? view : { ...view, agency: undefined, '-agency': undefined },
              readerOf(viewer),
            ),
            ...assigned,
          })}
          onSearch={(next) => onSearch({ ...next, ...kept })}
        />
      </div>
      <WithPreview code={previewed.code} onClose={() => previewed.show(null)} preview={preview}>
        <div id={PANEL_ID} role="tabpanel" aria-label={name} ref={list} className={look.panel}>
          <FilterBar
            search={search}
            knownTabs={ASSIGNMENT_TABS}
            offered={agencyId === undefined ? OFFERED_OF_ALL : OFFERED}
            shownElsewhere={agencyId === undefined ? NOWHERE_ELSE : SHOWN_ELSEWHERE}
            count={count}
            order={orderBy}
            onOrder={handleOrder}
            tools={
              rows.length > 0 && (
                <>
                  <ColumnMenu columns={columns.all} onKeep={columns.keep} />
                  <ExportButton
                    isExporting={workbook.isExporting}
                    onExport={() => workbook.send({ filter, orderBy })}
                  />
                </>
              )
            }
            onChange={change}
          />
          <ChangedPill isShown={still.isHeld} onUpdate={still.release} />
          <WorkRows
            connection={assignments}
            rowCount={rows.length}
            empty={
              <NoRows
                isFiltered={isFiltered}
                isGood={isGood}
                isEverything={tab === 'all'}
                title={agencyId === undefined ? t`Không có việc nào ở đây` : i18n._(title)}
                onClear={clear}
              />
            }
          >
            {(isBusy) => (
              <DataTable
                caption={agencyId === undefined ? t`Việc đã giao: ${count}` : t`Việc của đơn vị: ${count}`}
                columns={previewed.columnsOf(columns.shown)}
                currentKey={previewed.key}
                rows={rows}
                keyOf={({ id }) => id}
                isFlush
                isBusy={isBusy}
                card={(assignment) => <AssignmentCard assignment={assignment} />}
              />
            )}
          </WorkRows>
        </div>
      </WithPreview>
    </>
  );
}
