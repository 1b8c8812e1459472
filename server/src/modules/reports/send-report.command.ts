import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { reportDrafts, reports } from '../../../../db/src/schema/reports.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DirectiveEventType } from '../directives/event-types.rules.ts';
import {
  judgeActOn,
  type LockedAssignment,
  requestLapsed,
  type Writing,
  writeShares,
} from '../directives/locked-directive.command.ts';
import { lapseRequests } from '../requests/lapse-requests.command.ts';
import { attachFiles } from '../files/attach-files.command.ts';

export type JudgedReport = {
  readonly kind: 'progress' | 'completion';
  readonly percent: number;
  readonly result: string;
  readonly obstacles: string | null;
  readonly statedOn?: CalendarDate;
  readonly productNumber?: string | null;
  readonly paperNumber?: string;
  readonly paperOn?: CalendarDate;
};

/**
 * Writes a judged report: the row, its files, the assignment's new state, the event. A first report acknowledges too;
 * a completion that waited is superseded by the next only after it was returned.
 *
 * @throws {AlreadyActed} the assignment takes no report now
 * @throws {InvalidInput} FILE_NOT_FOUND
 */
export async function sendReport(
  writing: Writing,
  locked: LockedAssignment,
  report: JudgedReport,
  fileIds: readonly string[],
): Promise<{ assignmentId: string; reportId: string }> {
  const { tx, actor, now, today } = writing;
  const { assignment } = locked;
  const isCompletion = report.kind === 'completion';
  const state = await judgeActOn(tx, assignment, isCompletion ? 'reportCompletion' : 'reportProgress');

  const reportId = newId();
  await tx.insert(reports).values({
    ...report,
    tenantId: actor.tenantId,
    id: reportId,
    assignmentId: assignment.id,
    sentBy: actor.appointmentId,
    sentAt: now,
    sentOn: report.paperOn ?? today,
    dueOnWhenSent: assignment.dueOn,
  });
  await attachFiles(tx, actor, fileIds, { reportId }, 'fileIds');
  await tx
    .delete(reportDrafts)
    .where(and(eq(reportDrafts.tenantId, actor.tenantId), eq(reportDrafts.assignmentId, assignment.id)));

  // What is reported as done needs no other agency, no pause and no release; more time may still be granted.
  const lapsed = isCompletion
    ? await lapseRequests(writing, [assignment.id], ['wrong_agency', 'infeasible', 'suspension'])
    : [];
  const type: DirectiveEventType = isCompletion ? 'completion_reported' : 'progress_reported';
  await writeShares(
    writing,
    locked,
    [
      {
        id: assignment.id,
        set: {
          state,
          percent: report.percent,
          latestReportId: reportId,
          lastReportedAt: now,
          acknowledgedAt: assignment.acknowledgedAt ?? now,
          statedOn: report.statedOn ?? null,
          ...(isCompletion ? { returnedAt: null } : {}),
        },
      },
    ],
    [
      {
        type,
        subjectId: assignment.id,
        before: { state: assignment.state, percent: assignment.percent },
        after: {
          state,
          reportId,
          percent: report.percent,
          agencyId: assignment.agencyId,
          paperNumber: report.paperNumber ?? null,
        },
      },
      ...lapsed.map(({ id }) => requestLapsed(id, assignment)),
    ],
  );
  return { assignmentId: assignment.id, reportId };
}
