import { and, eq, isNull } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { outgoingMessages } from '../../../../db/src/schema/ladder.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ClaimedMessage } from './claim-messages.command.ts';
import { nextTry } from './retry.rules.ts';

export type Outcome =
  | { readonly isSent: true }
  | { readonly isSent: false; readonly isFinal: boolean; readonly error: string };

const MAX_ERROR_CHARS = 500;

/** Puts on record what became of a claimed message. Whoever claimed it since is not overruled. */
export async function settleMessage(
  { db, clock }: { readonly db: TenantDatabase; readonly clock: Clock },
  tenantId: string,
  message: ClaimedMessage,
  outcome: Outcome,
): Promise<void> {
  const now = clock.now();
  const isClaimed = and(
    eq(outgoingMessages.tenantId, tenantId),
    eq(outgoingMessages.id, message.id),
    eq(outgoingMessages.attempts, message.attempts),
    isNull(outgoingMessages.sentAt),
  );
  await db.inTenantTransaction(tenantId, (tx) =>
    tx
      .update(outgoingMessages)
      .set(outcome.isSent ? { sentAt: now, lastError: null } : failed(message, outcome, now))
      .where(isClaimed),
  );
}

function failed(message: ClaimedMessage, outcome: { isFinal: boolean; error: string }, now: Date) {
  const lastError = outcome.error.slice(0, MAX_ERROR_CHARS).normalize('NFC');
  const next = nextTry({ ...message, isFinal: outcome.isFinal }, now);
  return next ? { notBefore: next, lastError } : { failedAt: now, lastError };
}
