import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { AcceptForm } from './accept-form.tsx';
import type { ActDialogProps } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { ReportView } from './report-view.tsx';
import { ReturnForm } from './return-form.tsx';
import { type ReviewedReport, ReviewedReportQuery, type ReviewedShare } from './review.ts';
import look from './review-dialog.module.css';
import { requestIdOf } from '../../lib/request-id.ts';

type Decision = 'accept' | 'return';
type Props = ActDialogProps & { share: ActsOfAssignment; decision: Decision };

/** Answers the completion report of a share: fetches it as it stands, so that nothing stale is judged. */
export function ReviewDialog({ share, decision, ...ways }: Props) {
  const { t } = useLingui();
  const [{ data, error }, refetch] = useQuery({
    query: ReviewedReportQuery,
    variables: { assignmentId: share.id },
    requestPolicy: 'network-only',
  });

  if (data?.node?.__typename === 'Assignment' && data.node.latestReport) {
    return <Answer {...ways} given={{ ...data.node, report: data.node.latestReport }} decision={decision} />;
  }
  return (
    <Dialog isOpen onClose={ways.onClose} title={<Trans>Báo cáo hoàn thành của {share.agency.name}</Trans>} width={640}>
      {error ? (
        <ErrorPanel
          title={t`Chưa tải được báo cáo`}
          requestId={requestIdOf(error)}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      ) : (
        <LoadingRows count={4} height={56} />
      )}
    </Dialog>
  );
}

type AnswerProps = ActDialogProps & { given: ReviewedShare & { report: ReviewedReport }; decision: Decision };

function Answer({ given, decision: asked, ...ways }: AnswerProps) {
  const { t } = useLingui();
  const [decision, setDecision] = useState(asked);
  // What was read is what is answered: a report that takes its place meanwhile is refused by the server.
  const [{ report, dueOn, dueOnIfReturned, viewerCanConfirmDay, agency }] = useState(given);

  const Form = decision === 'accept' ? AcceptForm : ReturnForm;
  return (
    <Form
      {...ways}
      report={report}
      dueOn={dueOn}
      effect={{ dueOnIfReturned, canConfirmDay: viewerCanConfirmDay }}
      agencyName={agency.name}
      title={<Trans>Báo cáo hoàn thành của {agency.name}</Trans>}
    >
      <div className={look.report}>
        <ReportView report={report} hasReview={false} />
      </div>
      <div>
        <SegmentedButtons
          label={t`Trả lời báo cáo`}
          value={decision}
          onChange={setDecision}
          options={[
            { value: 'accept' as const, label: t`Xác nhận hoàn thành` },
            { value: 'return' as const, label: t`Trả lại báo cáo` },
          ]}
        />
      </div>
    </Form>
  );
}
