import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { isMemberOf } from '../directives/filter.queries.ts';

/** Whose work is counted, and which part of it. */
export type FigureScope = {
  readonly committeeId: string;
  /** Lĩnh vực; null for all. */
  readonly field: string | null;
  /** Khối: only what agencies of this group lead; null for all. */
  readonly groupId: string | null;
  /** Only what the viewer's own appointment has ordered. */
  readonly isOwn: boolean;
};

/**
 * The committee's lead assignments in force that the viewer may see, within the scope; `assignments` joined with
 * `directives` must stand in the statement.
 */
export function isLeadIn({ actor }: Pick<Context, 'actor'>, scope: FigureScope): SQL {
  const { committeeId, field, groupId, isOwn } = scope;
  return sql`${and(
    eq(assignments.tenantId, actor.tenantId),
    eq(assignments.committeeId, committeeId),
    eq(assignments.role, 'lead'),
    visibleDirectives(actor),
    isNotNull(directives.inForceAt),
    field === null ? undefined : eq(directives.field, field),
    groupId === null ? undefined : isMemberOf({ actor }, [groupId]),
    isOwn ? eq(directives.issuerId, actor.appointmentId) : undefined,
  )}`;
}

/** The instant at which a day ends in the tenant's zone; what was recorded before it was on record by that day's end. */
export function endOf({ actor }: Pick<Context, 'actor'>, day: SQL): SQL {
  return sql`((${day}::date + 1)::timestamp at time zone ${actor.timeZone})`;
}
