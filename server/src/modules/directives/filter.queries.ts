import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { fold } from '../../../../db/src/fold.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import { isOpen } from '../assignments/lifecycle.rules.ts';
import type { Standing } from '../assignments/standing.rules.ts';
import { searchTerms } from './search-text.rules.ts';

/** What a list of directives or of assignments may be narrowed to. Conditions are joined by "and". */
export type DirectiveFilter = {
  readonly text?: string | null | undefined;
  readonly standing?: readonly Standing[] | null | undefined;
  readonly status?: (typeof directives.$inferSelect)['status'] | null | undefined;
  readonly isOpen?: boolean | null | undefined;
  readonly isLate?: boolean | null | undefined;
  readonly isReturned?: boolean | null | undefined;
  readonly isProposal?: boolean | null | undefined;
  readonly state?: readonly (typeof assignments.$inferSelect)['state'][] | null | undefined;
  readonly urgency?: readonly (typeof directives.$inferSelect)['urgency'][] | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly role?: 'lead' | 'coordinating' | null | undefined;
  readonly committeeId?: string | null | undefined;
  readonly issuerId?: string | null | undefined;
  readonly monitorId?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly origin?: (typeof sourceDocuments.$inferSelect)['origin'] | null | undefined;
  readonly field?: string | null | undefined;
  readonly dueFrom?: string | null | undefined;
  readonly dueTo?: string | null | undefined;
};

type Days = Pick<Context, 'actor' | 'today' | 'dueSoonUntil'>;

const RUNNING = ['awaiting', 'in_progress'] as const;

/** Conditions on the directive alone, alike for both lists. */
export function directiveConditions(context: Days, filter: DirectiveFilter): (SQL | undefined)[] {
  const { actor } = context;
  return [
    filter.text?.trim() ? matches(context, filter.text) : undefined,
    filter.status ? eq(directives.status, filter.status) : undefined,
    filter.urgency ? inArray(directives.urgency, [...filter.urgency]) : undefined,
    filter.isProposal === true ? isNull(directives.inForceAt) : undefined,
    filter.isProposal === false ? isNotNull(directives.inForceAt) : undefined,
    filter.committeeId ? eq(directives.committeeId, filter.committeeId) : undefined,
    filter.issuerId ? eq(directives.issuerId, filter.issuerId) : undefined,
    filter.documentId ? eq(directives.documentId, filter.documentId) : undefined,
    filter.field ? eq(directives.field, filter.field) : undefined,
    filter.origin
      ? sql`exists (select from ${sourceDocuments} where ${and(
          eq(sourceDocuments.tenantId, directives.tenantId),
          eq(sourceDocuments.id, directives.documentId),
          eq(sourceDocuments.origin, filter.origin),
        )})`
      : undefined,
    filter.monitorId
      ? sql`exists (select from ${directiveMonitors} where ${and(
          eq(directiveMonitors.tenantId, actor.tenantId),
          eq(directiveMonitors.directiveId, directives.id),
          eq(directiveMonitors.appointmentId, filter.monitorId),
        )})`
      : undefined,
  ];
}

/** Conditions on one assignment; in a list of directives they speak of one and the same. */
export function assignmentConditions(days: Days, filter: DirectiveFilter): (SQL | undefined)[] {
  return [
    filter.agencyId ? eq(assignments.agencyId, filter.agencyId) : undefined,
    filter.role ? eq(assignments.role, filter.role) : undefined,
    filter.state ? inArray(assignments.state, [...filter.state]) : undefined,
    // Implied, and what the indexes of open work are made for.
    filter.state?.every(isOpen) ? isNull(assignments.closedOn) : undefined,
    filter.standing
      ? or(sql`false`, ...filter.standing.map((standing) => assignmentStands(standing, days)))
      : undefined,
    filter.isOpen === true ? isNull(assignments.closedOn) : undefined,
    filter.isOpen === false ? isNotNull(assignments.closedOn) : undefined,
    filter.isLate === true ? isLateAssignment(days) : undefined,
    filter.isLate === false ? sql`(${isLateAssignment(days)}) is not true` : undefined,
    filter.isReturned === true ? and(isNotNull(assignments.returnedAt), isNull(assignments.closedOn)) : undefined,
    filter.isReturned === false ? or(isNull(assignments.returnedAt), isNotNull(assignments.closedOn)) : undefined,
    filter.dueFrom ? gte(assignments.dueOn, filter.dueFrom) : undefined,
    filter.dueTo ? lte(assignments.dueOn, filter.dueTo) : undefined,
  ];
}

/** Unreported and past its due day: what the late list holds. */
export function isLateAssignment({ today }: Pick<Days, 'today'>): SQL {
  return sql`${and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING]), lt(assignments.dueOn, today))}`;
}

/** assignmentStanding() as SQL; a test holds the two equal. */
export function assignmentStands(standing: Standing, { today, dueSoonUntil }: Days): SQL {
  const isRunning = and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING]));
  const isReported = and(isNull(assignments.closedOn), eq(assignments.state, 'reported'));
  const statedLate = sql`coalesce(${assignments.statedOn} > ${assignments.dueOn}, false)`;
  switch (standing) {
    case 'OVERDUE':
      return sql`(${and(isRunning, lt(assignments.dueOn, today))} or ${and(isReported, statedLate)})`;
    case 'DUE_SOON':
      return sql`${and(isRunning, gte(assignments.dueOn, today), lte(assignments.dueOn, dueSoonUntil))}`;
    case 'ON_TRACK':
      return sql`(${and(isRunning, gt(assignments.dueOn, dueSoonUntil))} or ${and(isReported, isNotNull(assignments.dueOn), sql`not ${statedLate}`)})`;
    case 'NO_DEADLINE':
      return sql`${and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING, 'reported']), isNull(assignments.dueOn))}`;
    case 'DONE_LATE':
      return sql`${and(eq(assignments.state, 'accepted'), statedLate)}`;
    case 'DONE_ON_TIME':
      return sql`${and(eq(assignments.state, 'accepted'), sql`not ${statedLate}`)}`;
  }
}

/** directiveStanding() as SQL; a test holds the two equal. */
export function directiveStands(standing: Standing, { today, dueSoonUntil }: Days): SQL {
  // A proposal stands nowhere: it binds nobody.
  const isInForce = isNotNull(directives.inForceAt);
  const isDone = and(isInForce, eq(directives.status, 'done'));
  // What is active is open: said here too, so that the index of open directives serves.
  const isActive = and(
    isInForce,
    isNull(directives.closedOn),
    inArray(directives.status, ['not_started', 'in_progress']),
  );
  const notLateReported = eq(directives.hasLateReported, false);
  switch (standing) {
    case 'OVERDUE':
      return sql`(${and(isActive, or(lt(directives.nextDueOn, today), eq(directives.hasLateReported, true)))})`;
    case 'DUE_SOON':
      return sql`${and(isActive, notLateReported, gte(directives.nextDueOn, today), lte(directives.nextDueOn, dueSoonUntil))}`;
    case 'ON_TRACK':
      return sql`(${and(
        isActive,
        notLateReported,
        or(gt(directives.nextDueOn, dueSoonUntil), and(isNull(directives.nextDueOn), eq(directives.hasDeadline, true))),
      )})`;
    case 'NO_DEADLINE':
      return sql`${and(isActive, notLateReported, isNull(directives.nextDueOn), eq(directives.hasDeadline, false))}`;
    case 'DONE_LATE':
      return sql`${and(isDone, eq(directives.doneLate, true))}`;
    case 'DONE_ON_TIME':
      return sql`${and(isDone, ne(directives.doneLate, true))}`;
  }
}

function matches({ actor }: Days, text: string): SQL {
  const terms = searchTerms(text, fold);
  if (!terms) return sql`false`;
  const readsAll = actor.role === 'inspector';
  return sql`${directives.id} in (select app.search_directives(${terms.words}, ${terms.accented}, ${asArray(terms.parts, 'text')},
    ${readsAll}, ${asArray(actor.committeeIds, 'uuid')}, ${asArray(actor.receiverIds, 'uuid')}, ${asArray(actor.readerOf, 'uuid')}))`;
}

function asArray(values: readonly string[], type: 'text' | 'uuid'): SQL {
  const list = sql.param([...values]);
  return type === 'text' ? sql`${list}::text[]` : sql`${list}::uuid[]`;
}
