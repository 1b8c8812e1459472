import { and, eq } from 'drizzle-orm';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { lockOwnView } from './locked-view.command.ts';
import { requireSearch, requireViewName } from './saved-view.rules.ts';
import { tellView } from './tell-view.command.ts';

/** What is null stays as it is. */
export type ReplaceViewInput = Keyed & {
  readonly viewId: string;
  readonly name: string | null;
  readonly search: string | null;
};

/**
 * Gives a view of the actor's own another name, other conditions, or both; for all with whom it is shared.
 *
 * @throws the refusals of {@link lockOwnView}
 * @throws {InvalidInput} the name or the conditions cannot be kept
 */
export function replaceView(context: Context, input: ReplaceViewInput): Promise<{ viewId: string }> {
  const { actor } = context;
  return perform(context, 'replaceView', input, async ({ tx, now: readClock }) => {
    const view = await lockOwnView(tx, actor, input.viewId);
    const { now, today } = readClock();
    const after = {
      name: input.name === null ? view.name : requireViewName(input.name),
      search: input.search === null ? view.search : requireSearch(input.search),
    };
    await tx
      .update(savedViews)
      .set({ ...after, updatedAt: now })
      .where(and(eq(savedViews.tenantId, actor.tenantId), eq(savedViews.id, view.id)));
    await tellView(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      { type: 'view_replaced', subjectId: view.id, before: { name: view.name, search: view.search }, after },
    );
    return { viewId: view.id };
  });
}
