import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconArrowLeft, IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import type { SaveAnswer } from '../../lib/draft-keeper.ts';
import { type LoadedDraft, useDraft } from '../../lib/use-draft.ts';
import { useUploads } from '../../lib/use-uploads.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftConflictPanel, DraftState } from '../../ui/draft-note.tsx';
import { ErrorSummary, type FieldError, FormStack } from '../../ui/form.tsx';
import { BackBar, Note, StickyActions, usePageTitle } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { ReportContext } from './report-context.tsx';
import { ReportFields } from './report-fields.tsx';
import {
  draftOfForm,
  faultsOfReport,
  fieldOfPath,
  newReport,
  reportDraftName,
  type ReportForm,
} from './report-form.ts';
import { DiscardReportDraft, type ReportedAssignment, SaveReportDraft } from './report-operations.ts';
import look from './report.module.css';
import { useFaultWords } from './fault-words.ts';
import { type Refusal, useSendReport } from './use-send-report.ts';

type Props = {
  assignment: ReportedAssignment;
  draft: LoadedDraft<ReportForm>;
  onReload: () => void;
  onSent: () => void;
};

/** The report being written, kept as a draft until it is sent. */
export function ReportEditor({ assignment, draft, onReload, onSent }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const client = useClient();
  const { person } = useViewer();
  const wordsOf = useFaultWords();
  const { directive, latestReport } = assignment;
  usePageTitle(t`Báo cáo tiến độ`, `${directive.code} · ${directive.content}`);

  const [form, setForm] = useState<ReportForm>(() => draft.value ?? newReport(assignment));
  const uploads = useUploads(form.files, () => {});
  const files = uploads.uploads.flatMap((upload) => (upload.state === 'done' ? [upload.file] : []));
  const whole: ReportForm = { ...form, files };
  const { status, keeper } = useDraft(reportDraftName(assignment.id), draft, save);
  const { send, isSending } = useSendReport(assignment.id, dates.today);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isWaiting, setIsWaiting] = useState(false);
  const [isDiscarding, setIsDiscarding] = useState(false);

  async function save(value: ReportForm, version: number): Promise<SaveAnswer> {
    const input = { ...draftOfForm(value, dates.today), assignmentId: assignment.id, version };
    const { data } = await client.mutation(SaveReportDraft, { input }).toPromise();
    const answer = data?.saveReportDraft;
    if (!answer) return { kind: 'unreachable' };
    if (answer.__typename === 'ReportDraft') return { kind: 'saved', version: answer.version, savedAt: answer.savedAt };
    if (answer.__typename !== 'DraftConflict') return { kind: 'refused', message: answer.message };
    const savedBy = answer.savedBy.id === person.id ? null : answer.savedBy.fullName;
    return { kind: 'conflict', version: answer.version, savedAt: answer.savedAt, savedBy };
  }

  const written = JSON.stringify(whole);
  const kept = useRef(written);
  useEffect(() => {
    if (kept.current === written) return;
    kept.current = written;
    keeper.change(JSON.parse(written) as ReportForm);
  }, [written, keeper]);

  // "Send" pressed while files were on their way: it goes on by itself once they have arrived.
  const isRunning = uploads.isRunning;
  const submit = useRef(handleSubmit);
  useEffect(() => {
    submit.current = handleSubmit;
  });
  useEffect(() => {
    if (!isWaiting || isRunning) return;
    void submit.current();
  }, [isWaiting, isRunning]);

  async function handleSubmit() {
    if (isSending) return;
    setIsWaiting(false);
    const hasFailedUpload = uploads.uploads.some(({ state }) => state === 'failed');
    const faults = faultsOfReport(whole, {
      today: dates.today,
      issuedOn: directive.issuedOn,
      // What is still on its way may be the product.
      hasFailedUpload: hasFailedUpload || isRunning,
    }).filter(({ code }) => code !== 'UPLOAD_FAILED' || hasFailedUpload);
    setErrors(faults.map(({ field, code }) => ({ fieldId: field, message: wordsOf(code, directive.issuedOn) })));
    if (faults.length > 0) return;
    if (isRunning) return setIsWaiting(true);

    await keeper.hold();
    const answer = await send(whole);
    if (answer.kind === 'sent') {
      await keeper.finish();
      showToast({ text: t`Đã gửi báo cáo về nhiệm vụ ${directive.code}` });
      return onSent();
    }
    keeper.release();
    setErrors([
      answer.kind === 'refused'
        ? errorOf(answer.refusal)
        : { message: t`Máy chủ không trả lời. Kiểm tra kết nối rồi gửi lại.` },
    ]);
  }

  function errorOf(refusal: Refusal): FieldError {
    if (refusal.__typename === 'InvalidInput') return { fieldId: fieldOfPath(refusal.path), message: refusal.message };
    if (refusal.__typename !== 'AlreadyActed') return { message: refusal.message };
    const { actor, occurredAt, message } = refusal;
    if (!actor || !occurredAt) return { message };
    const who = `${actor.person.fullName} (${actor.title}, ${actor.agency.shortName})`;
    return { message: t`${message} Người thao tác: ${who}, ${dates.instant(occurredAt)}.` };
  }

  function copyLast() {
    if (!latestReport) return;
    const joined = (typed: string, last: string) => (typed.trim() === '' ? last : `${typed}\n${last}`);
    setForm((before) => ({
      ...before,
      result: joined(before.result, latestReport.result),
      obstacles: latestReport.obstacles === null ? before.obstacles : joined(before.obstacles, latestReport.obstacles),
    }));
    document.getElementById('result')?.focus();
  }

  async function reload() {
    await keeper.finish();
    onReload();
  }

  async function discard() {
    await keeper.hold();
    await client.mutation(DiscardReportDraft, { assignmentId: assignment.id }).toPromise();
    await reload();
  }

  const review = latestReport?.review;
  const isReturned = assignment.isReturned && review?.decision === 'RETURNED';
  const reference = referenceOf(directive);
  const isKept =
    status.kind === 'saved' ? t`Nội dung đã nhập vẫn còn nguyên, đã lưu nháp.` : t`Nội dung đã nhập vẫn còn nguyên.`;

  return (
    <>
      <BackBar>
        <Link to="/directives/$code" params={{ code: directive.code }}>
          <IconArrowLeft size={16} aria-hidden />
          {directive.code}
        </Link>
      </BackBar>
      <div className={look.layout}>
        <form className={look.form} onSubmit={(event) => event.preventDefault()} noValidate>
          <h1>
            <Trans>Báo cáo tiến độ</Trans>
          </h1>
          <p className={look.about}>
            <span className="nowrap">{reference}</span> · {directive.document?.abstract ?? directive.content}
          </p>
          <FormStack>
            <ErrorSummary
              errors={errors}
              title={errors.some(({ fieldId }) => fieldId) ? undefined : t`Chưa gửi được`}
              saved={isKept}
            />
            <DraftConflictPanel
              status={status}
              onReload={() => void reload()}
              onKeepMine={() => keeper.keepMine(whole)}
            />
            {isReturned && review && (
              <Note tone="returned">
                <b>
                  <Trans>Bị trả lại ngày {dates.day(dates.dayOf(review.reviewedAt))}</Trans>
                </b>
                <br />“{review.reason}”
              </Note>
            )}
            <ReportFields
              form={form}
              onChange={(change) => setForm((before) => ({ ...before, ...change }))}
              uploads={uploads}
              errors={errors}
              dueOn={assignment.dueOn}
              committeeName={directive.committee.name}
            />
          </FormStack>
          <StickyActions>
            <DraftState
              status={status}
              onDiscard={() => setIsDiscarding(true)}
              waiting={isWaiting && <Trans>Đang chờ tải xong tệp rồi gửi…</Trans>}
            />
            <Button
              variant="filled"
              onClick={() => void handleSubmit()}
              loading={isSending || isWaiting}
              leftSection={<IconSend size={16} aria-hidden />}
            >
              <Trans>Gửi báo cáo</Trans>
            </Button>
          </StickyActions>
        </form>
        <ReportContext assignment={assignment} onCopy={copyLast} />
      </div>
      <Dialog
        isOpen={isDiscarding}
        onClose={() => setIsDiscarding(false)}
        title={t`Bỏ bản nháp này?`}
        actions={
          <>
            <Button onClick={() => setIsDiscarding(false)}>
              <Trans>Để nguyên</Trans>
            </Button>
            <Button variant="filled" onClick={() => void discard()}>
              <Trans>Bỏ nháp</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>Nội dung đã nhập sẽ mất, cả với người khác trong đơn vị. Báo cáo đã gửi không bị ảnh hưởng.</Trans>
        </p>
      </Dialog>
    </>
  );
}
