import { parseSearch, stringifySearch } from '../../lib/search-params.ts';
import { conditionsOf, type WorkSearch } from './conditions.ts';

/** Reads an address's parameters as the list's screen does. */
export type ReadSearch = (search: Record<string, unknown>) => WorkSearch;

/** The conditions that a view keeps, read by the very code that reads the address; nonsense stays as its pills. */
export function searchOfView(search: string, read: ReadSearch): WorkSearch {
  return read(parseSearch(search));
}

/** How conditions are kept: as the address writes them, without `?`. */
export function keptSearch(search: WorkSearch, read: ReadSearch): string {
  return stringifySearch(read(parseSearch(stringifySearch(search)))).slice(1);
}

/** The view whose conditions are those of the address, whatever the order of their words. */
export function shownView<View extends { search: string }>(
  views: readonly View[],
  search: WorkSearch,
  read: ReadSearch,
): View | undefined {
  const shown = keptSearch(search, read);
  return views.find((view) => keptSearch(searchOfView(view.search, read), read) === shown);
}

/** Whether there is anything to keep beyond what a tab of the screen shows by itself. */
export function isWorthKeeping(search: WorkSearch, knownTabs: readonly string[]): boolean {
  const conditions = conditionsOf(search, knownTabs);
  const isRead = conditions.some((condition) => condition.isRead);
  return isRead || Boolean(search.q?.trim()) || (search.order !== undefined && conditions.length === 0);
}

/** The ids with one of them a place further to the left or right; at the edge they stay. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
