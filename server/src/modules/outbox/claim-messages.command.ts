import { sql } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { outgoingMessages } from '../../../../db/src/schema/ladder.ts';
import type { Clock } from '../../kernel/clock.ts';

/** A message whose turn it is, claimed by this process for a while. */
export type ClaimedMessage = {
  readonly id: string;
  readonly channel: string;
  readonly recipient: string;
  readonly personId: string | null;
  readonly payload: Record<string, unknown>;
  readonly writtenAt: Date;
  /** This one counted. */
  readonly attempts: number;
};

/** Whoever claims and dies is followed after this time. */
export const LEASE_MINUTES = 10;

/**
 * Claims the messages whose turn it is, oldest first, so that no other process sends them meanwhile. A process that is
 * killed after sending and before saying so sends once more, under the same Message-ID.
 */
export async function claimMessages(
  { db, clock }: { readonly db: TenantDatabase; readonly clock: Clock },
  tenantId: string,
  limit: number,
): Promise<ClaimedMessage[]> {
  const now = sql`${clock.now().toISOString()}::timestamptz`;
  const { rows } = await db.inTenantTransaction(tenantId, (tx) =>
    tx.execute<Omit<ClaimedMessage, 'writtenAt'> & { writtenAt: string }>(sql`
      update ${outgoingMessages} m
      set not_before = ${now} + interval '1 minute' * ${LEASE_MINUTES}, attempts = m.attempts + 1
      where m.tenant_id = ${tenantId} and m.id in (
        select id from ${outgoingMessages}
        where tenant_id = ${tenantId} and sent_at is null and failed_at is null and not_before <= ${now}
        order by not_before, id limit ${limit} for update skip locked)
      returning m.id, m.channel, m.recipient, m.person_id as "personId", m.payload, m.attempts,
        m.written_at as "writtenAt"`),
  );
  return rows.map((row) => ({ ...row, writtenAt: new Date(row.writtenAt) }));
}
