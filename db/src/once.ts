import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from './client.ts';
import { commandReceipts } from './schema/events.ts';

/** A key came back with another request: a bug in the client, so not a refusal. */
export class IdempotencyKeyReused extends Error {
  override name = 'IdempotencyKeyReused';
}

/** A key that cannot be kept: empty, or longer than any client needs. */
export class IdempotencyKeyUnusable extends Error {
  override name = 'IdempotencyKeyUnusable';
}

const MAX_KEY_CHARS = 200;

export type Receipt = {
  tenantId: string;
  personId: string;
  idempotencyKey: string;
  /** The command's name and its whole input. */
  request: unknown;
  at: Date;
};

/**
 * Does `work` once per key and person; every later send of the same request gets the first answer.
 * A refused request leaves no receipt, because nothing was done: its retry is judged afresh.
 *
 * @throws {IdempotencyKeyReused} the key was used for another request
 * @throws {IdempotencyKeyUnusable}
 */
export async function once<Answer>(tx: Transaction, receipt: Receipt, work: () => Promise<Answer>): Promise<Answer> {
  const { tenantId, personId, idempotencyKey: key, at } = receipt;
  if (key.length === 0 || key.length > MAX_KEY_CHARS) throw new IdempotencyKeyUnusable();
  const fingerprint = createHash('sha256').update(JSON.stringify(receipt.request)).digest('hex');
  const isReceipt = and(
    eq(commandReceipts.tenantId, tenantId),
    eq(commandReceipts.personId, personId),
    eq(commandReceipts.key, key),
  );

  // Waits for a simultaneous send of the same key to commit or roll back: the unique key is the lock.
  const claimed = await tx
    .insert(commandReceipts)
    .values({ tenantId, id: newId(), personId, key, fingerprint, receivedAt: at })
    .onConflictDoNothing({ target: [commandReceipts.tenantId, commandReceipts.personId, commandReceipts.key] })
    .returning({ id: commandReceipts.id });

  if (claimed.length === 0) {
    const [first] = await tx.select().from(commandReceipts).where(isReceipt);
    if (first?.fingerprint !== fingerprint) throw new IdempotencyKeyReused(key);
    return first.answer as Answer;
  }
  const answer = await work();
  await tx.update(commandReceipts).set({ answer }).where(isReceipt);
  return answer;
}
