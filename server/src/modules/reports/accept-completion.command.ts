import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { writeShares } from '../directives/locked-directive.command.ts';
import { judgeAcceptance, mayConfirmDays } from './review.rules.ts';
import { lockWaitingReport, writeReview } from './review-report.command.ts';

export type AcceptCompletionInput = Keyed & {
  readonly reportId: string;
  /** Another day of performance than the report's. */
  readonly statedOn: string | null;
  readonly dayReason: string | null;
  readonly grade: 'excellent' | 'good' | 'adequate' | null;
};

/**
 * The issuing side accepts a result (xác nhận hoàn thành).
 *
 * @throws the refusals of {@link lockWaitingReport} and {@link judgeAcceptance}
 */
export function acceptCompletion(context: Context, input: AcceptCompletionInput): Promise<{ assignmentId: string }> {
  const { actor, settings } = context;
  return perform(context, 'acceptCompletion', input, async ({ tx, now: readClock }) => {
    const locked = await lockWaitingReport(tx, actor, input.reportId);
    const { assignment, directive, report } = locked;
    const { now, today } = readClock();
    const { dueOn } = assignment;
    const accepted = judgeAcceptance(
      input,
      report,
      { dueOn, issuedOn: directive.issuedOn },
      mayConfirmDays(actor.role, settings.chiefConfirmsLateDays),
    );
    const isOtherDay = accepted.completedOn !== report.statedOn;

    await writeReview(tx, actor, now, {
      reportId: report.id,
      decision: 'accepted',
      statedOn: isOtherDay ? accepted.completedOn : null,
      dayReason: accepted.dayReason,
      grade: input.grade,
    });
    await writeShares(
      { tx, actor, idempotencyKey: input.idempotencyKey, now, today },
      locked,
      [
        {
          id: assignment.id,
          set: { state: 'accepted', statedOn: accepted.completedOn, percent: 100, closedOn: today, closedAt: now },
        },
      ],
      [
        {
          type: 'completion_accepted',
          subjectId: assignment.id,
          before: { state: assignment.state, statedOn: report.statedOn },
          after: {
            state: 'accepted',
            reportId: report.id,
            statedOn: accepted.completedOn,
            agencyId: assignment.agencyId,
            isOnTime: accepted.isOnTime,
            isDayDoubtful: accepted.isDayDoubtful,
            reason: accepted.dayReason,
          },
        },
      ],
    );
    return { assignmentId: assignment.id };
  });
}
