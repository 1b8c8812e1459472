import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from './client.ts';
import { assignmentPeriods, assignments } from './schema/assignments.ts';

/**
 * Closes the periods in which the assignments' former state was on record and opens those of the state they have now.
 * A server whose clock is behind another's writes the other's instant: a record never ends before it began.
 */
export async function recordPeriods(
  tx: Transaction,
  tenantId: string,
  assignmentIds: readonly string[],
  now: Date,
): Promise<void> {
  if (assignmentIds.length === 0) return;
  const ids = sql`${sql.param([...assignmentIds])}::uuid[]`;
  const closed = await tx
    .update(assignmentPeriods)
    .set({
      recordedTo: sql`greatest(${sql.param(now, assignmentPeriods.recordedTo)}, ${assignmentPeriods.recordedFrom})`,
    })
    .where(
      and(
        eq(assignmentPeriods.tenantId, tenantId),
        sql`${assignmentPeriods.assignmentId} = any(${ids})`,
        isNull(assignmentPeriods.recordedTo),
      ),
    )
    .returning({ assignmentId: assignmentPeriods.assignmentId, recordedTo: assignmentPeriods.recordedTo });
  const closedAt = new Map(closed.map(({ assignmentId, recordedTo }) => [assignmentId, recordedTo]));
  const current = await tx
    .select({
      assignmentId: assignments.id,
      agencyId: assignments.agencyId,
      role: assignments.role,
      state: assignments.state,
      dueOn: assignments.dueOn,
      firstDueOn: assignments.firstDueOn,
      statedOn: assignments.statedOn,
    })
    .from(assignments)
    .where(and(eq(assignments.tenantId, tenantId), sql`${assignments.id} = any(${ids})`));
  const opened = current.map((period) => ({
    ...period,
    tenantId,
    id: newId(),
    recordedFrom: closedAt.get(period.assignmentId) ?? now,
  }));
  for (let start = 0; start < opened.length; start += ROWS_PER_STATEMENT) {
    await tx.insert(assignmentPeriods).values(opened.slice(start, start + ROWS_PER_STATEMENT));
  }
}

/** A statement takes 65,535 parameters; a row has ten. */
const ROWS_PER_STATEMENT = 2_000;
