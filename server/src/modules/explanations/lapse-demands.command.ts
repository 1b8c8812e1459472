import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { explanations } from '../../../../db/src/schema/letters.ts';
import type { Actor } from '../../kernel/actor.ts';
import { isAmong } from '../input/among.queries.ts';

/**
 * The work ended, so nothing is left to explain: its open demand ends.
 *
 * @returns the demands that lapsed
 */
export function lapseDemands(
  { tx, actor, now }: { readonly tx: Transaction; readonly actor: Actor; readonly now: Date },
  assignmentIds: readonly string[],
): Promise<{ readonly id: string; readonly assignmentId: string }[]> {
  return tx
    .update(explanations)
    .set({ lapsedAt: now })
    .where(
      and(
        eq(explanations.tenantId, actor.tenantId),
        isAmong(explanations.assignmentId, assignmentIds),
        isNull(explanations.answeredAt),
        isNull(explanations.lapsedAt),
      ),
    )
    .returning({ id: explanations.id, assignmentId: explanations.assignmentId });
}
