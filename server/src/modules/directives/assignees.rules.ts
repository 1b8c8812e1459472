import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { isValidOn, type Validity } from '../agencies/agency-validity.rules.ts';
import type { AssignmentRole } from '../assignments/lifecycle.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import type { Deadline } from './deadline.rules.ts';
import { type DeadlineBounds, judgeDeadline } from './judge-deadline.rules.ts';

export const MAX_ASSIGNMENTS = 500;

export type AssigneeAgency = Validity & { readonly id: string };

/** One line of the form: an agency by name (null: the tenant has none such), or all members of a group. */
export type AssigneeEntry = {
  readonly role: AssignmentRole;
  readonly names: { readonly agency: AssigneeAgency | null } | { readonly group: readonly AssigneeAgency[] };
  /** The entry's own deadline; undefined takes the directive's. */
  readonly deadline: Deadline | undefined;
};

export type Assignee = {
  readonly agencyId: string;
  readonly role: AssignmentRole;
  readonly dueOn: CalendarDate | null;
  /** Its own deadline; null where it has the directive's. */
  readonly deadline: Deadline | null;
};

export type AssigneeBounds = DeadlineBounds & {
  /** The directive's own day. */
  readonly dueOn: CalendarDate | null;
  /** Agencies that hold a share already. */
  readonly takenAgencyIds: ReadonlySet<string>;
};

/**
 * Turns the form's lines into one share per agency. What a line says of an agency by name wins over its groups, and
 * a group that leads over one that coordinates: "Sở Xây dựng chủ trì, phối hợp với các sở" names it only once.
 *
 * @param path of the lines, such as `directives.0.assignments`
 * @throws {InvalidInput} an agency that does not exist today or is named twice, an empty group, a day out of bounds,
 *   or more shares than {@link MAX_ASSIGNMENTS}
 */
export function judgeAssignees(entries: readonly AssigneeEntry[], bounds: AssigneeBounds, path: string): Assignee[] {
  const lines = entries.map((entry, index) => judgeLine(entry, bounds, `${path}.${index}`));
  const lineOf = new Map<string, Line>();

  for (const line of lines.filter(({ isGroup }) => !isGroup)) {
    for (const id of line.agencyIds) {
      if (lineOf.has(id) || bounds.takenAgencyIds.has(id))
        throw new InvalidInput('AGENCY_TWICE', `${line.path}.agencyId`);
      lineOf.set(id, line);
    }
  }
  const groups = lines.filter(({ isGroup }) => isGroup);
  const inOrder = [...groups.filter(({ role }) => role === 'lead'), ...groups.filter(({ role }) => role !== 'lead')];
  for (const line of inOrder) {
    for (const id of line.agencyIds) {
      if (!lineOf.has(id) && !bounds.takenAgencyIds.has(id)) lineOf.set(id, line);
    }
  }
  if (lineOf.size > MAX_ASSIGNMENTS) {
    throw new InvalidInput('TOO_MANY', path, { limit: MAX_ASSIGNMENTS, length: lineOf.size });
  }
  return lines.flatMap((line) =>
    line.agencyIds
      .filter((id) => lineOf.get(id) === line)
      .map((agencyId) => ({ agencyId, role: line.role, dueOn: line.dueOn, deadline: line.deadline })),
  );
}

/** @throws {InvalidInput} NO_LEAD */
export function assertLed(assignees: readonly Assignee[], path: string): void {
  if (!assignees.some(({ role }) => role === 'lead')) throw new InvalidInput('NO_LEAD', path);
}

type Line = Omit<Assignee, 'agencyId'> & {
  readonly path: string;
  readonly isGroup: boolean;
  readonly agencyIds: readonly string[];
};

function judgeLine({ role, names, deadline }: AssigneeEntry, bounds: AssigneeBounds, path: string): Line {
  const due =
    deadline === undefined
      ? { deadline: null, dueOn: bounds.dueOn }
      : judgeDeadline(deadline, bounds, `${path}.deadline`);
  if ('agency' in names) {
    const { agency } = names;
    if (agency === null || !isValidOn(agency, bounds.today))
      throw new InvalidInput('AGENCY_NOT_VALID', `${path}.agencyId`);
    return { path, role, ...due, isGroup: false, agencyIds: [agency.id] };
  }
  const members = new Set(names.group.filter((agency) => isValidOn(agency, bounds.today)).map(({ id }) => id));
  if (members.size === 0) throw new InvalidInput('GROUP_EMPTY', `${path}.groupId`);
  return { path, role, ...due, isGroup: true, agencyIds: [...members] };
}
