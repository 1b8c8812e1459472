import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { chaseLetterLines } from '../../../../db/src/schema/letters.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { AssignmentState } from '../assignments/lifecycle.rules.ts';

/** How the work of a letter stands now, in the order of its appendix. */
export function assignmentStatesOf(
  reader: Reader,
  { tenantId }: Actor,
  letterId: string,
): Promise<{ readonly position: number; readonly assignmentId: string; readonly state: AssignmentState }[]> {
  return reader
    .select({
      position: chaseLetterLines.position,
      assignmentId: chaseLetterLines.assignmentId,
      state: assignments.state,
    })
    .from(chaseLetterLines)
    .innerJoin(
      assignments,
      and(eq(assignments.tenantId, chaseLetterLines.tenantId), eq(assignments.id, chaseLetterLines.assignmentId)),
    )
    .where(and(eq(chaseLetterLines.tenantId, tenantId), eq(chaseLetterLines.letterId, letterId)))
    .orderBy(asc(chaseLetterLines.position));
}
