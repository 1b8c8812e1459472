import { and, eq } from 'drizzle-orm';
import { savedViews } from '../../../../db/src/schema/saved-views.ts';
import type { Context } from '../../context.ts';
import type { Role } from '../../kernel/actor.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { lockOwnView } from './locked-view.command.ts';
import { savedViewPolicy } from './saved-view.policy.ts';
import { tellView } from './tell-view.command.ts';

export type ShareViewInput = Keyed & { readonly viewId: string; readonly roles: readonly Role[] };

/**
 * Says which roles of the agency where it was made see a view of the actor's own; none takes it back.
 *
 * @throws the refusals of {@link lockOwnView}
 * @throws {NotAllowed} the actor's post shares no views
 */
export function shareView(context: Context, input: ShareViewInput): Promise<{ viewId: string }> {
  const { actor } = context;
  return perform(context, 'shareView', input, async ({ tx, now: readClock }) => {
    const view = await lockOwnView(tx, actor, input.viewId);
    const sharedWith = [...new Set(input.roles)].toSorted();
    // Whoever may no longer share may still take back what he shared.
    if (sharedWith.length > 0 && !can(actor, savedViewPolicy.share, {})) throw new NotAllowed();
    const { now, today } = readClock();
    await tx
      .update(savedViews)
      .set({ sharedWith, updatedAt: now })
      .where(and(eq(savedViews.tenantId, actor.tenantId), eq(savedViews.id, view.id)));
    await tellView(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      { type: 'view_shared', subjectId: view.id, before: { sharedWith: view.sharedWith }, after: { sharedWith } },
    );
    return { viewId: view.id };
  });
}
