import { and, arrayOverlaps, asc, eq, sql } from 'drizzle-orm';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Context } from '../../context.ts';
import type { Actor, Role } from '../../kernel/actor.ts';
import { visibleTo } from '../../kernel/policy/to-sql.ts';
import { isAmong } from '../input/among.queries.ts';
import { savedViewPolicy } from './saved-view.policy.ts';

export type SavedView = typeof savedViews.$inferSelect;
export type SavedViewList = SavedView['list'];

/** Views of a list: the actor's own in his order, then those shared with him by name. */
export function listSavedViews(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  list: SavedViewList,
): Promise<SavedView[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(savedViews)
      .where(and(visibleViews(actor), eq(savedViews.list, list)))
      .orderBy(
        sql`${savedViews.ownerId} <> ${actor.personId}`,
        sql`case when ${savedViews.ownerId} = ${actor.personId} then ${savedViews.position} end`,
        asc(savedViews.name),
        asc(savedViews.id),
      ),
  );
}

/** Views by id; those that the actor may not see are left out. */
export function selectSavedViews(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  ids: readonly string[],
): Promise<SavedView[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(savedViews)
      .where(and(visibleViews(actor), isAmong(savedViews.id, ids))),
  );
}

/** The views that the actor may see. */
export function visibleViews(actor: Actor) {
  return and(
    eq(savedViews.tenantId, actor.tenantId),
    visibleTo(actor, savedViewPolicy.see, savedViews, {
      sharedWith: (roles) => arrayOverlaps(savedViews.sharedWith, roles as Role[]),
    }),
  );
}
