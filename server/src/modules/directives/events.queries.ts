import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { events } from '../../../../db/src/schema/events.ts';
import type { Context } from '../../context.ts';
import { isAmong } from '../input/among.queries.ts';
import { cursorOf, keysIn, type PageAsked } from '../input/keyset-page.queries.ts';

export type Event = typeof events.$inferSelect;

/** The timeline of a directive that the caller has seen, newest first. */
export async function listEvents({ actor, db }: Context, directiveId: string, { first, after }: PageAsked) {
  const [occurredAt, id] = after ? keysIn(after, 2) : [];
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader.select().from(events)
      .where(and(
        eq(events.tenantId, actor.tenantId),
        eq(events.directiveId, directiveId),
        id ? sql`(${events.occurredAt}, ${events.id}) < (${occurredAt}::timestamptz, ${id}::uuid)` : undefined,
      ))
      .orderBy(desc(events.occurredAt), desc(events.id))
      .limit(first + 1));
  return {
    edges: rows.slice(0, first).map((node) => ({ node, cursor: cursorOf([node.occurredAt.toISOString(), node.id]) })),
    hasNextPage: rows.length > first,
  };
}

/** The due days' moves of assignments that the caller has seen, oldest first. */
export function selectDueMoves({ actor, db }: Pick<Context, 'actor' | 'db'>, assignmentIds: readonly string[]): Promise<Event[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader.select().from(events)
      .where(and(
        eq(events.tenantId, actor.tenantId),
        isAmong(events.subjectId, assignmentIds),
        eq(events.type, 'due_day_moved'),
      ))
      .orderBy(asc(events.occurredAt), asc(events.id)));
}
