import { appendEvents } from '../../../../db/src/append-event.ts';
import type { Transaction } from '../../../../db/src/client.ts';
import { type Actor, signatureOf } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';

type Told = {
  readonly type: 'view_saved' | 'view_replaced' | 'view_shared' | 'view_deleted' | 'views_ordered';
  readonly subjectId: string;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
};

type Writing = {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly now: Date;
  readonly today: CalendarDate;
};

/** Appends what was done with a view; it stands on no directive's timeline. */
export function tellView(
  { tx, actor, idempotencyKey, now, today }: Writing,
  { type, subjectId, before = {}, after = {} }: Told,
): Promise<void> {
  return appendEvents(tx, [
    {
      ...signatureOf(actor),
      type,
      version: 1,
      subjectId,
      idempotencyKey,
      before,
      after,
      occurredAt: now,
      effectiveOn: today,
    },
  ]);
}
