import { useEffect, useMemo, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import { useViewer } from '../../lib/viewer.ts';
import { type AgencyDirectory, createAgencyDirectory, type ListedAgency } from './agency-directory.ts';
import { AgencyPageQuery, type IssueChoices, IssueChoicesQuery } from './issue-operations.ts';

export type Choices = { choices: IssueChoices; directory: AgencyDirectory };

/**
 * All agencies, groups and people the form offers, read once; searching them is then a matter of the device.
 * @returns undefined while loading
 */
export function useChoices(): { loaded: Choices | undefined; hasFailed: boolean; retry: () => void } {
  const client = useClient();
  const { appointment } = useViewer();
  const [{ data, error }, refetch] = useQuery({ query: IssueChoicesQuery });
  const [agencies, setAgencies] = useState<readonly ListedAgency[] | 'failed'>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isStale = false;
    readAgencies(client).then(
      (read) => !isStale && setAgencies(read),
      () => !isStale && setAgencies('failed'),
    );
    return () => {
      isStale = true;
    };
  }, [client, round]);

  const { agency } = appointment;
  const loaded = useMemo(() => {
    if (!data || !Array.isArray(agencies)) return undefined;
    const groups = data.agencyGroups.map(({ members, ...group }) => ({
      ...group,
      memberIds: members.map(({ id }) => id),
    }));
    const own = agency.isCommittee ? agency.id : (agencies.find(({ id }) => id === agency.id)?.parentId ?? null);
    return { choices: data, directory: createAgencyDirectory(agencies, groups, own) };
  }, [data, agencies, agency]);

  return {
    loaded,
    hasFailed: loaded === undefined && (error !== undefined || agencies === 'failed'),
    retry: () => {
      refetch();
      setRound((before) => before + 1);
    },
  };
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
