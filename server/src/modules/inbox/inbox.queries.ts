import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import { reports } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { directivePolicy } from '../directives/directive.policy.ts';
import { isToExplain } from '../explanations/explanations.queries.ts';
import {
  asksForDecision,
  decidesRequests,
  hasOffer,
  isToDecide,
  joinedRequests,
} from '../requests/requests.queries.ts';
import { chasedBy, reviewedBy, visibleDirectives } from '../directives/directive.visibility.queries.ts';

/** Why something waits for the viewer, in order of duty: each thing stands once, under its first reason. */
export const INBOX_REASONS = [
  'TO_CONFIRM',
  'TO_REVIEW',
  'TO_DECIDE',
  'UNEXPLAINED',
  'TO_EXPLAIN',
  'OFFERED',
  'NEW',
  'RETURNED',
  'OVERDUE',
  'DUE_SOON',
  'WAITING',
] as const;
export type InboxReason = (typeof INBOX_REASONS)[number];

const OWN_WORK: readonly InboxReason[] = ['TO_EXPLAIN', 'OFFERED', 'NEW', 'RETURNED', 'OVERDUE', 'DUE_SOON', 'WAITING'];

export type InboxGroup = { readonly reason: InboxReason; readonly totalCount: number };
export type InboxItem = {
  readonly reason: InboxReason;
  readonly directiveId: string;
  readonly assignmentId: string | null;
};

const joined = sql`${assignments} join ${directives}
  on ${directives.tenantId} = ${assignments.tenantId} and ${directives.id} = ${assignments.directiveId}`;

/** How much waits under each reason that the viewer's post can have. */
export async function countInbox(context: Context): Promise<InboxGroup[]> {
  const { actor, db } = context;
  const reasons = reasonsOf(context);
  const own = reasons.filter((reason) => OWN_WORK.includes(reason));
  const others = reasons.filter((reason) => !OWN_WORK.includes(reason));
  const counted = await db.readInTenant(actor.tenantId, (reader) =>
    Promise.all([
      ...others.map(async (reason) => {
        const { from, where } = conditionOf(context, reason);
        const { rows } = await reader.execute<{ count: number }>(
          sql`select count(*)::int as count from ${from} where ${where}`,
        );
        return [{ reason, totalCount: rows[0]?.count ?? 0 }];
      }),
      own.length > 0 ? countOwnWork(reader, context, own) : [],
    ]),
  );
  const countOf = new Map(counted.flat().map(({ reason, totalCount }) => [reason, totalCount]));
  return reasons
    .map((reason) => ({ reason, totalCount: countOf.get(reason) ?? 0 }))
    .filter(({ totalCount }) => totalCount > 0);
}

/** An agency's open work is read once for all its reasons. */
async function countOwnWork(reader: Reader, context: Context, reasons: readonly InboxReason[]): Promise<InboxGroup[]> {
  const counts = reasons.map((reason) => sql`count(*) filter (where ${ownWorkUnder(context, reason)})`);
  const { rows } = await reader.execute<{ counts: number[] }>(
    sql`select array[${sql.join(counts, sql`, `)}]::int[] as counts from ${joined} where ${isOwnOpenWork(context)}`,
  );
  return reasons.map((reason, index) => ({ reason, totalCount: rows[0]?.counts[index] ?? 0 }));
}

/** What waits under one reason: the most urgent first. */
export async function listInboxItems(context: Context, reason: InboxReason, first: number): Promise<InboxItem[]> {
  const { actor, db } = context;
  const { from, where } = conditionOf(context, reason);
  const isProposal = reason === 'TO_CONFIRM';
  const { rows } = await db.readInTenant(actor.tenantId, (reader) =>
    reader.execute<{ directiveId: string; assignmentId: string | null }>(
      isProposal
        ? sql`select ${directives.id} as "directiveId", null as "assignmentId" from ${from} where ${where} order by ${directives.id} limit ${first}`
        : sql`select ${assignments.directiveId} as "directiveId", ${assignments.id} as "assignmentId" from ${from} where ${where}
          order by ${assignments.dueOn}, ${assignments.id} limit ${first}`,
    ),
  );
  return rows.map((row) => ({ reason, ...row }));
}

function reasonsOf(context: Context): InboxReason[] {
  const { actor } = context;
  const answers = actor.receiverIds.some((agencyId) => can(actor, assignmentPolicy.acknowledge, { agencyId }));
  const issues = actor.committeeIds.length > 0;
  const confirms =
    issues && actor.committeeIds.some((committeeId) => can(actor, directivePolicy.confirm, { committeeId }));
  return INBOX_REASONS.filter((reason) => {
    if (reason === 'TO_CONFIRM') return confirms;
    if (reason === 'TO_DECIDE') return decidesRequests(context);
    return reason === 'TO_REVIEW' || reason === 'UNEXPLAINED' ? issues : answers;
  });
}

function conditionOf(context: Context, reason: InboxReason): { from: SQL; where: SQL } {
  const { actor } = context;
  if (reason === 'TO_CONFIRM') {
    const isOwn = inArray(directives.committeeId, [...actor.committeeIds]);
    return {
      from: sql`${directives}`,
      where: sql`${and(visibleDirectives(actor), isOwn, isNull(directives.inForceAt))}`,
    };
  }
  if (reason === 'TO_REVIEW') {
    return {
      from: joined,
      where: sql`${and(isOpenWork(context), eq(assignments.state, 'reported'), reviewedBy(actor, assignments.committeeId), isNotOwnReport(context))}`,
    };
  }
  if (reason === 'TO_DECIDE') {
    return { from: joinedRequests, where: sql`${and(isOpenWork(context), isToDecide(context))}` };
  }
  if (reason === 'UNEXPLAINED') {
    return { from: joined, where: sql`${and(isOpenWork(context), isUnexplained(context))}` };
  }
  return { from: joined, where: sql`${and(isOwnOpenWork(context), ownWorkUnder(context, reason))}` };
}

function isOpenWork({ actor }: Context): SQL {
  return sql`${and(
    eq(assignments.tenantId, actor.tenantId),
    isNull(assignments.closedOn),
    visibleDirectives(actor),
    isNotNull(directives.inForceAt),
  )}`;
}

function isOwnOpenWork(context: Context): SQL {
  return sql`${and(isOpenWork(context), inArray(assignments.agencyId, [...context.actor.receiverIds]))}`;
}

/** Each of an agency's open assignments stands under one reason at most. */
function ownWorkUnder(context: Context, reason: InboxReason): SQL {
  const { today, dueSoonUntil } = context;
  const isReturned = isNotNull(assignments.returnedAt);
  const isAsked = isToExplain();
  const isOffered = hasOffer();
  const isFree = and(not(isAsked), not(isOffered));
  const isAtWork = and(eq(assignments.state, 'in_progress'), isNull(assignments.returnedAt), isFree);
  switch (reason) {
    case 'TO_EXPLAIN':
      return isAsked;
    case 'OFFERED':
      return sql`${and(isOffered, not(isAsked))}`;
    case 'NEW':
      return sql`${and(eq(assignments.state, 'awaiting'), isFree)}`;
    case 'RETURNED':
      return sql`${and(isReturned, eq(assignments.state, 'in_progress'), isFree)}`;
    case 'OVERDUE':
      return sql`${and(isAtWork, lt(assignments.dueOn, today))}`;
    case 'DUE_SOON':
      return sql`${and(isAtWork, gte(assignments.dueOn, today), lte(assignments.dueOn, dueSoonUntil))}`;
    case 'WAITING':
      return sql`${and(eq(assignments.state, 'reported'), isFree)}`;
    case 'TO_CONFIRM':
    case 'TO_REVIEW':
    case 'TO_DECIDE':
    case 'UNEXPLAINED':
      return sql`false`;
  }
}

/**
 * An answer is late that the viewer is in charge of. What waits for the issuing side stands under that, and an agency's
 * own work with the agency's reasons.
 */
function isUnexplained({ actor, today }: Context): SQL {
  const isOwn = inArray(assignments.agencyId, [...actor.receiverIds]);
  return sql`${and(
    isToExplain(today),
    chasedBy(actor, assignments.committeeId),
    ne(assignments.state, 'reported'),
    not(asksForDecision()),
    actor.receiverIds.length > 0 ? not(isOwn) : undefined,
  )}`;
}

/** reportPolicy.review's exceptions as SQL, on the report that waits; a test holds inbox and policy equal. */
function isNotOwnReport({ actor }: Context): SQL {
  const isForeign = and(
    ne(appointments.personId, actor.personId),
    or(isNotNull(reports.paperNumber), ne(appointments.agencyId, actor.agencyId)),
  );
  return sql`(${ne(assignments.agencyId, actor.agencyId)} and exists (
    select from ${reports} join ${appointments} on ${appointments.tenantId} = ${reports.tenantId} and ${appointments.id} = ${reports.sentBy}
    where ${reports.tenantId} = ${assignments.tenantId} and ${reports.id} = ${assignments.latestReportId} and ${isForeign}))`;
}

/**
 * What concerns the viewer of all late work, as conditions that exclude each other: his agencies' own, and what he is in
 * charge of chasing beside it.
 */
export function concernsViewer({ actor }: Context): SQL[] {
  const isOwn = inArray(assignments.agencyId, [...actor.receiverIds]);
  const isLead = eq(assignments.role, 'lead');
  const isChased = sql`${and(chasedBy(actor, assignments.committeeId), isLead, actor.receiverIds.length > 0 ? not(isOwn) : undefined)}`;
  return actor.receiverIds.length > 0 ? [isOwn, isChased] : [isChased];
}
