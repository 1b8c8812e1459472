import { and, asc, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import { partsOfVisibleDirectives, visibleDirectives } from '../directives/directive.visibility.queries.ts';
import type { DirectiveOrder } from '../directives/directives.queries.ts';
import { assignmentConditions, directiveConditions, type DirectiveFilter } from '../directives/filter.queries.ts';
import { isAmong } from '../input/among.queries.ts';
import { cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';
import {
  ascending,
  countList,
  descending,
  isOnPage,
  orderBy as inOrder,
  type OrderKey,
} from '../input/parted-list.queries.ts';

export type Assignment = typeof assignments.$inferSelect;

const assignmentColumns = getTableColumns(assignments);

const joinedDirectives = sql`${assignments} join ${directives}
  on ${directives.tenantId} = ${assignments.tenantId} and ${directives.id} = ${assignments.directiveId}`;

/**
 * A keyset page of the assignments of directives in force that exist for the actor, narrowed by the filter.
 *
 * @param narrowedTo further conditions that exclude each other; assignments that meet one of them are listed
 */
export async function listAssignments(
  context: Context,
  filter: DirectiveFilter,
  orderBy: DirectiveOrder,
  asked: PageAsked,
  narrowedTo?: readonly SQL[],
): Promise<Page<Assignment>> {
  const { actor, db } = context;
  const order = orders[orderBy];
  const conditions = [
    eq(assignments.tenantId, actor.tenantId),
    isNotNull(directives.inForceAt),
    ...directiveConditions(context, filter),
    ...assignmentConditions(context, filter),
  ];
  const list = {
    id: assignments.id,
    from: joinedDirectives,
    parts: partsOf(context, filter, narrowedTo).map((part) => sql`${and(part, ...conditions)}`),
  };
  const after = asked.after ? order.after(keysIn(asked.after, order.by.length)) : [];

  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(assignments)
      .where(and(eq(assignments.tenantId, actor.tenantId), isOnPage(list, order.by, after, asked.first + 1)))
      .orderBy(...inOrder(order.by)),
  );
  return {
    edges: rows.slice(0, asked.first).map((node) => ({ node, cursor: cursorOf(order.keys(node)) })),
    hasNextPage: rows.length > asked.first,
    count: (max) => countList(context, list, max),
  };
}

/** One agency's work, a search and what the caller narrows to have indexes of their own; the rest goes side by side. */
function partsOf({ actor }: Context, filter: DirectiveFilter, narrowedTo?: readonly SQL[]): SQL[] {
  if (narrowedTo) return narrowedTo.map((part) => sql`${and(part, visibleDirectives(actor))}`);
  const isFoundElsewhere = Boolean(filter.agencyId ?? filter.text?.trim());
  return isFoundElsewhere ? [visibleDirectives(actor)] : partsOfVisibleDirectives(actor, assignments.committeeId);
}

/** The assignments with these ids that exist for the actor, in any order. */
export function selectAssignments(reader: Reader, context: Pick<Context, 'actor'>, ids: readonly string[]) {
  return reader
    .select(assignmentColumns)
    .from(assignments)
    .innerJoin(
      directives,
      and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
    )
    .where(
      and(
        eq(assignments.tenantId, context.actor.tenantId),
        visibleDirectives(context.actor),
        isAmong(assignments.id, ids),
      ),
    );
}

/** All shares of directives that the caller has seen: leads first, then as they were entered. */
export function selectAssignmentsOf(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  directiveIds: readonly string[],
): Promise<Assignment[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(assignments)
      .where(and(eq(assignments.tenantId, actor.tenantId), isAmong(assignments.directiveId, directiveIds)))
      .orderBy(asc(assignments.role), asc(assignments.id)),
  );
}

type Order = {
  by: OrderKey[];
  keys: (row: Assignment) => (string | null)[];
  after: (keys: (string | null)[]) => SQL[];
};

const orders: Record<DirectiveOrder, Order> = {
  DUE_ON: {
    by: [ascending(assignments.dueOn), ascending(assignments.id)],
    keys: ({ dueOn, id }) => [dueOn, id],
    after: ([dueOn = null, id]) =>
      dueOn === null
        ? [sql`(${assignments.dueOn} is null and ${assignments.id} > ${id}::uuid)`]
        : [sql`(${assignments.dueOn}, ${assignments.id}) > (${dueOn}::date, ${id}::uuid)`, isNull(assignments.dueOn)],
  },
  NEWEST: {
    by: [descending(assignments.id)],
    keys: ({ id }) => [id],
    after: ([id]) => [sql`${assignments.id} < ${id}::uuid`],
  },
  UPDATED: {
    by: [descending(assignments.updatedAt), descending(assignments.id)],
    keys: ({ updatedAt, id }) => [updatedAt.toISOString(), id],
    after: ([updatedAt, id]) => [
      sql`(${assignments.updatedAt}, ${assignments.id}) < (${updatedAt}::timestamptz, ${id}::uuid)`,
    ],
  },
};
