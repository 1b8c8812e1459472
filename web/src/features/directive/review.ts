import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { ReportView_Report } from './report-view.tsx';

/** The completion report of a share that waits for its answer. */
export const ReviewedReportQuery = graphql(
  `
    query ReviewedReport($assignmentId: ID!) {
      node(id: $assignmentId) {
        __typename
        ... on Assignment {
          id
          dueOn
          dueOnIfReturned
          viewerCanConfirmDay
          agency {
            id
            name
          }
          latestReport {
            id
            statedOn
            sentAt
            paperOn
            ...ReportView_Report
          }
        }
      }
    }
  `,
  [ReportView_Report],
);

type Answer = NonNullable<ResultOf<typeof ReviewedReportQuery>['node']>;
export type ReviewedShare = Extract<Answer, { __typename: 'Assignment' }>;
export type ReviewedReport = NonNullable<ReviewedShare['latestReport']>;
