import { and, eq } from 'drizzle-orm';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { storedDeadline } from './deadline-columns.rules.ts';
import { type Deadline, dueDayOf, startsOnReceipt } from './deadline.rules.ts';
import { directivePolicy } from './directive.policy.ts';
import { tellParent } from './enter-directives.command.ts';
import { BEGINNINGS } from './event-types.rules.ts';
import { lastActAmong, lockDirective, rollUpDirective, tellEvents } from './locked-directive.command.ts';

export type ConfirmDirectiveInput = Keyed & { readonly directiveId: string };

/**
 * Chair, vice-chair or chief bring a proposal into force; only then do agencies see it and their time runs.
 *
 * @throws {NotFound} the actor can see no such directive
 * @throws {NotAllowed} it is not the actor's to confirm
 * @throws {AlreadyActed} it is in force already
 */
export function confirmDirective(context: Context, input: ConfirmDirectiveInput): Promise<{ directiveId: string }> {
  const { actor, calendar } = context;
  return perform(context, 'confirmDirective', input, async ({ tx, now: readClock }) => {
    const { directive, shares } = await lockDirective(tx, actor, input.directiveId);
    const { tenantId, id } = directive;
    if (!can(actor, directivePolicy.confirm, directive)) throw new NotAllowed();
    if (directive.inForceAt !== null) throw new AlreadyActed(await lastActAmong(tx, directive, BEGINNINGS));
    const { now, today } = readClock();

    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    await tx
      .update(directives)
      .set({ inForceAt: now })
      .where(and(eq(directives.tenantId, tenantId), eq(directives.id, id)));
    // Only what comes into force is promised and goes on record: the proposal's own days were nobody's yet.
    await tx
      .update(assignments)
      .set({ assignedAt: now, firstDueOn: assignments.dueOn, updatedAt: now })
      .where(and(eq(assignments.tenantId, tenantId), eq(assignments.directiveId, id)));
    const received = shares.map((share) => {
      const deadline = (share.deadline as Deadline | null) ?? storedDeadline(directive);
      const dueOn = startsOnReceipt(deadline) ? dueDayOf(deadline, calendar, today) : share.dueOn;
      return { ...share, dueOn, firstDueOn: dueOn };
    });
    for (const { id: shareId, dueOn } of received.filter((share, index) => share.dueOn !== shares[index]?.dueOn)) {
      await tx
        .update(assignments)
        .set({ dueOn, firstDueOn: dueOn })
        .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, shareId)));
    }
    await rollUpDirective(writing, directive, received);
    await recordPeriods(
      tx,
      tenantId,
      shares.map((share) => share.id),
      now,
    );
    await tellEvents(writing, id, [
      {
        type: 'directive_confirmed',
        subjectId: id,
        before: { inForceAt: null },
        after: { inForceAt: now },
      },
    ]);
    if (directive.parentAssignmentId !== null) await tellParent(writing, directive.parentAssignmentId, [directive]);
    return { directiveId: id };
  });
}
