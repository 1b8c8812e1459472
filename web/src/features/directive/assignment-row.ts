import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { graphql, type ResultOf } from '../../lib/graphql.ts';

export const AssignmentTable_Assignment = graphql(`
  fragment AssignmentTable_Assignment on Assignment {
    id
    role
    state
    standing
    dueOn
    workingDaysLeft
    daysOverdue
    percent
    isReturned
    acknowledgeBy
    acknowledgedAt
    closedAt
    closeReason
    agency {
      id
      name
      usesSystem
    }
    latestReport {
      id
      kind
      percent
      sentAt
      review {
        id
        decision
        reviewedAt
      }
    }
  }
`);

export type AssignmentFacts = ResultOf<typeof AssignmentTable_Assignment>;

/** What happened last to a share: the instant (or the day to come) and the words. */
export type Latest = { at: string; words: MessageDescriptor };

/** The last thing that happened to a share; null where nothing has. */
export function latestOf({
  latestReport: report,
  acknowledgedAt,
  closedAt,
  closeReason,
}: AssignmentFacts): Latest | null {
  if (closedAt !== null && closeReason !== null) return { at: closedAt, words: msg`kết thúc` };
  if (report?.review?.decision === 'RETURNED') {
    return { at: report.review.reviewedAt, words: msg`bị trả lại báo cáo hoàn thành` };
  }
  if (report?.review?.decision === 'ACCEPTED') {
    return { at: report.review.reviewedAt, words: msg`được xác nhận hoàn thành` };
  }
  if (report?.kind === 'COMPLETION') return { at: report.sentAt, words: msg`báo cáo hoàn thành` };
  if (report) return { at: report.sentAt, words: msg`báo cáo ${report.percent}%` };
  return acknowledgedAt === null ? null : { at: acknowledgedAt, words: msg`tiếp nhận` };
}
