import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import { reports, reviews } from '../../../../db/src/schema/reports.ts';
import type { Actor } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { reportPolicy } from '../assignments/assignment.policy.ts';
import { isLawful } from '../assignments/lifecycle.rules.ts';
import { lastActOn, lockAssignment, type LockedAssignment } from '../directives/locked-directive.command.ts';
import type { Report } from './reports.queries.ts';

export type LockedReport = LockedAssignment & { readonly report: Report & { readonly statedOn: string } };

/**
 * Locks the directive of a completion report that waits for its answer.
 *
 * @throws {NotFound} the actor can see no such completion report
 * @throws {NotAllowed} it is not the actor's to answer, because of his post or because his own side sent it
 * @throws {AlreadyActed} somebody answered it first, or the assignment ended meanwhile
 */
export async function lockWaitingReport(tx: Transaction, actor: Actor, reportId: string): Promise<LockedReport> {
  const [found] = await tx
    .select({
      report: reports,
      senderAgencyId: appointments.agencyId,
      senderPersonId: appointments.personId,
    })
    .from(reports)
    .innerJoin(appointments, and(eq(appointments.tenantId, reports.tenantId), eq(appointments.id, reports.sentBy)))
    .where(and(eq(reports.tenantId, actor.tenantId), eq(reports.id, reportId)));
  if (!found) throw new NotFound();
  const locked = await lockAssignment(tx, actor, found.report.assignmentId);
  const { report, ...sender } = found;
  if (report.statedOn === null) throw new NotFound();

  const { assignment, monitors } = locked;
  const asked = { ...assignment, ...sender, paperNumber: report.paperNumber, monitors };
  if (!can(actor, reportPolicy.review, asked)) throw new NotAllowed();
  if (!isLawful(assignment.state, 'accept') || assignment.latestReportId !== report.id) {
    throw new AlreadyActed(await lastActOn(tx, assignment));
  }
  return { ...locked, report: { ...report, statedOn: report.statedOn } };
}

export async function writeReview(
  tx: Transaction,
  actor: Actor,
  now: Date,
  review: Omit<typeof reviews.$inferInsert, 'tenantId' | 'id' | 'reviewedBy' | 'reviewedAt'>,
): Promise<void> {
  await tx
    .insert(reviews)
    .values({ ...review, tenantId: actor.tenantId, id: newId(), reviewedBy: actor.appointmentId, reviewedAt: now });
}
