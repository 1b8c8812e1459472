import { and, asc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { agencyPolicy } from './agency.policy.ts';

/** What an agency's end would leave behind. */
export type OpenWork = {
  readonly agencyId: string;
  readonly childIds: readonly string[];
  readonly postIds: readonly string[];
  /** Open shares of ordinary directives in force; restricted work stands in no count. */
  readonly assignments: number;
};

/**
 * What would stay open if the agency ended with a day.
 *
 * @param on its last day; today when null
 * @returns null for whoever does not manage agencies, and where there is none
 */
export async function findOpenWork(
  { actor, db, today }: Context,
  agencyId: string,
  on: CalendarDate | null,
): Promise<OpenWork | null> {
  if (!can(actor, agencyPolicy.manage, {})) return null;
  return db.readInTenant(actor.tenantId, async (reader) => {
    const [agency] = await reader
      .select({ agencyId: agencies.id })
      .from(agencies)
      .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, agencyId)));
    if (!agency) return null;
    return {
      ...agency,
      ...(await selectLeftBehind(reader, actor.tenantId, agencyId, on ?? today)),
      assignments: await countOpenAssignments(reader, actor.tenantId, agencyId),
    };
  });
}

/** The children that exist and the posts that are held after a day. */
export async function selectLeftBehind(reader: Reader, tenantId: string, agencyId: string, on: CalendarDate) {
  const children = await reader
    .select({ id: agencies.id })
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, tenantId),
        eq(agencies.parentId, agencyId),
        or(isNull(agencies.validTo), gt(agencies.validTo, on)),
      ),
    )
    .orderBy(asc(agencies.position), asc(agencies.id));
  const posts = await reader
    .select({ id: appointments.id })
    .from(appointments)
    .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
    .where(
      and(
        eq(appointments.tenantId, tenantId),
        eq(appointments.agencyId, agencyId),
        or(isNull(appointments.toOn), gt(appointments.toOn, on)),
        isNull(people.endedAt),
      ),
    )
    .orderBy(asc(appointments.position), asc(appointments.id));
  return { childIds: children.map(({ id }) => id), postIds: posts.map(({ id }) => id) };
}

async function countOpenAssignments(reader: Reader, tenantId: string, agencyId: string): Promise<number> {
  const [counted] = await reader
    .select({ count: sql<number>`count(*)::int` })
    .from(assignments)
    .innerJoin(
      directives,
      and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
    )
    .where(
      and(
        eq(assignments.tenantId, tenantId),
        eq(assignments.agencyId, agencyId),
        isNull(assignments.closedOn),
        isNotNull(directives.inForceAt),
        eq(directives.visibility, 'ordinary'),
      ),
    );
  return counted?.count ?? 0;
}
