import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import type { Role } from '../../kernel/actor.ts';
import { isAmong } from '../input/among.queries.ts';

export type AnsweringPost = {
  readonly id: string;
  readonly role: Role;
  /** Where the post is. */
  readonly agencyId: string;
  /** The committee that its agency is the Office of. */
  readonly officeOf: string | null;
};

/** The posts that answer for agencies: head and clerk, and for a committee its chair and the people of its Office. */
export function selectAnsweringPosts(
  reader: Reader,
  tenantId: string,
  agencyIds: readonly string[],
): Promise<AnsweringPost[]> {
  const inOffice = inArray(appointments.role, ['office_chief', 'office_monitor']);
  return reader
    .select({
      id: appointments.id,
      role: appointments.role,
      agencyId: appointments.agencyId,
      officeOf: agencies.officeOf,
    })
    .from(appointments)
    .innerJoin(agencies, and(eq(agencies.tenantId, appointments.tenantId), eq(agencies.id, appointments.agencyId)))
    .where(
      and(
        eq(appointments.tenantId, tenantId),
        isNull(appointments.endedAt),
        or(
          and(
            isAmong(appointments.agencyId, agencyIds),
            or(inOffice, inArray(appointments.role, ['agency_head', 'agency_clerk', 'chair'])),
          ),
          and(isAmong(agencies.officeOf, agencyIds), inOffice),
        ),
      ),
    );
}

/** Whether the post answers for this agency: as one of its own, or of the Office that it has as a committee. */
export function answersFor({ agencyId, officeOf }: AnsweringPost, asked: string): boolean {
  return agencyId === asked || officeOf === asked;
}
