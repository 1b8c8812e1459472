import { optionalIdOf } from '../../graphql/ids.ts';
import { deadlineOnceFrom, type DeadlineInputRef } from './deadline.graphql.ts';
import type { AssignmentLine } from './issue-input.queries.ts';

type Absent = null | undefined;
type Line = {
  agencyId?: string | Absent;
  groupId?: string | Absent;
  role: 'lead' | 'coordinating';
  deadline?: typeof DeadlineInputRef.$inferInput | Absent;
};

/**
 * The form's lines with the database's ids.
 *
 * @param path of the lines
 * @throws {InvalidInput} SERIES_NOT_HERE: an agency's own deadline recurs
 */
export function linesOf(lines: readonly Line[], path: string): AssignmentLine[] {
  return lines.map(({ agencyId, groupId, role, deadline }, index) => ({
    agencyId: optionalIdOf('Agency', agencyId),
    groupId: optionalIdOf('AgencyGroup', groupId),
    role,
    deadline: deadline ? deadlineOnceFrom(deadline, `${path}.${index}.deadline`) : undefined,
  }));
}
