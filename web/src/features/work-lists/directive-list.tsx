import { useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { referenceOf } from '../../lib/reference.ts';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { useListWalk } from '../../lib/list-walk.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { BulkAsked } from './bulk-dialogs.tsx';
import { useCapped } from './capped.ts';
import { ChangedPill } from './changed-pill.tsx';
import { DirectiveCard, type DirectiveRow, DirectiveRow_Directive, useDirectiveColumns } from './directive-row.tsx';
import { DirectiveSelection } from './directive-selection.tsx';
import { EMPTY_DIRECTIVES, offeredConditions, useDirectiveTabs } from './directive-tabs.ts';
import { ColumnMenu } from './column-menu.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { conditionsOf, type DirectiveOrder, readerOf, withoutConditions, type WorkSearch } from './conditions.ts';
import { WithPreview } from './preview-pane.tsx';
import { ListTabs } from './list-tabs.tsx';
import { useRowKeys } from './row-keys.ts';
import { useSelection } from './selection.ts';
import { DIRECTIVE_TABS, directiveTabFilter, filterIn, tabOf } from './work-tabs.ts';
import { useExport } from './use-export.ts';
import { useColumns, useOrder } from './use-list-manner.ts';
import { usePreview } from './use-preview.ts';
import { useStillRows } from './use-still-rows.ts';
import { NoRows, WorkRows } from './work-rows.tsx';
import type { ReadSearch } from './saved-views.ts';
import look from './work-lists.module.css';

const DirectiveListQuery = graphql(
  `
    query DirectiveList($filter: DirectiveFilter, $orderBy: DirectiveOrder, $after: String) {
      directives(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount: totalCountUpTo(max: 1001)
        edges {
          node {
            id
            ...DirectiveRow_Directive
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `,
  [DirectiveRow_Directive],
);

const BulkDialogs = lazy(async () => ({ default: (await import('./bulk-dialogs.tsx')).BulkDialogs }));
const PANEL_ID = 'directives-panel';

type Props = {
  search: WorkSearch;
  /** Reads an address as this screen does; for saved views. */
  readSearch: ReadSearch;
  onSearch: (search: WorkSearch, how?: { replace: boolean }) => void;
  /** Draws a directive beside the list, by its code. */
  preview: (code: string) => ReactNode;
};

/** Every directive the viewer may see: tabs, search, conditions, and what can be done with several at once. */
export function DirectiveList({ search, readSearch, onSearch, preview }: Props) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const capped = useCapped();
  const tab = tabOf(search, DIRECTIVE_TABS);
  const tabs = useDirectiveTabs(tab);
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<BulkAsked | null>(null);
  const workbook = useExport('directives');

  const [orderBy, keepOrder] = useOrder('directives', search);
  const filter = filterIn(directiveTabFilter(tab, viewer.appointment.id), search, readerOf(viewer));
  const directives = useConnection(DirectiveListQuery, { filter, orderBy }, (data) => data.directives);
  const still = useStillRows({
    list,
    rows: directives.nodes.map((node) => readFragment(DirectiveRow_Directive, node)),
    keyOf: ({ id }) => id,
    asked: JSON.stringify([filter, orderBy]),
    isLoading: directives.isLoading,
  });
  const { rows } = still;
  const previewed = usePreview(rows, ({ code }) => code);
  useListWalk({ path: '/directives', codes: rows.map(({ code }) => code), total: directives.totalCount });
  const selection = useSelection(rows, ({ id }) => id);
  const columns = useColumns(
    'directives',
    useDirectiveColumns(orderBy === 'DUE_ON' ? null : () => handleOrder('DUE_ON')),
  );
  useRowKeys(list, {
    preview: previewed,
    ...(viewer.canChase && { onToggle: selection.toggle, onExtend: selection.extendTo, onClear: selection.clear }),
  });

  function handleOrder(order: DirectiveOrder) {
    keepOrder(order);
    change({ ...search, order: order === 'DUE_ON' ? undefined : order });
  }

  /** From the first change on the tab stays the one that is shown. */
  function change(next: WorkSearch, how?: { replace: boolean }) {
    onSearch({ ...next, tab }, how);
  }

  const count = directives.totalCount === undefined ? '' : capped.directives(directives.totalCount);
  const { title, isGood } = EMPTY_DIRECTIVES[tab];
  return (
    <>
      <div className={look.tabs}>
        <ListTabs
          label={t`Danh sách nhanh`}
          panelId={PANEL_ID}
          list="DIRECTIVES"
          tabs={tabs}
          tab={tab}
          knownTabs={DIRECTIVE_TABS}
          search={search}
          readSearch={readSearch}
          filterOf={(kept) =>
            filterIn(directiveTabFilter(tabOf(kept, DIRECTIVE_TABS), viewer.appointment.id), kept, readerOf(viewer))
          }
          onSearch={(next) => {
            selection.clear();
            onSearch(next);
          }}
        />
      </div>
      <WithPreview code={previewed.code} onClose={() => previewed.show(null)} preview={preview}>
        <div id={PANEL_ID} role="tabpanel" aria-label={t`Danh sách chỉ đạo`} ref={list} className={look.panel}>
          <FilterBar
            search={search}
            knownTabs={DIRECTIVE_TABS}
            offered={offeredConditions(viewer)}
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
            connection={directives}
            empty={
              <NoRows
                isFiltered={Boolean(search.q) || conditionsOf(search, DIRECTIVE_TABS).length > 0}
                isGood={isGood}
                isEverything={tab === 'all'}
                title={i18n._(title)}
                onClear={() => change(withoutConditions(search))}
              />
            }
            rowCount={rows.length}
          >
            {(isBusy) => (
              <DataTable
                caption={t`Danh sách chỉ đạo: ${count}`}
                columns={previewed.columnsOf(columns.shown)}
                currentKey={previewed.key}
                rows={rows}
                keyOf={({ id }) => id}
                isFlush
                isBusy={isBusy}
                card={(directive) => <DirectiveCard directive={directive} />}
                {...(viewer.canChase && {
                  selection: {
                    keys: selection.keys,
                    onToggle: selection.toggle,
                    onExtend: selection.extendTo,
                    onToggleAll: selection.toggleAll,
                    labelOf: (directive: DirectiveRow) => t`Chọn ${referenceOf(directive)}: ${directive.content}`,
                  },
                })}
              />
            )}
          </WorkRows>
        </div>
      </WithPreview>
      {selection.rows.length > 0 && (
        <DirectiveSelection
          chosen={selection.rows}
          onAsk={setAsked}
          onExport={() => workbook.send({ ids: selection.rows.map(({ id }) => id) })}
          onClear={selection.clear}
        />
      )}
      {asked && (
        <Suspense>
          <BulkDialogs
            asked={asked}
            onClose={() => setAsked(null)}
            onAllDone={() => {
              setAsked(null);
              selection.clear();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
