import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { agencies, agencyGroupMembers } from '../../../../db/src/schema/agencies.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { isHeldOn } from '../people/held-posts.queries.ts';
import type { AssigneeEntry } from './assignees.rules.ts';
import type { Deadline } from './deadline.rules.ts';
import type { Post } from './issue.rules.ts';

/** One line of the form as clients send it. */
export type AssignmentLine = {
  readonly agencyId: string | null;
  readonly groupId: string | null;
  readonly role: 'lead' | 'coordinating';
  /** Undefined takes the directive's. */
  readonly deadline: Deadline | undefined;
};

/** What the ids in an issue form stand for, read in one go for all its lines. */
export type Directory = {
  entriesOf(lines: readonly AssignmentLine[], path: string): AssigneeEntry[];
  postOf(appointmentId: string): Post;
  hasReader(personId: string): boolean;
};

type Asked = {
  readonly lines: readonly AssignmentLine[];
  readonly appointmentIds: readonly string[];
  readonly personIds: readonly string[];
};

/** Reads the agencies, groups, posts held today and active people that a form names. */
export async function readDirectory(
  reader: Reader,
  tenantId: string,
  today: CalendarDate,
  asked: Asked,
): Promise<Directory> {
  const agencyColumns = { id: agencies.id, validFrom: agencies.validFrom, validTo: agencies.validTo };
  const [named, members, posts, readers] = await Promise.all([
    reader
      .select(agencyColumns)
      .from(agencies)
      .where(and(eq(agencies.tenantId, tenantId), inArray(agencies.id, idsIn(asked.lines, 'agencyId')))),
    reader
      .select({ groupId: agencyGroupMembers.groupId, agency: agencyColumns })
      .from(agencyGroupMembers)
      .innerJoin(
        agencies,
        and(eq(agencies.tenantId, agencyGroupMembers.tenantId), eq(agencies.id, agencyGroupMembers.agencyId)),
      )
      .where(
        and(
          eq(agencyGroupMembers.tenantId, tenantId),
          inArray(agencyGroupMembers.groupId, idsIn(asked.lines, 'groupId')),
        ),
      )
      .orderBy(agencies.position, agencies.id),
    reader
      .select({
        id: appointments.id,
        role: appointments.role,
        agencyId: appointments.agencyId,
        isCommittee: agencies.isCommittee,
        officeOf: agencies.officeOf,
      })
      .from(appointments)
      .innerJoin(agencies, and(eq(agencies.tenantId, appointments.tenantId), eq(agencies.id, appointments.agencyId)))
      .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
      .where(
        and(
          eq(appointments.tenantId, tenantId),
          inArray(appointments.id, orNone(asked.appointmentIds)),
          isNull(people.endedAt),
          isHeldOn(today),
        ),
      ),
    reader
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.tenantId, tenantId), inArray(people.id, orNone(asked.personIds)), isNull(people.endedAt))),
  ]);
  const agencyOf = new Map(named.map((agency) => [agency.id, agency]));
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const readerIds = new Set(readers.map(({ id }) => id));

  return {
    entriesOf: (lines, path) =>
      lines.map(({ agencyId, groupId, role, deadline }, index) => {
        if ((agencyId === null) === (groupId === null))
          throw new InvalidInput('AGENCY_OR_GROUP', `${path}.${index}.agencyId`);
        const names =
          agencyId === null
            ? { group: members.filter((member) => member.groupId === groupId).map(({ agency }) => agency) }
            : { agency: agencyOf.get(agencyId) ?? null };
        return { role, names, deadline };
      }),
    postOf(appointmentId) {
      const post = postOf.get(appointmentId);
      return post ? { role: post.role, committeeId: post.isCommittee ? post.agencyId : post.officeOf } : null;
    },
    hasReader: (personId) => readerIds.has(personId),
  };
}

function idsIn(lines: readonly AssignmentLine[], key: 'agencyId' | 'groupId'): string[] {
  return orNone(lines.flatMap((line) => line[key] ?? []));
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** An empty IN list is no SQL; this one finds nothing. */
function orNone(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...new Set(ids)] : [NO_ID];
}
