import { and, type Column, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import type { Actor } from '../../kernel/actor.ts';
import { alternativesFor, visibleTo } from '../../kernel/policy/to-sql.ts';
import { directivePolicy } from './directive.policy.ts';

/** Selection and policy vocabulary in one: can() asks a row by the very names that visibleTo() turns into SQL. */
export const directiveColumns = getTableColumns(directives);

/** How the relations of directivePolicy are asked in SQL. */
const directiveRelations = {
  assignedAgencies: (agencyIds: string[]) =>
    sql`exists (select from ${assignments} where ${and(
      eq(assignments.tenantId, directives.tenantId),
      eq(assignments.directiveId, directives.id),
      inArray(assignments.agencyId, agencyIds),
    )})`,
  monitors: (appointmentIds: string[]) =>
    sql`exists (select from ${directiveMonitors} where ${and(
      eq(directiveMonitors.tenantId, directives.tenantId),
      eq(directiveMonitors.directiveId, directives.id),
      inArray(directiveMonitors.appointmentId, appointmentIds),
    )})`,
};

/** The tenant's directives that exist for the actor; `directives` must stand in the statement. */
export function visibleDirectives(actor: Actor): SQL {
  return sql`${and(
    eq(directives.tenantId, actor.tenantId),
    visibleTo(actor, directivePolicy.see, directiveColumns, directiveRelations),
  )}`;
}

/**
 * The same in parts that exclude each other, for lists.
 *
 * @param committeeId the column that holds the directive's committee, where another table has it beside its own indexes
 */
export function partsOfVisibleDirectives(actor: Actor, committeeId: Column = directives.committeeId): SQL[] {
  const parts = alternativesFor(actor, directivePolicy.see, { ...directiveColumns, committeeId }, directiveRelations);
  return (parts.length > 0 ? parts : [sql`false`]).map(
    (part) => sql`${and(eq(directives.tenantId, actor.tenantId), part)}`,
  );
}

/**
 * Directives that the actor is in charge of reviewing, a condition beside {@link visibleDirectives}.
 *
 * @param committeeId as in {@link partsOfVisibleDirectives}
 */
export function reviewedBy(actor: Actor, committeeId: Column = directives.committeeId): SQL {
  return visibleTo(actor, directivePolicy.review, { ...directiveColumns, committeeId }, directiveRelations);
}

/** Directives whose lateness the actor must chase. */
export function chasedBy(actor: Actor, committeeId: Column = directives.committeeId): SQL {
  return visibleTo(actor, directivePolicy.remind, { ...directiveColumns, committeeId }, directiveRelations);
}
