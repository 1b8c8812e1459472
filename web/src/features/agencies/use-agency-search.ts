import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { forestOf, treeOfFound } from './agency-tree.rules.ts';
import { useReread } from './use-reread.ts';

const SearchQuery = graphql(`
  query AgencySearch($text: String!, $on: LocalDate!) {
    agencies(first: 50, text: $text, on: $on) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          name
          shortName
          ancestors {
            id
            name
            shortName
          }
        }
      }
    }
  }
`);

const PathQuery = graphql(`
  query AgencyPath($id: ID!) {
    node(id: $id) {
      id
      ... on Agency {
        ancestors {
          id
        }
      }
    }
  }
`);

/** Typing pauses this long before the server is asked. */
const PAUSE_MS = 250;

/** The agencies that have every typed word in one of their names, in a tree with what they belong to. */
export function useAgencySearch(typed: string, on: string, version: number) {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), typed.trim() === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const isSought = typed.trim() !== '' && text !== '';
  const [{ data, error }, refetch] = useQuery({ query: SearchQuery, variables: { text, on }, pause: !isSought });
  useReread(version, refetch);
  const found = isSought ? data?.agencies : undefined;
  const forest = useMemo(() => found && forestOf(treeOfFound(found.edges.map(({ node }) => node))), [found]);
  return { forest, hasMore: found?.pageInfo.hasNextPage ?? false, hasFailed: isSought && error !== undefined, refetch };
}

/** The ids of all that an agency belongs to. */
export function useAgencyPath(agencyId: string | undefined): ReadonlySet<string> {
  const [{ data }] = useQuery({ query: PathQuery, variables: { id: agencyId ?? '' }, pause: agencyId === undefined });
  return useMemo(
    () => new Set(data?.node && 'ancestors' in data.node ? data.node.ancestors.map(({ id }) => id) : []),
    [data],
  );
}
