import { lazy, Suspense } from 'react';
import { type Tab, Tabs } from '../../ui/tabs.tsx';
import { useCapped } from './capped.ts';
import type { DirectiveFilter, WorkSearch } from './conditions.ts';
import { isWorthKeeping, keptSearch, type ReadSearch, searchOfView, shownView } from './saved-views.ts';
import { type KeptList, useSavedViews, useViewCounts } from './use-saved-views.ts';
import look from './list-tabs.module.css';

const ViewBar = lazy(async () => ({ default: (await import('./view-bar.tsx')).ViewBar }));

type Props = {
  label: string;
  panelId: string;
  list: KeptList;
  /** The tabs that the screen has by itself, and which of them is shown. */
  tabs: ReadonlyArray<Tab<string>>;
  tab: string;
  knownTabs: readonly string[];
  search: WorkSearch;
  /** The search as a view keeps it. */
  readSearch: ReadSearch;
  /** What the API is asked for by an address; for the counts. */
  filterOf: (search: WorkSearch) => DirectiveFilter;
  onSearch: (search: WorkSearch) => void;
};

/** The screen's own tabs, then the viewer's saved views and those shared with him. */
export function ListTabs(props: Props) {
  const { label, panelId, list, tabs, tab, knownTabs, search, readSearch, filterOf, onSearch } = props;
  const capped = useCapped();
  const { views, canShare } = useSavedViews(list);
  const counts = useViewCounts(
    list,
    views.map((view) => filterOf(searchOfView(view.search, readSearch))),
  );
  const shown = shownView(views, search, readSearch);
  const isKept = isWorthKeeping(search, knownTabs);
  const viewTabs = views.map(({ id, name }, index) => {
    const count = counts[index];
    return { value: id, label: name, ...(count !== undefined && { count: capped.short(count) }) };
  });

  function handleTab(next: string) {
    const view = views.find(({ id }) => id === next);
    if (view) onSearch(searchOfView(view.search, readSearch));
    // The conditions of a view go with it; those that were typed go along to the next tab.
    else onSearch(shown ? { tab: next } : { ...search, tab: next });
  }

  if (tabs.length + viewTabs.length < 2 && !isKept) return null;
  return (
    <div className={look.tabs}>
      <div className={look.list}>
        {/* A tab alone has nothing to choose from. */}
        {tabs.length + viewTabs.length > 1 && (
          <Tabs
            label={label}
            tabs={[...tabs, ...viewTabs]}
            value={shown?.id ?? tab}
            panelId={panelId}
            onChange={handleTab}
          />
        )}
      </div>
      {(isKept || shown) && (
        <Suspense>
          <ViewBar
            list={list}
            views={views}
            canShare={canShare}
            shown={shown}
            search={isKept ? keptSearch({ ...search, tab }, readSearch) : null}
            onLeave={() => onSearch({})}
          />
        </Suspense>
      )}
    </div>
  );
}
