import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { reportDrafts } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { judgeActOn, lockAssignment } from '../directives/locked-directive.command.ts';
import { optionalDay } from '../input/day.rules.ts';
import { assertDraftFits, nextVersion } from './draft.rules.ts';
import type { ReportDraft } from './drafts.queries.ts';

type Typed = Pick<
  ReportDraft,
  'assignmentId' | 'kind' | 'percent' | 'result' | 'obstacles' | 'statedOn' | 'productNumber' | 'fileIds'
>;

/** The version is the one that was typed over; 0 for a new draft. */
export type SaveReportDraftInput = Typed & { readonly version: number };

/**
 * Keeps what an agency has typed of a report. Not an act: it leaves no event, and only the agency sees it.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is another agency's
 * @throws {AlreadyActed} the assignment takes no report now: it was closed, or a completion waits
 * @throws {DraftConflict} somebody else saved the same draft meanwhile
 * @throws {InvalidInput} a text too long even for a draft
 */
export function saveReportDraft(
  { actor, clock, db }: Context,
  input: SaveReportDraftInput,
): Promise<{ assignmentId: string }> {
  const { tenantId } = actor;
  return db.inTenantTransaction(tenantId, async (tx) => {
    const { assignment } = await lockAssignment(tx, actor, input.assignmentId);
    if (!can(actor, assignmentPolicy.draft, assignment)) throw new NotAllowed();
    await judgeActOn(tx, assignment, 'reportProgress');
    const isDraft = and(eq(reportDrafts.tenantId, tenantId), eq(reportDrafts.assignmentId, assignment.id));
    const [saved] = await tx.select().from(reportDrafts).where(isDraft);
    assertDraftFits({ result: input.result, obstacles: input.obstacles, productNumber: input.productNumber ?? '' });
    const next = {
      ...input,
      statedOn: optionalDay(input.statedOn, 'statedOn'),
      version: nextVersion(input.version, saved),
      savedBy: actor.personId,
      savedAt: clock.now(),
    };
    await (saved
      ? tx.update(reportDrafts).set(withoutKey(next)).where(isDraft)
      : tx.insert(reportDrafts).values({ ...next, tenantId, id: newId() }));
    return { assignmentId: assignment.id };
  });
}

/** Throws the draft away; there may be none. */
export function discardReportDraft({ actor, db }: Context, assignmentId: string): Promise<{ assignmentId: string }> {
  return db.inTenantTransaction(actor.tenantId, async (tx) => {
    const { assignment } = await lockAssignment(tx, actor, assignmentId);
    if (!can(actor, assignmentPolicy.draft, assignment)) throw new NotAllowed();
    await tx
      .delete(reportDrafts)
      .where(and(eq(reportDrafts.tenantId, actor.tenantId), eq(reportDrafts.assignmentId, assignment.id)));
    return { assignmentId };
  });
}

function withoutKey<Draft extends { assignmentId: string }>({
  assignmentId: _key,
  ...rest
}: Draft): Omit<Draft, 'assignmentId'> {
  return rest;
}
