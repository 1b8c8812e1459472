import { and, eq } from 'drizzle-orm';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { lockOwnViews } from './locked-view.command.ts';
import { reordered } from './saved-view.rules.ts';
import type { SavedViewList } from './saved-views.queries.ts';
import { tellView } from './tell-view.command.ts';

export type OrderViewsInput = Keyed & { readonly list: SavedViewList; readonly viewIds: readonly string[] };

/** Puts the actor's own views of a list in order; ids of others are passed over, those not named come last. */
export function orderViews(context: Context, input: OrderViewsInput): Promise<{ list: SavedViewList }> {
  const { actor } = context;
  return perform(context, 'orderViews', input, async ({ tx, now: readClock }) => {
    const kept = (await lockOwnViews(tx, actor, input.list)).map(({ id }) => id);
    const { now, today } = readClock();
    const order = reordered(kept, input.viewIds);
    for (const [index, id] of order.entries()) {
      await tx
        .update(savedViews)
        .set({ position: index + 1 })
        .where(and(eq(savedViews.tenantId, actor.tenantId), eq(savedViews.id, id)));
    }
    await tellView(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      { type: 'views_ordered', subjectId: actor.personId, before: { order: kept }, after: { order } },
    );
    return { list: input.list };
  });
}
