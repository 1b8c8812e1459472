import { and, eq, lt } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { commandReceipts } from '../../../../db/src/schema/events.ts';

/** Forgets the answers to idempotency keys from before an instant. */
export async function removeOldReceipts(db: TenantDatabase, tenantId: string, before: Date): Promise<void> {
  await db.inTenantTransaction(tenantId, (tx) =>
    tx
      .delete(commandReceipts)
      .where(and(eq(commandReceipts.tenantId, tenantId), lt(commandReceipts.receivedAt, before))),
  );
}
