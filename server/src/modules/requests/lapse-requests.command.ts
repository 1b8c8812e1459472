import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { requests } from '../../../../db/src/schema/requests.ts';
import type { Actor } from '../../kernel/actor.ts';
import { isAmong } from '../input/among.queries.ts';
import { PENDING_STATES, type RequestKind } from './request.rules.ts';

export type LapsedRequest = { readonly id: string; readonly assignmentId: string };

/**
 * What happened to the work leaves nothing to decide: its pending request ends.
 *
 * @param kinds only requests of these
 */
export function lapseRequests(
  { tx, actor, now }: { readonly tx: Transaction; readonly actor: Actor; readonly now: Date },
  assignmentIds: readonly string[],
  kinds?: readonly RequestKind[],
): Promise<LapsedRequest[]> {
  return tx
    .update(requests)
    .set({ state: 'lapsed', closedBy: actor.appointmentId, closedAt: now })
    .where(
      and(
        eq(requests.tenantId, actor.tenantId),
        isAmong(requests.assignmentId, assignmentIds),
        inArray(requests.state, [...PENDING_STATES]),
        kinds ? inArray(requests.kind, [...kinds]) : undefined,
      ),
    )
    .returning({ id: requests.id, assignmentId: requests.assignmentId });
}
