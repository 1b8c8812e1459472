import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import type { DirectiveOrder } from '../directives/directives.queries.ts';
import { assignmentConditions, directiveConditions, type DirectiveFilter } from '../directives/filter.queries.ts';
import { countRows, cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';

export type Assignment = typeof assignments.$inferSelect;

const assignmentColumns = getTableColumns(assignments);

/** Every assignment of a directive in force that exists for the actor; a condition on the two joined tables. */
function visibleAssignments({ actor }: Pick<Context, 'actor'>): SQL {
  return sql`${and(eq(assignments.tenantId, actor.tenantId), visibleDirectives(actor), isNotNull(directives.inForceAt))}`;
}

function joinDirectives(reader: Reader) {
  return reader.select(assignmentColumns).from(assignments)
    .innerJoin(directives, and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)));
}

/** A keyset page of assignments, narrowed by the filter and, where given, by conditions of the caller. */
export async function listAssignments(
  context: Context, filter: DirectiveFilter, orderBy: DirectiveOrder, asked: PageAsked, ...further: SQL[]
): Promise<Page<Assignment>> {
  const { actor, db } = context;
  const where = and(
    visibleAssignments(context), ...directiveConditions(context, filter), ...assignmentConditions(context, filter), ...further,
  );
  const order = orders[orderBy];
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    joinDirectives(reader)
      .where(and(where, asked.after ? order.after(keysIn(asked.after, order.by.length)) : undefined))
      .orderBy(...order.by)
      .limit(asked.first + 1));
  return {
    edges: rows.slice(0, asked.first).map((node) => ({ node, cursor: cursorOf(order.keys(node)) })),
    hasNextPage: rows.length > asked.first,
    count: (max) => countRows(context, (reader) =>
      reader.select({ one: sql`1` }).from(assignments)
        .innerJoin(directives, and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)))
        .where(where).$dynamic(), max),
  };
}

/** The assignments with these ids that exist for the actor, in any order. */
export function selectAssignments(reader: Reader, context: Pick<Context, 'actor'>, ids: readonly string[]) {
  return joinDirectives(reader)
    .where(and(eq(assignments.tenantId, context.actor.tenantId), visibleDirectives(context.actor), inArray(assignments.id, [...ids])));
}

/** All shares of directives that the caller has seen: leads first, then as they were entered. */
export function selectAssignmentsOf({ actor, db }: Pick<Context, 'actor' | 'db'>, directiveIds: readonly string[]): Promise<Assignment[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader.select().from(assignments)
      .where(and(eq(assignments.tenantId, actor.tenantId), inArray(assignments.directiveId, [...directiveIds])))
      .orderBy(asc(assignments.role), asc(assignments.id)));
}

type Order = { by: SQL[]; keys: (row: Assignment) => (string | null)[]; after: (keys: (string | null)[]) => SQL };

const orders: Record<DirectiveOrder, Order> = {
  DUE_ON: {
    by: [sql`${assignments.dueOn}`, sql`${assignments.id}`],
    keys: ({ dueOn, id }) => [dueOn, id],
    after: ([dueOn = null, id]) => dueOn === null
      ? sql`(${assignments.dueOn} is null and ${assignments.id} > ${id}::uuid)`
      : sql`((${assignments.dueOn}, ${assignments.id}) > (${dueOn}::date, ${id}::uuid) or ${assignments.dueOn} is null)`,
  },
  NEWEST: {
    by: [desc(assignments.id)],
    keys: ({ id }) => [id],
    after: ([id]) => sql`${assignments.id} < ${id}::uuid`,
  },
  UPDATED: {
    by: [desc(assignments.updatedAt), desc(assignments.id)],
    keys: ({ updatedAt, id }) => [updatedAt.toISOString(), id],
    after: ([updatedAt, id]) => sql`(${assignments.updatedAt}, ${assignments.id}) < (${updatedAt}::timestamptz, ${id}::uuid)`,
  },
};
