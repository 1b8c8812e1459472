import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { issueDrafts } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { directivePolicy } from '../directives/directive.policy.ts';
import { lockAssignment } from '../directives/locked-directive.command.ts';
import { assertBodyFits, nextVersion } from './draft.rules.ts';

export type SaveIssueDraftInput = {
  readonly assignmentId: string | null;
  readonly version: number;
  readonly body: string;
};

/**
 * Keeps what somebody has typed of an issue form, for his appointment alone.
 *
 * @throws {NotFound} the actor can see no such assignment to cascade
 * @throws {NotAllowed} the actor does not issue, or the assignment is not his to cascade
 * @throws {DraftConflict} another tab saved the same draft meanwhile
 * @throws {InvalidInput} TEXT_TOO_LONG
 */
export async function saveIssueDraft({ actor, clock, db }: Context, input: SaveIssueDraftInput): Promise<void> {
  const { tenantId, appointmentId } = actor;
  if (!can(actor, directivePolicy.issue, {})) throw new NotAllowed();
  await db.inTenantTransaction(tenantId, async (tx) => {
    if (input.assignmentId !== null) {
      const { assignment } = await lockAssignment(tx, actor, input.assignmentId);
      if (!can(actor, assignmentPolicy.cascade, assignment)) throw new NotAllowed();
    }
    const isDraft = issueDraftOf(tenantId, appointmentId, input.assignmentId);
    const [saved] = await tx.select().from(issueDrafts).where(isDraft).for('update');
    assertBodyFits(input.body);
    const next = {
      body: input.body,
      version: nextVersion(input.version, saved),
      savedBy: actor.personId,
      savedAt: clock.now(),
    };
    if (saved) {
      await tx.update(issueDrafts).set(next).where(isDraft);
      return;
    }
    // No row was there to lock, so another tab's first save may have come between.
    const entered = await tx
      .insert(issueDrafts)
      .values({ ...next, tenantId, id: newId(), appointmentId, assignmentId: input.assignmentId })
      .onConflictDoNothing()
      .returning({ id: issueDrafts.id });
    if (entered.length > 0) return;
    const [first] = await tx.select().from(issueDrafts).where(isDraft);
    nextVersion(input.version, first);
  });
}

/** Throws the draft away; there may be none. */
export async function discardIssueDraft({ actor, db }: Context, assignmentId: string | null): Promise<void> {
  await db.inTenantTransaction(actor.tenantId, (tx) =>
    tx.delete(issueDrafts).where(issueDraftOf(actor.tenantId, actor.appointmentId, assignmentId)),
  );
}

function issueDraftOf(tenantId: string, appointmentId: string, assignmentId: string | null) {
  return and(
    eq(issueDrafts.tenantId, tenantId),
    eq(issueDrafts.appointmentId, appointmentId),
    assignmentId === null ? isNull(issueDrafts.assignmentId) : eq(issueDrafts.assignmentId, assignmentId),
  );
}
