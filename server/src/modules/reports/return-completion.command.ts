import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { reports } from '../../../../db/src/schema/reports.ts';
import { dueDayMoved } from '../assignments/due-day-moved.rules.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import { writeShares } from '../directives/locked-directive.command.ts';
import { judgeReturn } from './review.rules.ts';
import { lockWaitingReport, writeReview } from './review-report.command.ts';

export type ReturnCompletionInput = Keyed & { readonly reportId: string; readonly reason: string };

/**
 * The issuing side returns a completion report (trả lại). Waiting for review never counts against the agency: a report
 * sent in time moves the due day.
 *
 * @throws the refusals of {@link lockWaitingReport} and {@link judgeReturn}
 */
export function returnCompletion(context: Context, input: ReturnCompletionInput): Promise<{ assignmentId: string }> {
  const { actor, calendar, settings } = context;
  return perform(context, 'returnCompletion', input, async ({ tx, now: readClock }) => {
    const locked = await lockWaitingReport(tx, actor, input.reportId);
    const { assignment, report } = locked;
    const { now, today } = readClock();
    const returned = judgeReturn(
      input.reason,
      report.sentOn,
      assignment.dueOn,
      today,
      calendar,
      settings.minimumWorkingDaysAfterReturn,
    );

    const percent = await lastProgressPercent(tx, assignment);
    await writeReview(tx, actor, now, { reportId: report.id, decision: 'returned', reason: returned.reason });
    const moved = dueDayMoved({
      assignmentId: assignment.id,
      agencyId: assignment.agencyId,
      fromOn: assignment.dueOn,
      toOn: returned.dueOn,
      cause: 'returned',
    });
    await writeShares(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      locked,
      [
        {
          id: assignment.id,
          set: { state: 'in_progress', statedOn: null, returnedAt: now, dueOn: returned.dueOn, percent },
        },
      ],
      [
        {
          type: 'completion_returned',
          subjectId: assignment.id,
          before: { state: assignment.state },
          after: { state: 'in_progress', reportId: report.id, reason: returned.reason, agencyId: assignment.agencyId },
        },
        ...moved,
      ],
    );
    return { assignmentId: assignment.id };
  });
}

/** How far the agency itself last said it was, before the claim that did not hold. */
async function lastProgressPercent(tx: Transaction, { tenantId, id }: Assignment): Promise<number> {
  const [last] = await tx
    .select({ percent: reports.percent })
    .from(reports)
    .where(and(eq(reports.tenantId, tenantId), eq(reports.assignmentId, id), eq(reports.kind, 'progress')))
    .orderBy(desc(reports.id))
    .limit(1);
  return last?.percent ?? 0;
}
