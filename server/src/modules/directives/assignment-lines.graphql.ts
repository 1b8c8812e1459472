import { optionalIdOf } from '../../graphql/ids.ts';
import { deadlineFrom, type DeadlineInputRef } from './deadline.graphql.ts';
import type { AssignmentLine } from './issue-input.queries.ts';

type Absent = null | undefined;
type Line = {
  agencyId?: string | Absent;
  groupId?: string | Absent;
  role: 'lead' | 'coordinating';
  deadline?: typeof DeadlineInputRef.$inferInput | Absent;
};

/** The form's lines with the database's ids. */
export function linesOf(lines: readonly Line[]): AssignmentLine[] {
  return lines.map(({ agencyId, groupId, role, deadline }) => ({
    agencyId: optionalIdOf('Agency', agencyId),
    groupId: optionalIdOf('AgencyGroup', groupId),
    role,
    deadline: deadline ? deadlineFrom(deadline) : undefined,
  }));
}
