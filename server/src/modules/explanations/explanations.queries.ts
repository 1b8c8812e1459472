import { and, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { explanations } from '../../../../db/src/schema/letters.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { isAmong } from '../input/among.queries.ts';

export type Explanation = typeof explanations.$inferSelect;
type Scope = Pick<Context, 'actor' | 'db'>;

/** The demands with these ids that exist for the actor: both sides of a directive see all of it. */
export async function selectExplanations({ actor, db }: Scope, ids: readonly string[]): Promise<Explanation[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ explanation: explanations })
      .from(explanations)
      .innerJoin(
        assignments,
        and(eq(assignments.tenantId, explanations.tenantId), eq(assignments.id, explanations.assignmentId)),
      )
      .innerJoin(
        directives,
        and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
      )
      .where(and(eq(explanations.tenantId, actor.tenantId), visibleDirectives(actor), isAmong(explanations.id, ids))),
  );
  return rows.map(({ explanation }) => explanation);
}

/** All that was demanded about assignments that the caller has seen, newest first. */
export function selectExplanationsOf({ actor, db }: Scope, assignmentIds: readonly string[]): Promise<Explanation[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(explanations)
      .where(and(eq(explanations.tenantId, actor.tenantId), isAmong(explanations.assignmentId, assignmentIds)))
      .orderBy(desc(explanations.id)),
  );
}

/**
 * Whether an assignment's agency is to explain itself and has not answered, a condition over `assignments`.
 *
 * @param lateOn only where the answer is late on this day
 */
export function isToExplain(lateOn?: CalendarDate): SQL {
  return sql`exists (select from ${explanations} where ${and(
    eq(explanations.tenantId, assignments.tenantId),
    eq(explanations.assignmentId, assignments.id),
    isNull(explanations.answeredAt),
    isNull(explanations.lapsedAt),
    lateOn ? lt(explanations.answerBefore, lateOn) : undefined,
  )})`;
}
