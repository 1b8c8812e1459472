import { and, eq, isNull, sql } from 'drizzle-orm';
import { tellNotices } from '../../../../db/src/append-event.ts';
import { notices } from '../../../../db/src/schema/ladder.ts';
import type { Context } from '../../context.ts';
import { NotFound } from '../../kernel/errors.ts';
import { type Keyed, perform, type Performance } from '../../perform.command.ts';

export type MarkNoticesReadInput = Keyed & {
  /** Which directive's; null marks all. */
  readonly directiveId: string | null;
};
export type MuteDirectiveInput = Keyed & { readonly directiveId: string; readonly isMuted: boolean };

/** Marks what the actor's post was told as read. Nothing to mark is no fault: it was read already. */
export function markNoticesRead(context: Context, input: MarkNoticesReadInput): Promise<Record<string, never>> {
  return perform(context, 'markNoticesRead', input, async ({ tx, now }) => {
    const own = and(ownOf(context, input.directiveId), isNull(notices.readAt));
    await lockInOrder(tx, own);
    await tx.update(notices).set({ readAt: now().now }).where(own);
    await tellNotices(tx, context.actor.tenantId, [context.actor.appointmentId]);
    return {};
  });
}

/**
 * Tells the actor's post of a directive no longer as new, or again. What a head's own agency is late with is told all
 * the same.
 *
 * @throws {NotFound} the post was never told of it
 */
export function muteDirective(context: Context, input: MuteDirectiveInput): Promise<Record<string, never>> {
  return perform(context, 'muteDirective', input, async ({ tx, now }) => {
    const instant = now().now;
    const changed = await tx
      .update(notices)
      .set(input.isMuted ? { mutedAt: instant, readAt: instant } : { mutedAt: null })
      .where(ownOf(context, input.directiveId))
      .returning({ id: notices.id });
    if (changed.length === 0) throw new NotFound();
    await tellNotices(tx, context.actor.tenantId, [context.actor.appointmentId]);
    return {};
  });
}

function ownOf({ actor }: Context, directiveId: string | null) {
  return and(
    eq(notices.tenantId, actor.tenantId),
    eq(notices.recipientId, actor.appointmentId),
    directiveId === null ? undefined : eq(notices.directiveId, directiveId),
  );
}

/** As planning writes them, so that neither waits for the other in a ring. */
async function lockInOrder(tx: Performance['tx'], which: ReturnType<typeof and>): Promise<void> {
  await tx
    .select({ id: sql`1` })
    .from(notices)
    .where(which)
    .orderBy(notices.recipientId, notices.directiveId)
    .for('update');
}
