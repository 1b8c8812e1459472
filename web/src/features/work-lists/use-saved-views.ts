import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import type { DirectiveFilter } from './conditions.ts';

const SavedViewsQuery = graphql(`
  query SavedViews($list: SavedViewList!) {
    viewer {
      id
      canShareViews
      savedViews(list: $list) {
        id
        name
        search
        sharedWith
        isOwn
        owner {
          id
          fullName
        }
      }
    }
  }
`);

export type SavedView = NonNullable<ResultOf<typeof SavedViewsQuery>['viewer']>['savedViews'][number];
export type KeptList = 'DIRECTIVES' | 'ASSIGNMENTS' | 'LATE';

/** The viewer's views of a list, and whether he may share them; none while they load. */
export function useSavedViews(list: KeptList): { views: readonly SavedView[]; canShare: boolean } {
  const [{ data }] = useQuery({ query: SavedViewsQuery, variables: { list }, requestPolicy: 'cache-and-network' });
  return { views: data?.viewer?.savedViews ?? NONE, canShare: data?.viewer?.canShareViews ?? false };
}

const NONE: readonly SavedView[] = [];

const DirectiveViewCountsQuery = graphql(`
  query DirectiveViewCounts(
    $f0: DirectiveFilter!
    $h0: Boolean!
    $f1: DirectiveFilter!
    $h1: Boolean!
    $f2: DirectiveFilter!
    $h2: Boolean!
    $f3: DirectiveFilter!
    $h3: Boolean!
    $f4: DirectiveFilter!
    $h4: Boolean!
    $f5: DirectiveFilter!
    $h5: Boolean!
    $f6: DirectiveFilter!
    $h6: Boolean!
    $f7: DirectiveFilter!
    $h7: Boolean!
  ) {
    v0: directives(first: 1, filter: $f0) @include(if: $h0) {
      count: totalCountUpTo(max: 1001)
    }
    v1: directives(first: 1, filter: $f1) @include(if: $h1) {
      count: totalCountUpTo(max: 1001)
    }
    v2: directives(first: 1, filter: $f2) @include(if: $h2) {
      count: totalCountUpTo(max: 1001)
    }
    v3: directives(first: 1, filter: $f3) @include(if: $h3) {
      count: totalCountUpTo(max: 1001)
    }
    v4: directives(first: 1, filter: $f4) @include(if: $h4) {
      count: totalCountUpTo(max: 1001)
    }
    v5: directives(first: 1, filter: $f5) @include(if: $h5) {
      count: totalCountUpTo(max: 1001)
    }
    v6: directives(first: 1, filter: $f6) @include(if: $h6) {
      count: totalCountUpTo(max: 1001)
    }
    v7: directives(first: 1, filter: $f7) @include(if: $h7) {
      count: totalCountUpTo(max: 1001)
    }
  }
`);

const AssignmentViewCountsQuery = graphql(`
  query AssignmentViewCounts(
    $f0: DirectiveFilter!
    $h0: Boolean!
    $f1: DirectiveFilter!
    $h1: Boolean!
    $f2: DirectiveFilter!
    $h2: Boolean!
    $f3: DirectiveFilter!
    $h3: Boolean!
    $f4: DirectiveFilter!
    $h4: Boolean!
    $f5: DirectiveFilter!
    $h5: Boolean!
    $f6: DirectiveFilter!
    $h6: Boolean!
    $f7: DirectiveFilter!
    $h7: Boolean!
  ) {
    v0: assignments(first: 1, filter: $f0) @include(if: $h0) {
      count: totalCountUpTo(max: 1001)
    }
    v1: assignments(first: 1, filter: $f1) @include(if: $h1) {
      count: totalCountUpTo(max: 1001)
    }
    v2: assignments(first: 1, filter: $f2) @include(if: $h2) {
      count: totalCountUpTo(max: 1001)
    }
    v3: assignments(first: 1, filter: $f3) @include(if: $h3) {
      count: totalCountUpTo(max: 1001)
    }
    v4: assignments(first: 1, filter: $f4) @include(if: $h4) {
      count: totalCountUpTo(max: 1001)
    }
    v5: assignments(first: 1, filter: $f5) @include(if: $h5) {
      count: totalCountUpTo(max: 1001)
    }
    v6: assignments(first: 1, filter: $f6) @include(if: $h6) {
      count: totalCountUpTo(max: 1001)
    }
    v7: assignments(first: 1, filter: $f7) @include(if: $h7) {
      count: totalCountUpTo(max: 1001)
    }
  }
`);

const LateViewCountsQuery = graphql(`
  query LateViewCounts(
    $f0: DirectiveFilter!
    $h0: Boolean!
    $f1: DirectiveFilter!
    $h1: Boolean!
    $f2: DirectiveFilter!
    $h2: Boolean!
    $f3: DirectiveFilter!
    $h3: Boolean!
    $f4: DirectiveFilter!
    $h4: Boolean!
    $f5: DirectiveFilter!
    $h5: Boolean!
    $f6: DirectiveFilter!
    $h6: Boolean!
    $f7: DirectiveFilter!
    $h7: Boolean!
  ) {
    viewer {
      id
      v0: late(first: 1, filter: $f0) @include(if: $h0) {
        count: totalCount
      }
      v1: late(first: 1, filter: $f1) @include(if: $h1) {
        count: totalCount
      }
      v2: late(first: 1, filter: $f2) @include(if: $h2) {
        count: totalCount
      }
      v3: late(first: 1, filter: $f3) @include(if: $h3) {
        count: totalCount
      }
      v4: late(first: 1, filter: $f4) @include(if: $h4) {
        count: totalCount
      }
      v5: late(first: 1, filter: $f5) @include(if: $h5) {
        count: totalCount
      }
      v6: late(first: 1, filter: $f6) @include(if: $h6) {
        count: totalCount
      }
      v7: late(first: 1, filter: $f7) @include(if: $h7) {
        count: totalCount
      }
    }
  }
`);

const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const COUNTS = {
  DIRECTIVES: DirectiveViewCountsQuery,
  ASSIGNMENTS: AssignmentViewCountsQuery,
  LATE: LateViewCountsQuery,
};

/**
 * How much each filter leaves, at most 1,001, in one request; only the first eight are counted.
 *
 * @returns counts in the order of the filters
 */
export function useViewCounts(list: KeptList, filters: readonly DirectiveFilter[]): (number | undefined)[] {
  const filter = (slot: number) => filters[slot] ?? {};
  const has = (slot: number) => slot < filters.length;
  const variables = {
    f0: filter(0),
    h0: has(0),
    f1: filter(1),
    h1: has(1),
    f2: filter(2),
    h2: has(2),
    f3: filter(3),
    h3: has(3),
    f4: filter(4),
    h4: has(4),
    f5: filter(5),
    h5: has(5),
    f6: filter(6),
    h6: has(6),
    f7: filter(7),
    h7: has(7),
  };
  const [{ data }] = useQuery({
    query: COUNTS[list],
    variables,
    pause: filters.length === 0,
    requestPolicy: 'cache-and-network',
  });
  const counts = data && 'viewer' in data ? data.viewer : data;
  return SLOTS.map((slot) => counts?.[`v${slot}`]?.count);
}
