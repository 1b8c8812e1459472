import { and, asc, eq, getTableColumns, lte, sql } from 'drizzle-orm';
import { events } from '../../../../db/src/schema/events.ts';
import type { Context } from '../../context.ts';
import { isAmong } from '../input/among.queries.ts';
import { cursorOf, keysIn, type PageAsked } from '../input/keyset-page.queries.ts';

export type Event = typeof events.$inferSelect;

/** A page of one directive's timeline. */
export type Timeline = {
  readonly edges: readonly { readonly node: Event; readonly cursor: string }[];
  readonly hasNextPage: boolean;
};

/**
 * The timelines of directives that the caller has seen, each from its newest event on, or from the cursor on.
 *
 * @returns one page per directive, in their order
 */
export async function selectTimelines(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  directiveIds: readonly string[],
  { first, after }: PageAsked,
): Promise<Timeline[]> {
  const [occurredAt, id] = after ? keysIn(after, 2) : [];
  const rows = await db.readInTenant(actor.tenantId, (reader) => {
    const place = sql<number>`row_number() over (partition by ${events.directiveId} order by ${events.occurredAt} desc, ${events.id} desc)`;
    const placed = reader
      .select({ ...getTableColumns(events), place: place.as('place') })
      .from(events)
      .where(
        and(
          eq(events.tenantId, actor.tenantId),
          isAmong(events.directiveId, directiveIds),
          id ? sql`(${events.occurredAt}, ${events.id}) < (${occurredAt}::timestamptz, ${id}::uuid)` : undefined,
        ),
      )
      .as('placed');
    return reader
      .select()
      .from(placed)
      .where(lte(placed.place, first + 1))
      .orderBy(placed.place);
  });
  const eventsOf = Map.groupBy(
    rows.map(({ place: _place, ...event }): Event => event),
    ({ directiveId }) => directiveId,
  );
  return directiveIds.map((directiveId) => {
    const own = eventsOf.get(directiveId) ?? [];
    return {
      edges: own.slice(0, first).map((node) => ({ node, cursor: cursorOf([node.occurredAt.toISOString(), node.id]) })),
      hasNextPage: own.length > first,
    };
  });
}

/** The due days' moves of assignments that the caller has seen, oldest first. */
export function selectDueMoves(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  assignmentIds: readonly string[],
): Promise<Event[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(events)
      .where(
        and(
          eq(events.tenantId, actor.tenantId),
          isAmong(events.subjectId, assignmentIds),
          eq(events.type, 'due_day_moved'),
        ),
      )
      .orderBy(asc(events.occurredAt), asc(events.id)),
  );
}
