import { and, eq, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
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
import { directiveColumns, partsOfVisibleDirectives, visibleDirectives } from './directive.visibility.queries.ts';
import {
  assignmentConditions,
  assignmentMarks,
  directiveConditions,
  type DirectiveFilter,
  type DirectiveMarks,
  directiveStands,
  isSet,
  isWithin,
  untrue,
} from './filter.queries.ts';

export type Directive = typeof directives.$inferSelect;
export type DirectiveOrder = 'DUE_ON' | 'NEWEST' | 'UPDATED';

/** A keyset page of the directives that exist for the actor. */
export async function listDirectives(
  context: Context,
  filter: DirectiveFilter,
  orderBy: DirectiveOrder,
  asked: PageAsked,
): Promise<Page<Directive>> {
  const { actor, db } = context;
  const order = orders[orderBy];
  const conditions = conditionsOf(context, filter);
  // A search has looked at visibility itself and finds few: it is not to be run for each part.
  const parts = filter.text?.trim() ? [visibleDirectives(actor)] : partsOfVisibleDirectives(actor);
  const list = {
    id: directives.id,
    from: sql`${directives}`,
    parts: parts.map((part) => sql`${and(part, ...conditions)}`),
  };
  const after = asked.after ? order.after(keysIn(asked.after, order.by.length)) : [];

  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select(directiveColumns)
      .from(directives)
      .where(and(eq(directives.tenantId, actor.tenantId), isOnPage(list, order.by, after, asked.first + 1)))
      .orderBy(...inOrder(order.by)),
  );
  return {
    edges: rows.slice(0, asked.first).map((node) => ({ node, cursor: cursorOf(order.keys(node)) })),
    hasNextPage: rows.length > asked.first,
    count: (max) => countList(context, list, max),
  };
}

/** The directives with these ids that exist for the actor, in any order. */
export function selectDirectives(reader: Reader, context: Pick<Context, 'actor'>, ids: readonly string[]) {
  return reader
    .select(directiveColumns)
    .from(directives)
    .where(and(visibleDirectives(context.actor), isAmong(directives.id, ids)));
}

/** @returns null where the actor can see none with that code */
export async function findDirectiveByCode({ actor, db }: Context, code: string): Promise<Directive | null> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select(directiveColumns)
      .from(directives)
      .where(and(visibleDirectives(actor), eq(directives.code, code.trim().toUpperCase()))),
  );
  return rows[0] ?? null;
}

/** Fields of work in use among the directives that the actor may see, for pickers. */
export async function listFields({ actor, db }: Context): Promise<string[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .selectDistinct({ field: directives.field })
      .from(directives)
      .where(and(visibleDirectives(actor), isNotNull(directives.field))),
  );
  return rows.flatMap(({ field }) => field ?? []).toSorted((one, other) => one.localeCompare(other, 'vi'));
}

/** Which appointments monitor these directives. The caller has seen the directives. */
export function selectMonitors({ actor, db }: Pick<Context, 'actor' | 'db'>, directiveIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ directiveId: directiveMonitors.directiveId, appointmentId: directiveMonitors.appointmentId })
      .from(directiveMonitors)
      .where(and(eq(directiveMonitors.tenantId, actor.tenantId), isAmong(directiveMonitors.directiveId, directiveIds))),
  );
}

/**
 * Agency, group, role, state and standing together speak of one and the same assignment; a standing alone is the
 * directive's. What is to be untrue of an assignment is untrue of that same one, or where none is spoken of, of every
 * one; an agency that is left out has no share at all, nor has any of a group.
 */
function conditionsOf(context: Context, filter: DirectiveFilter): (SQL | undefined)[] {
  const { not: denied = null, ...wanted } = filter;
  const shared = directiveConditions(context, filter);
  const has = (conditions: readonly (SQL | undefined)[]) =>
    sql`exists (select from ${assignments} where ${and(
      eq(assignments.tenantId, context.actor.tenantId),
      eq(assignments.directiveId, directives.id),
      ...conditions,
    )})`;
  const { agencyId, groupId, ...others } = denied ?? {};
  const withoutAgencies = [{ agencyId }, { groupId }]
    .filter(speaksOfAssignment)
    .map((marks) => untrue(has(assignmentMarks(context, marks))));

  if (speaksOfAssignment(wanted)) {
    // A proposal's shares run against nobody.
    const mustBind = (filter.standing ?? filter.isLate === true) ? isNotNull(directives.inForceAt) : undefined;
    return [...shared, ...withoutAgencies, mustBind, has(assignmentConditions(context, { ...wanted, not: others }))];
  }
  const { role, state, isReturned, ...ofDirective } = others;
  const deniedShares = [{ role }, { state }, { isReturned }]
    .filter(speaksOfAssignment)
    .map((marks) => untrue(has(assignmentMarks(context, marks))));
  return [
    ...shared,
    ...withoutAgencies,
    ...deniedShares,
    ...ownMarks(context, wanted),
    ...ownMarks(context, ofDirective).map(untrue),
  ];
}

function speaksOfAssignment({ agencyId, groupId, role, state, isReturned }: DirectiveMarks): boolean {
  return [agencyId, groupId, role, state, isReturned].some((mark) => mark !== null && mark !== undefined);
}

/** What the directive says of itself where no assignment is spoken of. */
function ownMarks(context: Context, marks: DirectiveMarks): (SQL | undefined)[] {
  return [
    marks.standing
      ? or(sql`false`, ...marks.standing.map((standing) => directiveStands(standing, context)))
      : undefined,
    marks.isOpen === true ? isNull(directives.closedOn) : undefined,
    marks.isOpen === false ? isNotNull(directives.closedOn) : undefined,
    marks.isLate === true ? isLateDirective(context) : undefined,
    marks.isLate === false ? untrue(isLateDirective(context)) : undefined,
    isWithin(directives.dueOn, marks.dueFrom, marks.dueTo),
    isWithin(directives.closedOn, marks.closedFrom, marks.closedTo),
    isSet(directives.dueOn, marks.hasDueDay),
  ];
}

/** Some lead is unreported and past its due day. */
function isLateDirective({ today }: Pick<Context, 'today'>): SQL {
  return sql`${and(isNotNull(directives.inForceAt), isNull(directives.closedOn), lt(directives.nextDueOn, today))}`;
}

type Order = { by: OrderKey[]; keys: (row: Directive) => (string | null)[]; after: (keys: (string | null)[]) => SQL[] };

/** Each offered order has its index; work without a due day comes last. */
const orders: Record<DirectiveOrder, Order> = {
  DUE_ON: {
    by: [ascending(directives.dueOn), ascending(directives.id)],
    keys: ({ dueOn, id }) => [dueOn, id],
    after: ([dueOn = null, id]) =>
      dueOn === null
        ? [sql`(${directives.dueOn} is null and ${directives.id} > ${id}::uuid)`]
        : [sql`(${directives.dueOn}, ${directives.id}) > (${dueOn}::date, ${id}::uuid)`, isNull(directives.dueOn)],
  },
  NEWEST: {
    by: [descending(directives.id)],
    keys: ({ id }) => [id],
    after: ([id]) => [sql`${directives.id} < ${id}::uuid`],
  },
  UPDATED: {
    by: [descending(directives.updatedAt), descending(directives.id)],
    keys: ({ updatedAt, id }) => [updatedAt.toISOString(), id],
    after: ([updatedAt, id]) => [
      sql`(${directives.updatedAt}, ${directives.id}) < (${updatedAt}::timestamptz, ${id}::uuid)`,
    ],
  },
};
