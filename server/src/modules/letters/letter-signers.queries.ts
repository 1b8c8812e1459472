import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { isHeldOn } from '../people/held-posts.queries.ts';
import type { Appointment } from '../people/people.queries.ts';

/** Who may sign letters of a committee on a day: the chief of its Office first, then its leaders. */
export async function signersOf(
  reader: Reader,
  { tenantId }: Pick<Actor, 'tenantId'>,
  committeeId: string,
  day: CalendarDate,
): Promise<Appointment[]> {
  const rows = await reader
    .select({ post: appointments })
    .from(appointments)
    .innerJoin(agencies, and(eq(agencies.tenantId, appointments.tenantId), eq(agencies.id, appointments.agencyId)))
    .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
    .where(
      and(
        eq(appointments.tenantId, tenantId),
        isHeldOn(day),
        isNull(people.endedAt),
        or(
          and(eq(agencies.officeOf, committeeId), eq(appointments.role, 'office_chief')),
          and(eq(agencies.id, committeeId), inArray(appointments.role, ['chair', 'vice_chair'])),
        ),
      ),
    )
    .orderBy(sql`${appointments.role} <> 'office_chief'`, asc(appointments.position), asc(appointments.id));
  return rows.map(({ post }) => post);
}
