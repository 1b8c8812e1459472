import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { agencyGroupMembers, agencyGroups } from '../../../../db/src/schema/agencies.ts';
import type { Context } from '../../context.ts';
import { NotFound } from '../../kernel/errors.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import type { AgencyGroup } from './agencies.queries.ts';
import { requireAliases, requireName } from './agency-values.rules.ts';
import { lockAgency, lockTree, tell } from './locked-agency.command.ts';

export type GroupAgencyInput = Keyed & { readonly agencyId: string; readonly groupId: string };
export type AddAgencyGroupInput = Keyed & { readonly name: string; readonly aliases: readonly string[] };

/**
 * Adds a group without members, at the end of the groups.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {InvalidInput} a name is none, or GROUP_NAME_TAKEN
 */
export function addAgencyGroup(context: Context, input: AddAgencyGroupInput): Promise<{ groupId: string }> {
  const { tenantId } = context.actor;
  return perform(context, 'addAgencyGroup', input, async (performance) => {
    const { tx } = performance;
    await lockTree(tx, context);
    const name = requireName(input.name, 'name');
    const aliases = requireAliases(input.aliases, 'aliases');
    const [known] = await tx
      .select({
        position: sql<number>`coalesce(max(${agencyGroups.position}), -1)::int`,
        isTaken: sql<boolean>`coalesce(bool_or(${agencyGroups.name} = ${name}), false)`,
      })
      .from(agencyGroups)
      .where(eq(agencyGroups.tenantId, tenantId));
    if (known?.isTaken) throw new InvalidInput('GROUP_NAME_TAKEN', 'name');
    const group = { name, aliases, position: (known?.position ?? -1) + 1 };
    const groupId = newId();
    await tx.insert(agencyGroups).values({ ...group, tenantId, id: groupId });
    await tell(performance, context, input, {
      type: 'agency_group_added',
      subjectId: groupId,
      before: {},
      after: group,
    });
    return { groupId };
  });
}

/**
 * Lets an agency stand in a group; one that stands there stays.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {NotFound} there is no such agency or group
 */
export function addAgencyToGroup(context: Context, input: GroupAgencyInput): Promise<{ agencyId: string }> {
  const { tenantId } = context.actor;
  return perform(context, 'addAgencyToGroup', input, async (performance) => {
    const { tx } = performance;
    const { agencyId, group, memberId } = await lockMembership(tx, context, input);
    if (memberId !== null) return { agencyId };
    await tx.insert(agencyGroupMembers).values({ tenantId, id: newId(), groupId: group.id, agencyId });
    await tell(performance, context, input, {
      type: 'agency_grouped',
      subjectId: agencyId,
      before: {},
      after: { groupId: group.id, groupName: group.name },
    });
    return { agencyId };
  });
}

/**
 * Takes an agency out of a group; one that does not stand there stays away.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {NotFound} there is no such agency or group
 */
export function removeAgencyFromGroup(context: Context, input: GroupAgencyInput): Promise<{ agencyId: string }> {
  const { tenantId } = context.actor;
  return perform(context, 'removeAgencyFromGroup', input, async (performance) => {
    const { tx } = performance;
    const { agencyId, group, memberId } = await lockMembership(tx, context, input);
    if (memberId === null) return { agencyId };
    await tx
      .delete(agencyGroupMembers)
      .where(and(eq(agencyGroupMembers.tenantId, tenantId), eq(agencyGroupMembers.id, memberId)));
    await tell(performance, context, input, {
      type: 'agency_ungrouped',
      subjectId: agencyId,
      before: { groupId: group.id, groupName: group.name },
      after: {},
    });
    return { agencyId };
  });
}

async function lockMembership(
  tx: Transaction,
  context: Context,
  input: GroupAgencyInput,
): Promise<{ agencyId: string; group: AgencyGroup; memberId: string | null }> {
  const { tenantId } = context.actor;
  await lockTree(tx, context);
  const { id: agencyId } = await lockAgency(tx, context, input.agencyId);
  const [group] = await tx
    .select()
    .from(agencyGroups)
    .where(and(eq(agencyGroups.tenantId, tenantId), eq(agencyGroups.id, input.groupId)));
  if (!group) throw new NotFound();
  const [member] = await tx
    .select({ id: agencyGroupMembers.id })
    .from(agencyGroupMembers)
    .where(
      and(
        eq(agencyGroupMembers.tenantId, tenantId),
        eq(agencyGroupMembers.groupId, group.id),
        eq(agencyGroupMembers.agencyId, agencyId),
      ),
    );
  return { agencyId, group, memberId: member?.id ?? null };
}
