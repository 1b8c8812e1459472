import { useEffect, useMemo, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { type AgencyForest, forestOf, type TreeAgency } from './agency-tree.rules.ts';

const BranchQuery = graphql(`
  query AgencyBranch($parent: ID, $isTop: Boolean!, $on: LocalDate!, $after: String) {
    agencies(first: 200, parent: $parent, isTop: $isTop, on: $on, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          name
          shortName
          hasChildren(on: $on)
        }
      }
    }
  }
`);

/** Stands for what belongs to nothing. */
const TOP = '';

type Branch = { readonly version: number; readonly agencies: readonly TreeAgency[] };
type Branches = { readonly on: string; readonly of: Readonly<Record<string, Branch>> };

/**
 * The tree as at a day, as far as it is unfolded: each branch is read when it is opened first.
 *
 * @param version grows when what was read may no longer be so; what is read anew takes its place
 * @returns no forest until the top is read
 */
export function useAgencyTree(on: string, version: number, isOpen: (id: string, isRoot: boolean) => boolean) {
  const client = useClient();
  const [branches, setBranches] = useState<Branches>({ on, of: {} });
  const [failed, setFailed] = useState<string | null>(null);
  const round = useRef({ on, asked: new Set<string>() });
  const read = branches.on === on ? branches.of : {};
  const forest = useMemo(
    (): AgencyForest => forestOf(Object.values(branches.of).flatMap(({ agencies }) => agencies)),
    [branches],
  );
  const rootIds = new Set((read[TOP]?.agencies ?? []).map(({ id }) => id));
  const opened = Object.values(read)
    .flatMap(({ agencies }) => agencies)
    .filter(({ id, hasChildren }) => hasChildren && isOpen(id, rootIds.has(id)));
  const wanted = [TOP, ...opened.map(({ id }) => id)].filter((id) => read[id]?.version !== version);
  const wantedKey = failed === `${on} ${version}` ? '' : wanted.join();

  useEffect(() => {
    if (failed === `${on} ${version}`) return;
    if (round.current.on !== on) round.current = { on, asked: new Set() };
    const own = round.current;
    for (const id of wantedKey.split(',')) {
      const key = `${version} ${id}`;
      if (own.asked.has(key)) continue;
      own.asked.add(key);
      readBranch(client, id, on).then(
        (agencies) => own === round.current && setBranches((before) => grown(before, on, id, { version, agencies })),
        () => {
          own.asked.delete(key);
          setFailed(`${on} ${version}`);
        },
      );
    }
  }, [client, on, version, wantedKey, failed]);

  // With what the roots unfold at once: a root alone would stand where its branches push it away from.
  const hasRoots = read[TOP]?.agencies.every(({ id, hasChildren }) => !hasChildren || !isOpen(id, true) || read[id]);

  return {
    forest: hasRoots ? forest : undefined,
    hasFailed: failed === `${on} ${version}`,
    retry: () => setFailed(null),
  };
}

/** The branches with one more. An answer that was overtaken by a newer one changes nothing. */
function grown(before: Branches, on: string, id: string, branch: Branch): Branches {
  if (before.on !== on) return { on, of: { [id]: branch } };
  const known = before.of[id];
  return known && known.version > branch.version ? before : { on, of: { ...before.of, [id]: branch } };
}

/** @throws when a page could not be read */
async function readBranch(client: Client, parentId: string, on: string): Promise<TreeAgency[]> {
  const read: TreeAgency[] = [];
  let after: string | null = null;
  do {
    const page = await readPage(client, parentId, on, after);
    read.push(...page.edges.map(({ node }) => ({ ...node, parentId: parentId === TOP ? null : parentId })));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return read;
}

async function readPage(client: Client, parentId: string, on: string, after: string | null) {
  const variables = { parent: parentId === TOP ? null : parentId, isTop: parentId === TOP, on, after };
  const { data, error } = await client.query(BranchQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  if (!data) throw error ?? new Error('no answer');
  return data.agencies;
}
