import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import type { Actor } from '../../kernel/actor.ts';
import { visibleTo } from '../../kernel/policy/to-sql.ts';
import { directivePolicy } from './directive.policy.ts';

/** Selection and policy vocabulary in one: can() asks a row by the very names that visibleTo() turns into SQL. */
export const directiveColumns = getTableColumns(directives);

/** How the relations of directivePolicy are asked in SQL. */
const directiveRelations = {
  assignedAgencies: (agencyIds: string[]) => sql`exists (select from ${assignments} where ${and(
    eq(assignments.tenantId, directives.tenantId),
    eq(assignments.directiveId, directives.id),
    inArray(assignments.agencyId, agencyIds),
  )})`,
  monitors: (appointmentIds: string[]) => sql`exists (select from ${directiveMonitors} where ${and(
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

/** Directives that the actor is in charge of reviewing, a condition beside {@link visibleDirectives}. */
export function reviewedBy(actor: Actor): SQL {
  return visibleTo(actor, directivePolicy.review, directiveColumns, directiveRelations);
}

/** Directives whose lateness the actor must chase. */
export function chasedBy(actor: Actor): SQL {
  return visibleTo(actor, directivePolicy.remind, directiveColumns, directiveRelations);
}
