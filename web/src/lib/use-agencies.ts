import { useEffect, useMemo, useState } from 'react';
import { type Client, useClient } from 'urql';
import { type AgencyDirectory, createAgencyDirectory, type ListedAgency } from './agency-directory.ts';
import { graphql } from './graphql.ts';
import { useViewer } from './viewer.ts';

const AgencyPageQuery = graphql(`
  query AgencyPage($after: String) {
    agencies(first: 200, after: $after) {
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
          aliases
          level
          isCommittee
          isOutside
          usesSystem
          parent {
            id
          }
        }
      }
    }
  }
`);

/**
 * All agencies of the tenant, page by page and once: searching among some hundreds needs no server.
 * @param options.isWanted they are asked for from the moment that this is true
 * @returns undefined while loading
 */
export function useAgencies({ isWanted = true }: { isWanted?: boolean } = {}): {
  agencies: readonly ListedAgency[] | undefined;
  hasFailed: boolean;
  retry: () => void;
} {
  const client = useClient();
  const [agencies, setAgencies] = useState<readonly ListedAgency[] | 'failed'>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isStale = false;
    readAgencies(client).then(
      (read) => !isStale && setAgencies(read),
      () => !isStale && setAgencies('failed'),
    );
    return () => {
      isStale = true;
    };
  }, [client, round, isWanted]);

  return {
    agencies: agencies === 'failed' ? undefined : agencies,
    hasFailed: agencies === 'failed',
    retry: () => setRound((before) => before + 1),
  };
}

/** The committee for which the viewer's agency works, or that it is. */
export function useOwnCommitteeId(agencies: readonly ListedAgency[] | undefined): string | null {
  const { agency } = useViewer().appointment;
  if (agency.isCommittee) return agency.id;
  return agencies?.find(({ id }) => id === agency.id)?.parentId ?? null;
}

/** The agencies alone, to be searched. @returns undefined while loading */
export function useAgencyDirectory(isWanted = true): AgencyDirectory | undefined {
  const { agencies } = useAgencies({ isWanted });
  const own = useOwnCommitteeId(agencies);
  return useMemo(() => agencies && createAgencyDirectory(agencies, [], own), [agencies, own]);
}

/** @throws when a page could not be read */
async function readAgencies(client: Client): Promise<ListedAgency[]> {
  const read: ListedAgency[] = [];
  let after: string | null = null;
  do {
    const answer = await readPage(client, after);
    read.push(...answer.edges.map(({ node: { parent, ...agency } }) => ({ ...agency, parentId: parent?.id ?? null })));
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after !== null);
  return read;
}

async function readPage(client: Client, after: string | null) {
  const { data, error } = await client.query(AgencyPageQuery, { after }).toPromise();
  if (!data) throw error ?? new Error('no answer');
  return data.agencies;
}
