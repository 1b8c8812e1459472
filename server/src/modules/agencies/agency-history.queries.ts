import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { events } from '../../../../db/src/schema/events.ts';
import type { Context } from '../../context.ts';
import { cursorOf, keysIn, type PageAsked } from '../input/keyset-page.queries.ts';
import { AGENCY_EVENTS } from './agency-history.rules.ts';

export type AgencyEvent = typeof events.$inferSelect;

/** A page of one agency's history. */
export type AgencyHistory = {
  readonly edges: readonly { readonly node: AgencyEvent; readonly cursor: string }[];
  readonly hasNextPage: boolean;
};

const TYPES = Object.values(AGENCY_EVENTS).map(({ value }) => value);

/** What happened to an agency, the newest first. What an agency was called is no secret within the tenant. */
export async function listAgencyHistory(
  { actor, db }: Context,
  agencyId: string,
  { first, after }: PageAsked,
): Promise<AgencyHistory> {
  const [occurredAt, id] = after ? keysIn(after, 2) : [];
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(events)
      .where(
        and(
          eq(events.tenantId, actor.tenantId),
          eq(events.subjectId, agencyId),
          inArray(events.type, TYPES),
          id ? sql`(${events.occurredAt}, ${events.id}) < (${occurredAt}::timestamptz, ${id}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(events.occurredAt), desc(events.id))
      .limit(first + 1),
  );
  return {
    edges: rows.slice(0, first).map((node) => ({ node, cursor: cursorOf([node.occurredAt.toISOString(), node.id]) })),
    hasNextPage: rows.length > first,
  };
}
