import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { people } from '../../../../db/src/schema/people.ts';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Actor } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { savedViewPolicy } from './saved-view.policy.ts';
import { type SavedView, type SavedViewList, visibleViews } from './saved-views.queries.ts';

/**
 * A view of the actor's own, locked.
 *
 * @throws {NotFound} he can see no such view
 * @throws {NotAllowed} it is somebody else's
 */
export async function lockOwnView(tx: Transaction, actor: Actor, viewId: string): Promise<SavedView> {
  const [view] = await tx
    .select()
    .from(savedViews)
    .where(and(visibleViews(actor), eq(savedViews.id, viewId)))
    .for('update');
  if (!view) throw new NotFound();
  if (!can(actor, savedViewPolicy.change, view)) throw new NotAllowed();
  return view;
}

/** The actor's own views of a list in their order; nobody adds to them meanwhile. */
export async function lockOwnViews(tx: Transaction, actor: Actor, list: SavedViewList): Promise<SavedView[]> {
  const { tenantId, personId } = actor;
  await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.tenantId, tenantId), eq(people.id, personId)))
    .for('update');
  return tx
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.tenantId, tenantId), eq(savedViews.ownerId, personId), eq(savedViews.list, list)))
    .orderBy(asc(savedViews.position), asc(savedViews.id));
}
