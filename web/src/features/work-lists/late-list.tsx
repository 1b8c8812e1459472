import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconBellRinging, IconFileSpreadsheet } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { type Grouping, GROUPINGS } from '../../lib/row-groups.ts';
import { referenceOf } from '../../lib/reference.ts';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Note } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { useCapped } from './capped.ts';
import type { ConditionName } from './condition-names.ts';
import { conditionsOf, filterOf, readerOf, type WorkSearch } from './conditions.ts';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LateGroupSection } from './late-group.tsx';
import { ListTabs } from './list-tabs.tsx';
import { lateGroups } from './late-groups.ts';
import { type LateRow, LateRow_Assignment } from './late-row.tsx';
import { useRowKeys } from './row-keys.ts';
import { useSelection } from './selection.ts';
import { useExport } from './use-export.ts';
import { NoRows, WorkRows } from './work-rows.tsx';
import look from './late-list.module.css';
import lists from './work-lists.module.css';

const LateListQuery = graphql(
  `
    query LateList($filter: DirectiveFilter, $after: String) {
      viewer {
        id
        late(first: 200, after: $after, filter: $filter) {
          totalCount
          edges {
            node {
              id
              ...LateRow_Assignment
            }
          }
          pageInfo {
            endCursor
            hasNextPage
          }
        }
      }
    }
  `,
  [LateRow_Assignment],
);

const BulkDialogs = lazy(async () => ({ default: (await import('./bulk-dialogs.tsx')).BulkDialogs }));

/** Groups are whole only when every row is here; beyond this many the rows that are least late are left out. */
const MOST_ROWS = 1000;
const OFFERED: readonly ConditionName[] = [
  'agency',
  'agencyGroup',
  'role',
  'urgency',
  'field',
  'issuer',
  'monitor',
  'origin',
  'due',
  'no',
];
/** What is late is open and unreported: there is nothing to choose. */
const SETTLED: readonly ConditionName[] = ['standing', 'status', 'open', 'closed'];
const PANEL_ID = 'late-panel';
const NO_TABS: readonly string[] = [];

/** The conditions with what the rows are grouped by; the agency when absent. */
export type LateSearch = WorkSearch & { group?: Grouping | undefined };

type Props = {
  search: LateSearch;
  /** Reads an address as this screen does; for saved views. */
  readSearch: (search: Record<string, unknown>) => LateSearch;
  onSearch: (search: LateSearch, how?: { replace: boolean }) => void;
};

/** Work past its due day that concerns the viewer, the worst delay first, with its reminders and the way to remind. */
export function LateList({ search: asked, readSearch, onSearch }: Props) {
  const { group: grouping = 'agency', ...search } = asked;
  const { t } = useLingui();
  const viewer = useViewer();
  const capped = useCapped();
  const { canChase } = viewer;
  const list = useRef<HTMLDivElement>(null);
  const late = useConnection(
    LateListQuery,
    { filter: filterOf(search, readerOf(viewer)) },
    (data) => data.viewer?.late,
  );
  const rows = late.nodes.map((node) => readFragment(LateRow_Assignment, node));
  const groups = lateGroups(rows, grouping);
  const selection = useSelection(
    rows.filter(({ viewerCanRemind }) => viewerCanRemind),
    ({ id }) => id,
  );
  const [reminded, setReminded] = useState<readonly LateRow[]>([]);
  const workbook = useExport('assignments');
  useRowKeys(list, { onToggle: selection.toggle, onExtend: selection.extendTo, onClear: selection.clear });

  const { hasMore, isLoadingMore, loadMore } = late;
  const mayGrow = hasMore && rows.length < MOST_ROWS;
  useEffect(() => {
    if (mayGrow && !isLoadingMore) loadMore();
  }, [mayGrow, isLoadingMore, loadMore]);

  /** The grouping stays whatever the conditions. */
  function change(next: WorkSearch, how?: { replace: boolean }) {
    onSearch({ ...next, group: asked.group }, how);
  }

  const names: Record<Grouping, string> = {
    agency: t`Theo đơn vị`,
    due: t`Theo hạn`,
    monitor: t`Theo chuyên viên`,
  };
  const offered = GROUPINGS.filter((each) => each !== 'monitor' || canChase);
  const chosenAgencies = new Set(selection.rows.map(({ agency }) => agency.id)).size;

  return (
    <>
      <div className={lists.tabs}>
        <ListTabs
          label={t`Danh sách nhanh`}
          panelId={PANEL_ID}
          list="LATE"
          tabs={[{ value: 'all', label: t`Tất cả` }]}
          tab="all"
          knownTabs={NO_TABS}
          search={asked}
          readSearch={readSearch}
          filterOf={(view) => filterOf(view, readerOf(viewer))}
          onSearch={(next) => {
            selection.clear();
            onSearch(readSearch({ ...next }));
          }}
        />
      </div>
      {rows.length > 0 && (
        <div className={look.bar}>
          <Summary rows={rows} />
          <SegmentedButtons
            label={t`Nhóm theo`}
            options={offered.map((value) => ({ value, label: names[value] }))}
            value={grouping}
            onChange={(next) => onSearch({ ...search, group: next === 'agency' ? undefined : next })}
          />
        </div>
      )}
      <FilterBar
        search={search}
        knownTabs={NO_TABS}
        offered={canChase ? OFFERED : OFFERED.filter((name) => name !== 'issuer' && name !== 'monitor')}
        settled={SETTLED}
        count={late.totalCount === undefined ? '' : capped.works(late.totalCount)}
        tools={
          rows.length > 0 && (
            <ExportButton
              isExporting={workbook.isExporting}
              onExport={() => workbook.send({ ids: rows.map(({ id }) => id) })}
            />
          )
        }
        onChange={change}
      />
      <div ref={list} className={look.list} id={PANEL_ID} role="tabpanel" aria-label={t`Việc quá hạn`}>
        <WorkRows
          connection={{ ...late, hasMore: hasMore && !mayGrow }}
          rowCount={rows.length}
          empty={
            <NoRows
              isFiltered={Boolean(search.q) || conditionsOf(search, NO_TABS).length > 0}
              isGood
              isEverything
              title={canChase ? t`Không có việc nào quá hạn cần đôn đốc` : t`Không có việc nào quá hạn`}
              onClear={() => change({})}
            />
          }
        >
          {(isBusy) => (
            <div aria-busy={isBusy}>
              {groups.map((group) => (
                <LateGroupSection
                  key={group.key}
                  group={group}
                  grouping={grouping}
                  chosen={selection.keys}
                  onToggle={selection.toggle}
                  onRemind={setReminded}
                />
              ))}
              {hasMore && !mayGrow && (
                <Note>
                  <Trans>Chỉ nhóm những việc trễ nhất; xem thêm để thấy những việc còn lại.</Trans>
                </Note>
              )}
            </div>
          )}
        </WorkRows>
      </div>
      {selection.rows.length > 0 && (
        <SelectionBar
          summary={
            <>
              <Plural value={selection.rows.length} other="# việc" /> ·{' '}
              <Plural value={chosenAgencies} other="# đơn vị" />
            </>
          }
          actions={[
            {
              key: 'remind',
              label: t`Nhắc trên hệ thống`,
              icon: <IconBellRinging size={16} aria-hidden />,
              onClick: () => setReminded(selection.rows),
            },
            {
              key: 'export',
              label: t`Xuất Excel`,
              icon: <IconFileSpreadsheet size={16} aria-hidden />,
              onClick: () => workbook.send({ ids: selection.rows.map(({ id }) => id) }),
            },
          ]}
          onClear={selection.clear}
        />
      )}
      {reminded.length > 0 && (
        <Suspense>
          <BulkDialogs
            asked={{
              kind: 'remind',
              shares: reminded.map(({ id, agency, directive }) => ({ id, agency, reference: referenceOf(directive) })),
            }}
            onClose={() => setReminded([])}
            onAllDone={() => {
              setReminded([]);
              selection.clear();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** How much, of how many, and how much of it nobody has reminded of yet. */
function Summary({ rows }: { rows: readonly LateRow[] }) {
  const { canChase } = useViewer();
  if (rows.length === 0) return null;
  const agencies = new Set(rows.map(({ agency }) => agency.id)).size;
  const unreminded = rows.filter(({ reminderCount, viewerCanRemind }) => viewerCanRemind && reminderCount === 0).length;
  return (
    <p className="muted" role="status">
      <Plural value={rows.length} other="# việc quá hạn" />
      {' · '}
      <Plural value={agencies} other="# đơn vị" />
      {canChase && (
        <>
          {' · '}
          <Plural value={unreminded} other="# việc chưa đôn đốc" />
        </>
      )}
    </p>
  );
}
