import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';

/**
 * Lets one planner of a tenant write at a time, until the transaction ends. It spares the others the work and keeps their
 * rows in one order; that each step is taken once rests on its key alone.
 */
export async function lockPlanning(tx: Transaction, tenantId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`plan ${tenantId}`}, 0))`);
}
