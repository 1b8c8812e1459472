import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { fold } from '../../../../db/src/fold.ts';
import { agencyGroupMembers } from '../../../../db/src/schema/agencies.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import { isOpen, RUNNING_STATES } from '../assignments/lifecycle.rules.ts';
import type { Standing } from '../assignments/standing.rules.ts';
import { searchTerms } from './search-text.rules.ts';

type Among<Value> = readonly Value[] | null | undefined;

/** Conditions that a list may hold, and hold the contrary of. A list means one of these; an empty one matches nothing. */
export type DirectiveMarks = {
  readonly standing?: Among<Standing>;
  readonly status?: Among<(typeof directives.$inferSelect)['status']>;
  readonly isOpen?: boolean | null | undefined;
  readonly isLate?: boolean | null | undefined;
  readonly isReturned?: boolean | null | undefined;
  readonly isProposal?: boolean | null | undefined;
  readonly state?: Among<(typeof assignments.$inferSelect)['state']>;
  readonly urgency?: Among<(typeof directives.$inferSelect)['urgency']>;
  readonly agencyId?: Among<string>;
  /** Groups (khối) of which the assigned agency is a member. */
  readonly groupId?: Among<string>;
  readonly role?: 'lead' | 'coordinating' | null | undefined;
  readonly committeeId?: Among<string>;
  readonly issuerId?: Among<string>;
  readonly monitorId?: Among<string>;
  readonly documentId?: Among<string>;
  readonly origin?: Among<(typeof sourceDocuments.$inferSelect)['origin']>;
  readonly field?: Among<string>;
  /** With `dueTo` one condition: due within these days. */
  readonly dueFrom?: string | null | undefined;
  readonly dueTo?: string | null | undefined;
  /** With `closedTo` one condition: ended within these days. */
  readonly closedFrom?: string | null | undefined;
  readonly closedTo?: string | null | undefined;
  readonly hasDueDay?: boolean | null | undefined;
  readonly hasMonitor?: boolean | null | undefined;
  readonly hasField?: boolean | null | undefined;
  readonly hasDocument?: boolean | null | undefined;
};

/** What a list of directives or of assignments may be narrowed to. Conditions are joined by "and". */
export type DirectiveFilter = DirectiveMarks & {
  readonly text?: string | null | undefined;
  /** Each of these conditions is to be untrue, by itself. */
  readonly not?: DirectiveMarks | null | undefined;
};

type Days = Pick<Context, 'actor' | 'today' | 'dueSoonUntil'>;

/** Conditions on the directive alone, alike for both lists. */
export function directiveConditions(context: Days, filter: DirectiveFilter): (SQL | undefined)[] {
  return [
    filter.text?.trim() ? matches(context, filter.text) : undefined,
    ...directiveMarks(context, filter),
    ...directiveMarks(context, filter.not ?? {}).map(untrue),
  ];
}

/** Conditions on one assignment, those that are to be untrue among them. */
export function assignmentConditions(days: Days, filter: DirectiveFilter): (SQL | undefined)[] {
  return [...assignmentMarks(days, filter), ...assignmentMarks(days, filter.not ?? {}).map(untrue)];
}

function directiveMarks({ actor }: Days, marks: DirectiveMarks): (SQL | undefined)[] {
  const monitored = (whom?: SQL) =>
    sql`exists (select from ${directiveMonitors} where ${and(
      eq(directiveMonitors.tenantId, actor.tenantId),
      eq(directiveMonitors.directiveId, directives.id),
      whom,
    )})`;
  return [
    isOneOf(directives.status, marks.status),
    isOneOf(directives.urgency, marks.urgency),
    isSet(directives.inForceAt, marks.isProposal === null || marks.isProposal === undefined ? null : !marks.isProposal),
    isOneOf(directives.committeeId, marks.committeeId),
    isOneOf(directives.issuerId, marks.issuerId),
    isOneOf(directives.documentId, marks.documentId),
    isOneOf(directives.field, marks.field),
    isSet(directives.field, marks.hasField),
    isSet(directives.documentId, marks.hasDocument),
    marks.origin
      ? sql`exists (select from ${sourceDocuments} where ${and(
          eq(sourceDocuments.tenantId, directives.tenantId),
          eq(sourceDocuments.id, directives.documentId),
          isOneOf(sourceDocuments.origin, marks.origin),
        )})`
      : undefined,
    marks.monitorId ? monitored(isOneOf(directiveMonitors.appointmentId, marks.monitorId)) : undefined,
    marks.hasMonitor === true ? monitored() : undefined,
    marks.hasMonitor === false ? not(monitored()) : undefined,
  ];
}

/** What the conditions say of one assignment. */
export function assignmentMarks(days: Days, marks: DirectiveMarks): (SQL | undefined)[] {
  return [
    isOneOf(assignments.agencyId, marks.agencyId),
    marks.groupId ? isMemberOf(days, marks.groupId) : undefined,
    marks.role ? eq(assignments.role, marks.role) : undefined,
    isInState(marks.state),
    marks.standing ? or(sql`false`, ...marks.standing.map((standing) => assignmentStands(standing, days))) : undefined,
    marks.isOpen === true ? isNull(assignments.closedOn) : undefined,
    marks.isOpen === false ? isNotNull(assignments.closedOn) : undefined,
    marks.isLate === true ? isLateAssignment(days) : undefined,
    marks.isLate === false ? untrue(isLateAssignment(days)) : undefined,
    marks.isReturned === true ? and(isNotNull(assignments.returnedAt), isNull(assignments.closedOn)) : undefined,
    marks.isReturned === false ? or(isNull(assignments.returnedAt), isNotNull(assignments.closedOn)) : undefined,
    isWithin(assignments.dueOn, marks.dueFrom, marks.dueTo),
    isWithin(assignments.closedOn, marks.closedFrom, marks.closedTo),
    isSet(assignments.dueOn, marks.hasDueDay),
  ];
}

function isInState(states: DirectiveMarks['state']): SQL | undefined {
  // Implied, and what the indexes of open work are made for.
  const isOpenWork = states && states.length > 0 && states.every(isOpen) ? isNull(assignments.closedOn) : undefined;
  return and(isOneOf(assignments.state, states), isOpenWork);
}

/** The assigned agency stands in one of the groups as they are now: a group is a way of speaking, not a fact of the past. */
export function isMemberOf({ actor }: Pick<Context, 'actor'>, groupIds: readonly string[]): SQL {
  return sql`${assignments.agencyId} in (select ${agencyGroupMembers.agencyId} from ${agencyGroupMembers} where ${and(
    eq(agencyGroupMembers.tenantId, actor.tenantId),
    isOneOf(agencyGroupMembers.groupId, groupIds),
  )})`;
}

/** The condition does not hold, also where there is nothing that it could speak of. */
export function untrue(condition: SQL | undefined): SQL | undefined {
  return condition && sql`(${condition}) is not true`;
}

type Bound = string | null | undefined;

/** Within the days named, both included; undefined where none is. */
export function isWithin(column: PgColumn, from: Bound, to: Bound): SQL | undefined {
  return and(from ? gte(column, from) : undefined, to ? lte(column, to) : undefined);
}

/** Whether there is a value; undefined where nobody asks. */
export function isSet(column: PgColumn, isWanted: boolean | null | undefined): SQL | undefined {
  if (isWanted === null || isWanted === undefined) return undefined;
  return isWanted ? isNotNull(column) : isNull(column);
}

/** One value is compared as such, so that its index serves as it did. */
function isOneOf(column: PgColumn, values: Among<string>): SQL | undefined {
  if (!values) return undefined;
  const [first, ...others] = values;
  if (first === undefined) return sql`false`;
  return others.length === 0 ? eq(column, first) : inArray(column, [...values]);
}

/** Unreported and past its due day: what the late list holds. */
export function isLateAssignment({ today }: Pick<Days, 'today'>): SQL {
  return sql`${and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING_STATES]), lt(assignments.dueOn, today))}`;
}

/** assignmentStanding() as SQL; a test holds the two equal. */
export function assignmentStands(standing: Standing, { today, dueSoonUntil }: Days): SQL {
  const isRunning = and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING_STATES]));
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
      return sql`${and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING_STATES, 'reported']), isNull(assignments.dueOn))}`;
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
