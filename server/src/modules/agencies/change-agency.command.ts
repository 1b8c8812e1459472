import { and, eq } from 'drizzle-orm';
import { foldedNames } from '../../../../db/src/fold.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { AgencyConflict, isAsRead } from './agency-conflict.rules.ts';
import { ancestorsIn } from './agency-tree.queries.ts';
import { type AgencyValues, assertNoCycle, differing, requireValues, valuesOf } from './agency-values.rules.ts';
import { findLastChange, findName, findParent, lockAgency, lockTree, tell } from './locked-agency.command.ts';

export type ChangeAgencyInput = Keyed &
  AgencyValues & {
    readonly agencyId: string;
    /** The values over which the new ones were typed. */
    readonly asRead: AgencyValues;
  };

/**
 * Gives an agency other names, another place or another way to answer. What it was called stays in its history.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {NotFound} there is no such agency
 * @throws {AgencyConflict} it no longer is as it was read
 * @throws {InvalidInput} a value is none, or it would come to belong to itself
 */
export function changeAgency(context: Context, input: ChangeAgencyInput): Promise<{ agencyId: string }> {
  const { actor } = context;
  return perform(context, 'changeAgency', input, async (performance) => {
    const { tx } = performance;
    await lockTree(tx, context);
    const current = await lockAgency(tx, context, input.agencyId);
    const values = requireValues(valuesOf(input));
    if (!isAsRead(current, input.asRead))
      throw new AgencyConflict(current.id, await findLastChange(tx, context, current.id));
    const changed = differing(current, values);
    if (changed.length === 0) return { agencyId: current.id };

    const names = { before: {}, after: {} };
    if (changed.includes('parentId')) {
      const parent = await findParent(tx, context, values.parentId, performance.now().today);
      assertNoCycle(current.id, values.parentId, await ancestorsIn(tx, actor.tenantId, values.parentId));
      names.before = { parentName: await findName(tx, context, current.parentId) };
      names.after = { parentName: parent?.name ?? null };
    }
    await tx
      .update(agencies)
      .set({ ...values, aliases: [...values.aliases], folded: foldedNames(values) })
      .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, current.id)));
    await tell(performance, context, input, {
      type: 'agency_changed',
      subjectId: current.id,
      before: { ...picked(current, changed), ...names.before },
      after: { ...picked(values, changed), ...names.after },
    });
    return { agencyId: current.id };
  });
}

function picked(values: AgencyValues, names: readonly (keyof AgencyValues)[]) {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
