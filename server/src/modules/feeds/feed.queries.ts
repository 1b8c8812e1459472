import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { calendarFeeds } from '../../../../db/src/schema/ladder.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { loadStandpoint, type Standpoint } from '../people/actor.queries.ts';

/** A calendar shows so many due days, the earliest. */
const MAX_ENTRIES = 2_000;

export type DueWork = {
  readonly assignmentId: string;
  readonly code: string;
  readonly content: string;
  readonly isRestricted: boolean;
  readonly dueOn: string;
  readonly updatedAt: Date;
};

/** Who reads through a feed, judged as of now; null once it was revoked, or its post is over. */
export async function findFeedReader(
  db: TenantDatabase,
  clock: Clock,
  { tenantId, feedId }: { readonly tenantId: string; readonly feedId: string },
): Promise<Standpoint | null> {
  const [feed] = await db.readInTenant(tenantId, (reader) =>
    reader
      .select({ appointmentId: appointments.id, accountId: people.accountId })
      .from(calendarFeeds)
      .innerJoin(
        appointments,
        and(eq(appointments.tenantId, calendarFeeds.tenantId), eq(appointments.id, calendarFeeds.appointmentId)),
      )
      .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
      .where(and(eq(calendarFeeds.tenantId, tenantId), eq(calendarFeeds.id, feedId), isNull(calendarFeeds.revokedAt))),
  );
  return feed ? loadStandpoint(db, clock, { tenantId, ...feed }) : null;
}

/** The open work of the post's agencies that has a due day, earliest first; for others what they issue. */
export async function listDueWork(db: TenantDatabase, actor: Actor): Promise<DueWork[]> {
  const { tenantId, receiverIds, committeeIds } = actor;
  const concerned =
    committeeIds.length > 0
      ? and(inArray(assignments.committeeId, [...committeeIds]), eq(assignments.role, 'lead'))
      : inArray(assignments.agencyId, [...receiverIds]);
  return db.readInTenant(tenantId, (reader) =>
    reader
      .select({
        assignmentId: assignments.id,
        code: directives.code,
        content: directives.content,
        isRestricted: sql<boolean>`${directives.visibility} = 'restricted'`,
        dueOn: sql<string>`${assignments.dueOn}::text`,
        updatedAt: assignments.updatedAt,
      })
      .from(assignments)
      .innerJoin(
        directives,
        and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
      )
      .where(
        and(
          eq(assignments.tenantId, tenantId),
          isNull(assignments.closedOn),
          isNotNull(assignments.dueOn),
          inArray(assignments.state, ['awaiting', 'in_progress']),
          isNotNull(directives.inForceAt),
          concerned,
          visibleDirectives(actor),
        ),
      )
      .orderBy(assignments.dueOn, assignments.id)
      .limit(MAX_ENTRIES),
  );
}

/** The post's own feed; null where it has none. */
export async function findOwnFeed(db: TenantDatabase, actor: Actor): Promise<string | null> {
  const [feed] = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ id: calendarFeeds.id })
      .from(calendarFeeds)
      .where(
        and(
          eq(calendarFeeds.tenantId, actor.tenantId),
          eq(calendarFeeds.appointmentId, actor.appointmentId),
          isNull(calendarFeeds.revokedAt),
        ),
      ),
  );
  return feed?.id ?? null;
}
