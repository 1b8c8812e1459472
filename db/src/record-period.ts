import { and, eq, inArray, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from './client.ts';
import { assignmentPeriods, assignments } from './schema/assignments.ts';

/** Closes the periods in which the assignments' former state was on record and opens those of the state they have now. */
export async function recordPeriods(
  tx: Transaction,
  tenantId: string,
  assignmentIds: readonly string[],
  now: Date,
): Promise<void> {
  if (assignmentIds.length === 0) return;
  const ids = [...assignmentIds];
  await tx
    .update(assignmentPeriods)
    .set({ recordedTo: now })
    .where(
      and(
        eq(assignmentPeriods.tenantId, tenantId),
        inArray(assignmentPeriods.assignmentId, ids),
        isNull(assignmentPeriods.recordedTo),
      ),
    );
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
    .where(and(eq(assignments.tenantId, tenantId), inArray(assignments.id, ids)));
  await tx
    .insert(assignmentPeriods)
    .values(current.map((period) => ({ ...period, tenantId, id: newId(), recordedFrom: now })));
}
