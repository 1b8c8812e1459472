import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import look from './assignment-reports.module.css';
import { ReportView, ReportView_Report } from './report-view.tsx';

const AssignmentReportsQuery = graphql(
  `
    query AssignmentReports($assignmentId: ID!) {
      node(id: $assignmentId) {
        __typename
        ... on Assignment {
          id
          reports {
            id
            ...ReportView_Report
          }
        }
      }
    }
  `,
  [ReportView_Report],
);

type Props = {
  assignmentId: string;
  /** Changes when a report or an answer to one has come: they are then fetched anew. */
  version: string;
};

/** All reports of one share, newest first. */
export function AssignmentReports({ assignmentId, version }: Props) {
  const { t } = useLingui();
  const [{ data, error }, refetch] = useQuery({
    query: AssignmentReportsQuery,
    variables: { assignmentId },
    requestPolicy: 'cache-and-network',
  });
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current === version) return;
    shown.current = version;
    refetch({ requestPolicy: 'network-only' });
  }, [version, refetch]);

  if (data?.node?.__typename === 'Assignment') {
    const { reports } = data.node;
    if (reports.length === 0) {
      return (
        <p className="muted">
          <Trans>Chưa có báo cáo</Trans>
        </p>
      );
    }
    return (
      <ul className={look.reports} aria-label={t`Báo cáo, mới nhất trước`}>
        {reports.map((report) => (
          <li key={report.id}>
            <ReportView report={report} />
          </li>
        ))}
      </ul>
    );
  }
  if (error) {
    return (
      <ErrorPanel
        title={t`Chưa tải được báo cáo`}
        requestId={requestIdOf(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  }
  return <LoadingRows count={1} height={72} />;
}
