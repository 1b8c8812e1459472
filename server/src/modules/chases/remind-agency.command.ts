import { and, eq, inArray } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { chasedAssignments, chases } from '../../../../db/src/schema/chases.ts';
import type { Context } from '../../context.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { lockDirective, type LockedDirective, tellEvents } from '../directives/locked-directive.command.ts';
import { assertNotTooMany, judgeReminder } from './reminder.rules.ts';

export type RemindAgencyInput = Keyed & { readonly assignmentIds: readonly string[]; readonly message: string | null };
export type SentReminder = { readonly reminderId: string; readonly assignmentIds: string[] };

/**
 * The Office reminds agencies of work that they owe (nhắc, đôn đốc trên hệ thống): one chase per agency, numbered per
 * assignment.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} one of them is not the actor's to chase
 * @throws the refusals of {@link judgeReminder}
 */
export function remindAgency(context: Context, input: RemindAgencyInput): Promise<SentReminder> {
  const { actor } = context;
  const { tenantId } = actor;
  return perform(context, 'remindAgency', input, async ({ tx, now: readClock }) => {
    assertNotTooMany(input.assignmentIds.length);
    const found = await tx
      .select({ id: assignments.id, directiveId: assignments.directiveId })
      .from(assignments)
      .where(and(eq(assignments.tenantId, tenantId), inArray(assignments.id, [...input.assignmentIds, NO_ID])));
    const locked = new Map<string, LockedDirective>();
    // In order of ids, so that two who remind of the same work never wait for each other.
    for (const directiveId of [...new Set(found.map((row) => row.directiveId))].toSorted()) {
      locked.set(directiveId, await lockDirective(tx, actor, directiveId));
    }
    const chosen = input.assignmentIds.map((assignmentId) => {
      const of = [...locked.values()].find(({ shares }) => shares.some(({ id }) => id === assignmentId));
      const share = of?.shares.find(({ id }) => id === assignmentId);
      if (!of || !share || of.directive.inForceAt === null) throw new NotFound();
      if (!can(actor, assignmentPolicy.remind, { ...share, monitors: of.monitors })) throw new NotAllowed();
      return share;
    });
    const { now, today } = readClock();
    const { message, reminders } = judgeReminder(input.message, chosen);

    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    const ordinalOf = new Map(reminders.map(({ assignmentId, ordinal }) => [assignmentId, ordinal]));
    const chaseIds: string[] = [];
    for (const [agencyId, shares] of Map.groupBy(uniqueById(chosen), (share) => share.agencyId)) {
      const chaseId = newId();
      chaseIds.push(chaseId);
      await tx.insert(chases).values({
        tenantId,
        id: chaseId,
        kind: 'reminder',
        agencyId,
        message,
        sentBy: actor.appointmentId,
        sentAt: now,
      });
      await tx.insert(chasedAssignments).values(
        shares.map(({ id }) => ({
          tenantId,
          id: newId(),
          chaseId,
          assignmentId: id,
          ordinal: ordinalOf.get(id) ?? 1,
        })),
      );
      for (const { id, directiveId, agencyId: reminded } of shares) {
        const ordinal = ordinalOf.get(id) ?? 1;
        await tx
          .update(assignments)
          .set({ reminderCount: ordinal, lastRemindedAt: now, updatedAt: now })
          .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, id)));
        await tellEvents(writing, directiveId, [
          {
            type: 'agency_reminded',
            subjectId: id,
            after: { agencyId: reminded, ordinal, message, chaseId },
          },
        ]);
      }
    }
    return { reminderId: chaseIds[0] ?? '', assignmentIds: reminders.map(({ assignmentId }) => assignmentId) };
  });
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

function uniqueById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
