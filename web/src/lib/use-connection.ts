import { useCallback, useEffect, useMemo, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';

type Connection<Node> = {
  totalCount?: number;
  edges: ReadonlyArray<{ node: Node }>;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
};
type Page<Data> = { data: Data | undefined; error: CombinedError | undefined; isStale: boolean };
type Cursor = string | null;

/**
 * A list that grows by pages. Each page stays a query of its own, so a change in the cache or an event refreshes
 * every page that is shown and none is lost.
 * While other variables load, the old rows stay (`isLoading` tells).
 * @param variables everything but `after`
 * @param pick finds the connection in a page's data
 */
export function useConnection<Data, Variables extends AnyVariables & { after?: string | null }, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Node> | null | undefined,
) {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [asked, setAsked] = useState<{ key: string; cursors: Cursor[] }>({ key, cursors: [null] });
  const [shown, setShown] = useState<{ key: string; pages: Map<Cursor, Page<Data>> }>({ key: '', pages: new Map() });
  const cursors = asked.key === key ? asked.cursors : FIRST_PAGE;
  const cursorsKey = JSON.stringify(cursors);

  useEffect(() => {
    const open = cursors.map((after) =>
      client
        // The key stands for the variables, which are a new object at every render.
        .query(document, { ...JSON.parse(key), after } as Variables, { requestPolicy: 'cache-and-network' })
        .subscribe(({ data, error, stale }) => {
          setShown((before) => {
            const pages = new Map(before.key === key ? before.pages : []);
            pages.set(after, { data: data ?? pages.get(after)?.data, error, isStale: stale });
            return { key, pages };
          });
        }),
    );
    return () => {
      for (const page of open) page.unsubscribe();
    };
  }, [client, document, key, cursorsKey]);

  const order: readonly Cursor[] = shown.key === key ? cursors : [...shown.pages.keys()];
  const pages = order.flatMap((cursor) => shown.pages.get(cursor) ?? []);
  const connections = pages.flatMap(({ data }) => (data === undefined ? [] : (pick(data) ?? [])));
  const last = connections.at(-1);
  const endCursor = last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;
  const isLoading = shown.key !== key || pages.length === 0;

  const loadMore = useCallback(() => {
    if (endCursor === null) return;
    setAsked((before) => {
      const open = before.key === key ? before.cursors : FIRST_PAGE;
      return open.includes(endCursor) ? before : { key, cursors: [...open, endCursor] };
    });
  }, [endCursor, key]);

  const refresh = useCallback(() => {
    for (const after of cursors) {
      void client
        .query(document, { ...JSON.parse(key), after } as Variables, { requestPolicy: 'network-only' })
        .toPromise();
    }
  }, [client, document, key, cursorsKey]);

  const nodes = useMemo(() => connections.flatMap(({ edges }) => edges.map(({ node }) => node)), [shown, cursorsKey]);

  return {
    nodes,
    totalCount: connections[0]?.totalCount,
    /** The first page's data, for what stands beside the connection. */
    data: pages[0]?.data,
    hasMore: endCursor !== null,
    isLoading,
    isLoadingMore: !isLoading && pages.length < cursors.length,
    error: pages.find((page) => page.error)?.error,
    loadMore,
    refresh,
  };
}

const FIRST_PAGE: Cursor[] = [null];
