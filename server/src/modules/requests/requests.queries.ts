import {
  aliasedTable,
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import { requests } from '../../../../db/src/schema/requests.ts';
import type { Context } from '../../context.ts';
import { visibleTo } from '../../kernel/policy/to-sql.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { isAmong } from '../input/among.queries.ts';
import { cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';
import { ascending, countList, isOnPage, orderBy } from '../input/parted-list.queries.ts';
import { delegatedKinds, requestPolicy } from './request.policy.ts';

export type Request = typeof requests.$inferSelect;
type Scope = Pick<Context, 'actor' | 'db'>;

const askers = aliasedTable(appointments, 'askers');

/** Requests with their assignment, directive and the post that asked; `from` of a statement. */
export const joinedRequests = sql`${requests}
  join ${assignments} on ${assignments.tenantId} = ${requests.tenantId} and ${assignments.id} = ${requests.assignmentId}
  join ${directives} on ${directives.tenantId} = ${assignments.tenantId} and ${directives.id} = ${assignments.directiveId}
  join ${appointments} as askers on ${askers.tenantId} = ${requests.tenantId} and ${askers.id} = ${requests.askedBy}`;

/** What the policies ask about, by the columns of {@link joinedRequests}. */
const columns = {
  agencyId: assignments.agencyId,
  committeeId: assignments.committeeId,
  askedByPerson: requests.askedByPerson,
  holderPersonId: askers.personId,
};

/** Requests that wait for the actor's decision, a condition over {@link joinedRequests}; a test holds it to the policy. */
export function isToDecide({ actor, settings }: Pick<Context, 'actor' | 'settings'>): SQL {
  const kinds = delegatedKinds(settings);
  const isDelegated = and(
    kinds.length > 0 ? inArray(requests.kind, kinds) : sql`false`,
    eq(requests.isBeyondLimit, false),
    visibleTo(actor, requestPolicy.decideDelegated, columns),
  );
  return sql`${and(
    eq(requests.tenantId, actor.tenantId),
    eq(requests.state, 'open'),
    or(visibleTo(actor, requestPolicy.decide, columns), isDelegated),
  )}`;
}

/** Whether requests can wait for the actor's decision at all. */
export function decidesRequests({ actor, settings }: Pick<Context, 'actor' | 'settings'>): boolean {
  if (actor.committeeIds.length === 0) return false;
  if (actor.role === 'chair' || actor.role === 'vice_chair') return true;
  return actor.role === 'office_chief' && delegatedKinds(settings).length > 0;
}

/** Whether an assignment was offered an earlier day than it asked for. */
export function hasOffer(): SQL {
  return hasRequest('countered');
}

/** Whether an assignment waits for the issuing side to decide, which is not to chase its agency meanwhile. */
export function asksForDecision(): SQL {
  return hasRequest('open');
}

function hasRequest(state: Request['state']): SQL {
  return sql`exists (select from ${requests} where ${and(
    eq(requests.tenantId, assignments.tenantId),
    eq(requests.assignmentId, assignments.id),
    eq(requests.state, state),
  )})`;
}

/** What the list of decisions is ordered by: the assignment's due day. */
const DUE_FIRST = [ascending(assignments.dueOn), ascending(requests.id)];

/** A keyset page of the requests that wait for the actor's decision, the most urgent first. */
export async function listRequestsForDecision(context: Context, asked: PageAsked): Promise<Page<Request>> {
  const { actor, db } = context;
  const list = {
    id: requests.id,
    from: joinedRequests,
    parts: decidesRequests(context)
      ? [
          sql`${and(isToDecide(context), visibleDirectives(actor), isNull(assignments.closedOn), isNotNull(directives.inForceAt))}`,
        ]
      : [sql`false`],
  };
  const after = asked.after ? rangesAfter(keysIn(asked.after, 2)) : [];
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ ...getTableColumns(requests), dueOn: assignments.dueOn })
      .from(requests)
      .innerJoin(
        assignments,
        and(eq(assignments.tenantId, requests.tenantId), eq(assignments.id, requests.assignmentId)),
      )
      .where(and(eq(requests.tenantId, actor.tenantId), isOnPage(list, DUE_FIRST, after, asked.first + 1)))
      .orderBy(...orderBy(DUE_FIRST)),
  );
  return {
    edges: rows.slice(0, asked.first).map(({ dueOn, ...node }) => ({ node, cursor: cursorOf([dueOn, node.id]) })),
    hasNextPage: rows.length > asked.first,
    count: (max) => countList(context, list, max),
  };
}

function rangesAfter([dueOn = null, id]: (string | null)[]): SQL[] {
  return dueOn === null
    ? [sql`(${assignments.dueOn} is null and ${requests.id} > ${id}::uuid)`]
    : [sql`(${assignments.dueOn}, ${requests.id}) > (${dueOn}::date, ${id}::uuid)`, sql`${assignments.dueOn} is null`];
}

/** The requests with these ids that exist for the actor: both sides of a directive see all of it. */
export async function selectRequests({ actor, db }: Scope, ids: readonly string[]): Promise<Request[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ request: requests })
      .from(requests)
      .innerJoin(
        assignments,
        and(eq(assignments.tenantId, requests.tenantId), eq(assignments.id, requests.assignmentId)),
      )
      .innerJoin(
        directives,
        and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
      )
      .where(and(eq(requests.tenantId, actor.tenantId), visibleDirectives(actor), isAmong(requests.id, ids))),
  );
  return rows.map(({ request }) => request);
}

/** All requests of assignments that the caller has seen, newest first. */
export function selectRequestsOf({ actor, db }: Scope, assignmentIds: readonly string[]): Promise<Request[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(requests)
      .where(and(eq(requests.tenantId, actor.tenantId), isAmong(requests.assignmentId, assignmentIds)))
      .orderBy(desc(requests.id)),
  );
}

/** Who holds the post that asked: what the deciders' policy asks about. */
export function selectAskers({ actor, db }: Scope, requestIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ requestId: requests.id, holderPersonId: appointments.personId })
      .from(requests)
      .innerJoin(appointments, and(eq(appointments.tenantId, requests.tenantId), eq(appointments.id, requests.askedBy)))
      .where(and(eq(requests.tenantId, actor.tenantId), isAmong(requests.id, requestIds)))
      .orderBy(asc(requests.id)),
  );
}
