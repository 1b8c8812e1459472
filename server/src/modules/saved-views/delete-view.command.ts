import { and, eq } from 'drizzle-orm';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { lockOwnView } from './locked-view.command.ts';
import { tellView } from './tell-view.command.ts';

export type DeleteViewInput = Keyed & { readonly viewId: string };

/**
 * Throws a view of the actor's own away, for all with whom it was shared.
 *
 * @throws the refusals of {@link lockOwnView}
 */
export function deleteView(context: Context, input: DeleteViewInput): Promise<{ viewId: string }> {
  const { actor } = context;
  return perform(context, 'deleteView', input, async ({ tx, now: readClock }) => {
    const { id, list, name, search, sharedWith } = await lockOwnView(tx, actor, input.viewId);
    const { now, today } = readClock();
    await tx.delete(savedViews).where(and(eq(savedViews.tenantId, actor.tenantId), eq(savedViews.id, id)));
    await tellView(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      { type: 'view_deleted', subjectId: id, before: { list, name, search, sharedWith } },
    );
    return { viewId: id };
  });
}
