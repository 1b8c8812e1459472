import { createContext, useContext } from 'react';
import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import type { IssueChoices } from './issue-operations.ts';

/** What every part of the form works with. */
export type IssueSurroundings = {
  directory: AgencyDirectory;
  choices: IssueChoices;
  /** The due day above, in a cascade. */
  parentDueOn: string | null;
  /** What is wrong with the field of this path. */
  errorOf: (path: string) => string | undefined;
};

const IssueContext = createContext<IssueSurroundings | null>(null);

export const IssueProvider = IssueContext.Provider;

/** @throws outside the form */
export function useIssue(): IssueSurroundings {
  const surroundings = useContext(IssueContext);
  if (surroundings === null) throw new Error('useIssue needs the issue form above it');
  return surroundings;
}
