import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type AgencyDirectory, createAgencyDirectory } from '../../lib/agency-directory.ts';
import { useAgencies, useOwnCommitteeId } from '../../lib/use-agencies.ts';
import { type IssueChoices, IssueChoicesQuery } from './issue-operations.ts';

export type Choices = { choices: IssueChoices; directory: AgencyDirectory };

/**
 * All agencies, groups and people the form offers, read once; searching them is then a matter of the device.
 * @returns undefined while loading
 */
export function useChoices(): { loaded: Choices | undefined; hasFailed: boolean; retry: () => void } {
  const [{ data, error }, refetch] = useQuery({ query: IssueChoicesQuery });
  const { agencies, hasFailed, retry } = useAgencies();
  const own = useOwnCommitteeId(agencies);

  const loaded = useMemo(() => {
    if (!data || !agencies) return undefined;
    const groups = data.agencyGroups.map(({ members, ...group }) => ({
      ...group,
      memberIds: members.map(({ id }) => id),
    }));
    return { choices: data, directory: createAgencyDirectory(agencies, groups, own) };
  }, [data, agencies, own]);

  return {
    loaded,
    hasFailed: loaded === undefined && (error !== undefined || hasFailed),
    retry: () => {
      refetch();
      retry();
    },
  };
}
