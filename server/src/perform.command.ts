import type { Transaction } from '../../db/src/client.ts';
import { once } from '../../db/src/once.ts';
import type { Context } from './context.ts';
import { signatureOf } from './kernel/actor.ts';
import { type CalendarDate, dayOf } from './kernel/calendar-date.ts';

export type Keyed = { readonly idempotencyKey: string };

/** What a command works with once its key is claimed. */
export type Performance = {
  readonly tx: Transaction;
  /** Reads the clock; call it under the lock, or an instant could precede what the winner put on record. */
  now(): { readonly now: Date; readonly today: CalendarDate };
};

/**
 * The frame every command stands in: one transaction, one effect per key, the first answer for every retry.
 *
 * @param name of the command, part of what the key stands for
 * @returns what JSON can carry, since it is kept as the receipt
 */
export function perform<Answer>(
  { actor, clock, db }: Context,
  name: string,
  input: Keyed,
  work: (performance: Performance) => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey, ...request } = input;
  const receipt = {
    ...signatureOf(actor),
    idempotencyKey,
    request: [name, actor.appointmentId, request],
    at: clock.now(),
  };
  return db.inTenantTransaction(actor.tenantId, (tx) =>
    once(tx, receipt, () =>
      work({
        tx,
        now() {
          const now = clock.now();
          return { now, today: dayOf(now, actor.timeZone) };
        },
      }),
    ),
  );
}
