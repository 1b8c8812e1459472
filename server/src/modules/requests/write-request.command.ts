import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { requests } from '../../../../db/src/schema/requests.ts';
import type { Request } from './requests.queries.ts';

/** What became of a request. */
export type RequestChange = Partial<
  Pick<Request, 'state' | 'decidedBy' | 'decidedAt' | 'decisionReason' | 'offeredDueOn' | 'closedBy' | 'closedAt'>
>;

export async function writeRequest(
  tx: Transaction,
  { tenantId, id }: Pick<Request, 'tenantId' | 'id'>,
  change: RequestChange,
): Promise<void> {
  await tx
    .update(requests)
    .set(change)
    .where(and(eq(requests.tenantId, tenantId), eq(requests.id, id)));
}
