import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { appendEvents } from '../../../../db/src/append-event.ts';
import { calendarFeeds } from '../../../../db/src/schema/ladder.ts';
import type { Context } from '../../context.ts';
import { signatureOf } from '../../kernel/actor.ts';
import { type Keyed, perform, type Performance } from '../../perform.command.ts';

/** Gives the actor's post a calendar address, or tells the one that it has. */
export function makeCalendarFeed(context: Context, input: Keyed): Promise<{ feedId: string }> {
  const { tenantId, appointmentId } = context.actor;
  return perform(context, 'makeCalendarFeed', input, async (performance) => {
    const { tx, now } = performance;
    const [made] = await tx
      .insert(calendarFeeds)
      .values({ tenantId, id: newId(), appointmentId, createdAt: now().now })
      .onConflictDoNothing()
      .returning({ id: calendarFeeds.id });
    if (made) {
      await tell(context, input, performance, 'calendar_feed_made', made.id);
      return { feedId: made.id };
    }
    const [held] = await tx.select({ id: calendarFeeds.id }).from(calendarFeeds).where(ownCurrent(context));
    return { feedId: held?.id ?? '' };
  });
}

/** Makes the post's calendar address none: nobody reads through it from now on. */
export function revokeCalendarFeed(context: Context, input: Keyed): Promise<Record<string, never>> {
  return perform(context, 'revokeCalendarFeed', input, async (performance) => {
    const revoked = await performance.tx
      .update(calendarFeeds)
      .set({ revokedAt: performance.now().now })
      .where(ownCurrent(context))
      .returning({ id: calendarFeeds.id });
    for (const { id } of revoked) await tell(context, input, performance, 'calendar_feed_revoked', id);
    return {};
  });
}

function ownCurrent({ actor }: Context) {
  return and(
    eq(calendarFeeds.tenantId, actor.tenantId),
    eq(calendarFeeds.appointmentId, actor.appointmentId),
    isNull(calendarFeeds.revokedAt),
  );
}

async function tell(
  { actor }: Context,
  { idempotencyKey }: Keyed,
  { tx, now: readClock }: Performance,
  type: 'calendar_feed_made' | 'calendar_feed_revoked',
  feedId: string,
): Promise<void> {
  const { now, today } = readClock();
  await appendEvents(tx, [
    {
      ...signatureOf(actor),
      type,
      version: 1,
      subjectId: actor.personId,
      idempotencyKey,
      before: {},
      after: { feedId },
      occurredAt: now,
      effectiveOn: today,
    },
  ]);
}
