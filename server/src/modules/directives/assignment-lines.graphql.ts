import { optionalIdOf } from '../../graphql/ids.ts';
import type { AssignmentLine } from './issue-input.queries.ts';

type Absent = null | undefined;
type Deadline = { date?: { on: string; time?: string | Absent } | Absent; none?: boolean | Absent };
type Line = {
  agencyId?: string | Absent;
  groupId?: string | Absent;
  role: 'lead' | 'coordinating';
  deadline?: Deadline | Absent;
};

/** A deadline as commands take it: its day, or none, and an hour of that day. */
export function dayOfDeadline(deadline: Deadline): { dueOn: string | null; dueTime: string | null } {
  return { dueOn: deadline.date?.on ?? null, dueTime: deadline.date?.time ?? null };
}

/** The form's lines with the database's ids. */
export function linesOf(lines: readonly Line[]): AssignmentLine[] {
  return lines.map(({ agencyId, groupId, role, deadline }) => ({
    agencyId: optionalIdOf('Agency', agencyId),
    groupId: optionalIdOf('AgencyGroup', groupId),
    role,
    dueOn: deadline ? dayOfDeadline(deadline).dueOn : undefined,
  }));
}
