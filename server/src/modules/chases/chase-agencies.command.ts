import { and, eq, inArray } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { chasedAssignments, chases } from '../../../../db/src/schema/chases.ts';
import type { Actor } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import { lockDirective, type LockedDirective, type Writing } from '../directives/locked-directive.command.ts';
import { assertNotTooMany, ordinalOf } from './reminder.rules.ts';
import { tellChased } from './tell-chased.command.ts';

/**
 * Locks the work that is to be chased, in order of ids, so that two who chase the same work never wait for each other.
 *
 * @returns the assignments as they are now, in the order asked for; one asked for twice stands twice
 * @throws {InvalidInput} TOO_MANY
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} one of them is not the actor's to chase
 */
export async function lockChased(tx: Transaction, actor: Actor, assignmentIds: readonly string[]) {
  assertNotTooMany(assignmentIds.length);
  const found = await tx
    .select({ id: assignments.id, directiveId: assignments.directiveId })
    .from(assignments)
    .where(and(eq(assignments.tenantId, actor.tenantId), inArray(assignments.id, [...assignmentIds, NO_ID])));
  const locked = new Map<string, LockedDirective>();
  for (const directiveId of [...new Set(found.map((row) => row.directiveId))].toSorted()) {
    locked.set(directiveId, await lockDirective(tx, actor, directiveId));
  }
  return assignmentIds.map((assignmentId) => {
    const of = [...locked.values()].find(({ shares }) => shares.some(({ id }) => id === assignmentId));
    const share = of?.shares.find(({ id }) => id === assignmentId);
    if (!of || !share || of.directive.inForceAt === null) throw new NotFound();
    if (!can(actor, assignmentPolicy.remind, { ...share, monitors: of.monitors })) throw new NotAllowed();
    return share;
  });
}

/** One agency's chase as it was entered: what it is about, and the how-manieth it is for each. */
export type EnteredChase = {
  readonly chaseId: string;
  readonly agencyId: string;
  readonly shares: readonly (Assignment & { readonly ordinal: number })[];
};

export type ChaseAct = Pick<typeof chases.$inferInsert, 'kind' | 'letterId'> & { readonly message: string | null };

/**
 * Enters an act of the Office about late or silent work: one chase per agency, numbered per assignment, and told to those
 * who answer for it. The caller has locked and judged the shares, and tells the events.
 *
 * @param shares of any number of agencies; one that stands twice counts once
 */
export async function enterChases(
  { tx, actor, now }: Pick<Writing, 'tx' | 'actor' | 'now'>,
  act: ChaseAct,
  shares: readonly Assignment[],
): Promise<EnteredChase[]> {
  const { tenantId } = actor;
  const once = [...new Map(shares.map((share) => [share.id, share])).values()];
  const entered = [...Map.groupBy(once, ({ agencyId }) => agencyId)].map(([agencyId, own]) => ({
    chaseId: newId(),
    agencyId,
    shares: own.map((share) => ({ ...share, ordinal: ordinalOf(share) })),
  }));
  if (entered.length === 0) return [];
  await tx.insert(chases).values(
    entered.map(({ chaseId, agencyId }) => ({
      ...act,
      tenantId,
      id: chaseId,
      agencyId,
      sentBy: actor.appointmentId,
      sentAt: now,
    })),
  );
  const chased = entered.flatMap((chase) => chase.shares.map(({ id, ordinal }) => ({ ...chase, id, ordinal })));
  await tx
    .insert(chasedAssignments)
    .values(chased.map(({ chaseId, id, ordinal }) => ({ tenantId, id: newId(), chaseId, assignmentId: id, ordinal })));
  for (const { id, ordinal } of chased) {
    await tx
      .update(assignments)
      .set({ reminderCount: ordinal, lastRemindedAt: now, updatedAt: now })
      .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, id)));
  }
  await tellChased({ tx, actor, now }, entered);
  return entered;
}

const NO_ID = '00000000-0000-0000-0000-000000000000';
