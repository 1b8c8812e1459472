import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { readFragment } from '../../lib/graphql.ts';
import { type ServerDraft, useLoadedDraft } from '../../lib/use-draft.ts';
import { useViewer } from '../../lib/viewer.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorPanel, PendingScreen } from '../../ui/states.tsx';
import { ReportEditor } from './report-editor.tsx';
import { formOfDraft, parseReportForm, reportDraftName, type ReportForm } from './report-form.ts';
import {
  OwnAssignmentQuery,
  ReportDraft_Draft,
  ReportForm_Assignment,
  ReportFormQuery,
  type ReportedAssignment,
} from './report-operations.ts';

type Props = {
  code: string;
  /** The viewer's own share of the directive when absent. */
  assignmentId: string | undefined;
  onSent: () => void;
};

/** The report form with what it is about, once both are known. */
export function ReportScreen({ code, assignmentId, onSent }: Props) {
  if (assignmentId === undefined) return <OwnReport code={code} onSent={onSent} />;
  return <ReportOf code={code} assignmentId={assignmentId} onSent={onSent} />;
}

function OwnReport({ code, onSent }: Omit<Props, 'assignmentId'>) {
  const { t } = useLingui();
  const { appointment } = useViewer();
  const [{ data, error }, refetch] = useQuery({ query: OwnAssignmentQuery, variables: { code } });
  if (error) return <NotOpened code={code} requestId={requestIdOf(error)} onRetry={refetch} />;
  if (!data) return <PendingScreen title={t`Báo cáo tiến độ`} count={6} height={72} />;

  const shares = data.directive?.assignments ?? [];
  const own =
    shares.find(({ viewerCanReport }) => viewerCanReport) ??
    shares.find(({ agency }) => agency.id === appointment.agency.id);
  if (!own) return <NotOwn code={code} />;
  return <ReportOf code={code} assignmentId={own.id} onSent={onSent} />;
}

function ReportOf({ code, assignmentId, onSent }: Props & { assignmentId: string }) {
  const { t } = useLingui();
  const client = useClient();
  const { person } = useViewer();
  const [assignment, setAssignment] = useState<ReportedAssignment | null>(null);

  async function load(): Promise<ServerDraft<ReportForm> | null> {
    const { data, error } = await client
      .query(ReportFormQuery, { assignmentId }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error || !data) throw error ?? new Error('no answer');
    if (data.node?.__typename !== 'Assignment') return null;
    setAssignment(readFragment(ReportForm_Assignment, data.node));
    const draft = readFragment(ReportDraft_Draft, data.node.draft);
    if (draft === null) return null;
    const savedBy = draft.savedBy.id === person.id ? null : draft.savedBy.fullName;
    return { version: draft.version, savedAt: draft.savedAt, savedBy, value: formOfDraft(draft) };
  }

  const { draft, key, reload } = useLoadedDraft<ReportForm>({
    form: reportDraftName(assignmentId),
    load,
    parse: parseReportForm,
  });

  if (draft === undefined) return <PendingScreen title={t`Báo cáo tiến độ`} count={6} height={72} />;
  if (draft === 'failed') return <NotOpened code={code} onRetry={reload} />;
  if (assignment === null) return <NotOwn code={code} />;
  if (!assignment.viewerCanReport) {
    return (
      <NothingToReport
        code={code}
        title={
          assignment.state === 'REPORTED'
            ? t`Báo cáo hoàn thành đã gửi, đang chờ xác nhận`
            : t`Nhiệm vụ này không nhận báo cáo nữa`
        }
      >
        {assignment.state === 'REPORTED'
          ? t`Khi được xác nhận hoặc trả lại, đơn vị sẽ thấy ngay trong hộp việc.`
          : t`Xem chi tiết để biết nhiệm vụ đã kết thúc ra sao.`}
      </NothingToReport>
    );
  }
  return <ReportEditor key={key} assignment={assignment} draft={draft} onReload={reload} onSent={onSent} />;
}

function NotOpened({ code, ...failure }: { code: string; requestId?: string | undefined; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`Báo cáo tiến độ`} context={code} />
      <ErrorPanel title={t`Chưa mở được mẫu báo cáo`} {...failure} />
    </Page>
  );
}

function NotOwn({ code }: { code: string }) {
  const { t } = useLingui();
  return (
    <NothingToReport code={code} title={t`Không có việc nào để báo cáo ở đây`}>
      {t`Nhiệm vụ này không giao cho đơn vị đang đăng nhập, hoặc không thuộc phạm vi được xem.`}
    </NothingToReport>
  );
}

function NothingToReport({ code, title, children }: { code: string; title: string; children: string }) {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`Báo cáo tiến độ`} context={code} />
      <EmptyState
        kind="none"
        title={title}
        action={<Link to="/directives/$code" params={{ code }}>{t`Mở chi tiết nhiệm vụ`}</Link>}
      >
        {children}
      </EmptyState>
    </Page>
  );
}
