import { v7 as newId } from 'uuid';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { lockOwnViews } from './locked-view.command.ts';
import { assertRoomForView, requireSearch, requireViewName } from './saved-view.rules.ts';
import type { SavedViewList } from './saved-views.queries.ts';
import { tellView } from './tell-view.command.ts';

export type SaveViewInput = Keyed & { readonly list: SavedViewList; readonly name: string; readonly search: string };

/**
 * Keeps the conditions of a list under a name, for the actor's person alone; it stands after his others.
 *
 * @throws {InvalidInput} the name or the conditions cannot be kept, or there are as many as one may have
 */
export function saveView(context: Context, input: SaveViewInput): Promise<{ viewId: string }> {
  const { actor } = context;
  return perform(context, 'saveView', input, async ({ tx, now: readClock }) => {
    const kept = await lockOwnViews(tx, actor, input.list);
    const { now, today } = readClock();
    const name = requireViewName(input.name);
    const search = requireSearch(input.search);
    assertRoomForView(kept.length + 1);
    const id = newId();
    await tx.insert(savedViews).values({
      tenantId: actor.tenantId,
      id,
      ownerId: actor.personId,
      agencyId: actor.agencyId,
      list: input.list,
      name,
      search,
      sharedWith: [],
      position: Math.max(0, ...kept.map(({ position }) => position)) + 1,
      createdAt: now,
      updatedAt: now,
    });
    await tellView(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      { type: 'view_saved', subjectId: id, after: { list: input.list, name, search } },
    );
    return { viewId: id };
  });
}
