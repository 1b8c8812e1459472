import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft, IconSend } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { type LoadedDraft, useDraft } from '../../lib/use-draft.ts';
import { useUploads } from '../../lib/use-uploads.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DraftConflictPanel, DraftState } from '../../ui/draft-note.tsx';
import { ErrorSummary } from '../../ui/form.tsx';
import { Page, PageHeader, StickyActions } from '../../ui/page.tsx';
import { DirectivesStep } from './directives-step.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { DocumentStep } from './document-step.tsx';
import type { Taken } from './begun-form.ts';
import { BegunNote } from './begun-note.tsx';
import { type PassedOver, PassedOverNote } from './passed-over-note.tsx';
import { type Executed, ExecutedNote } from './executed-note.tsx';
import { IssueProvider } from './issue-context.ts';
import look from './issue-editor.module.css';
import type { IssueError } from './fault-words.ts';
import { faultsOfDocument } from './issue-faults.ts';
import { type IssueForm, issueDraftName } from './issue-form.ts';
import type { IssuedDirectives } from './issue-operations.ts';
import { needsConfirmation } from './proposal.ts';
import { ReviewStep } from './review-step.tsx';
import { countAgencies } from './shares.ts';
import { type Step, Steps } from './steps.tsx';
import type { Choices } from './use-choices.ts';
import { useIssueDraft } from './use-issue-draft.ts';
import { useIssuing } from './use-issuing.ts';

type Props = {
  choices: Choices;
  executed: Executed | null;
  initial: IssueForm;
  draft: LoadedDraft<IssueForm>;
  /** What the draft keeps out of the form. */
  passedOver: PassedOver | null;
  /** What the first directive has taken over from a list. */
  taken: Taken | null;
  step: Step;
  onStep: (step: Step) => void;
  /** `issuerId`: whose order it was. */
  onIssued: (issued: IssuedDirectives, issuerId: string) => void;
  onReload: () => void;
};

/** The issue form on its three steps, kept as a draft until it is issued. */
export function IssueEditor(props: Props) {
  const { choices, executed, initial, draft, passedOver, taken, step, onStep, onIssued, onReload } = props;
  const { t } = useLingui();
  const dates = useDates();
  const { appointment } = useViewer();
  const drafts = useIssueDraft(executed?.id ?? null);
  const form = useForm<IssueForm>({ defaultValues: initial });
  const uploads = useUploads(initial.files, () => {});
  const { status, keeper } = useDraft<IssueForm>(issueDraftName(executed?.id ?? null), draft, drafts.save);
  const [errors, setErrors] = useState<readonly IssueError[]>([]);
  const [isDiscarding, setIsDiscarding] = useState(false);
  const stepTop = useRef<HTMLDivElement>(null);
  const issuing = useIssuing({
    form,
    uploads,
    keeper,
    choices,
    executed,
    onErrors: setErrors,
    onStep,
    onIssued: (issued, issuerId) => {
      void drafts.discard();
      onIssued(issued, issuerId);
    },
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.change(structuredClone(values)),
      }),
    [form, keeper],
  );

  useEffect(() => {
    const files = uploads.uploads.flatMap((upload) => (upload.state === 'done' ? [upload.file] : []));
    const isSame = idsOf(files) === idsOf(form.getValues('files'));
    if (!isSame) form.setValue('files', files);
  }, [form, uploads.uploads]);

  const isBegun = useRef(false);
  useEffect(() => {
    // An address that leads past a document which is not there, as after a reload.
    const isPast = step !== 'document' && faultsOfDocument(initial, dates, false).length > 0;
    if (!isBegun.current && isPast) onStep('document');
    isBegun.current = true;
  }, [step, initial, dates, onStep]);

  const shownStep = useRef(step);
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    window.scrollTo({ top: 0 });
    stepTop.current?.focus({ preventScroll: true });
  }, [step]);

  const forget = useCallback(() => setErrors([]), []);
  const surroundings = useMemo(
    () => ({
      ...choices,
      parentDueOn: executed?.dueOn ?? null,
      errorOf: (path: string) => errors.find(({ fieldId }) => fieldId === path)?.short,
    }),
    [choices, executed, errors],
  );

  async function restart() {
    await keeper.finish();
    onReload();
  }

  async function discard() {
    await keeper.hold();
    await drafts.discard();
    await restart();
  }

  const source = useWatch({ control: form.control, name: 'source' });
  const isProposal = needsConfirmation(source, appointment.role);
  const back = step === 'review' ? 'directives' : 'document';

  return (
    <Page>
      <PageHeader title={executed ? t`Triển khai nhiệm vụ` : t`Giao việc`} actions={<Steps step={step} />} />
      <FormProvider {...form}>
        <IssueProvider value={surroundings}>
          <form className={look.form} onSubmit={(event) => event.preventDefault()} noValidate>
            <div className={look.step} ref={stepTop} tabIndex={-1}>
              {executed && <ExecutedNote executed={executed} />}
              {taken && <BegunNote taken={taken} />}
              {passedOver && <PassedOverNote by={passedOver} />}
              <ErrorSummary
                errors={errors}
                title={
                  step === 'review' || errors.every(({ fieldId }) => fieldId === undefined) ? (
                    t`Chưa phát hành được`
                  ) : (
                    <Plural value={errors.length} other="Còn # chỗ cần bổ sung" />
                  )
                }
                saved={t`Nội dung đã nhập vẫn còn nguyên.`}
              />
              <DraftConflictPanel
                status={status}
                onReload={() => void restart()}
                onKeepMine={() => keeper.keepMine(structuredClone(form.getValues()))}
              />
              {step === 'document' && <DocumentStep uploads={uploads} />}
              {step === 'directives' && <DirectivesStep onRearrange={forget} />}
              {step === 'review' && <ReviewStep isProposal={isProposal} onEdit={onStep} />}
            </div>
            <StickyActions>
              <DraftState
                status={status}
                onDiscard={() => setIsDiscarding(true)}
                waiting={issuing.isWaiting && <Trans>Đang chờ tải xong tệp rồi phát hành…</Trans>}
              />
              {step !== 'document' && (
                <Button className={look.back} onClick={() => onStep(back)} aria-label={t`Quay lại`}>
                  <IconArrowLeft size={16} aria-hidden />
                  <span className={`only-desk ${look.backWord}`}>
                    <Trans>Quay lại</Trans>
                  </span>
                </Button>
              )}
              <Button
                id="issue-next"
                variant="filled"
                onClick={() => void issuing.next(step)}
                loading={issuing.isSending || issuing.isWaiting}
                leftSection={step === 'review' && <IconSend size={16} aria-hidden />}
              >
                <NextWords step={step} isProposal={isProposal} choices={choices} form={form.getValues()} />
              </Button>
            </StickyActions>
          </form>
        </IssueProvider>
      </FormProvider>
      <DiscardDialog isOpen={isDiscarding} onClose={() => setIsDiscarding(false)} onDiscard={() => void discard()} />
    </Page>
  );
}

type WordsProps = { step: Step; isProposal: boolean; choices: Choices; form: IssueForm };

/** The act with its object and count. */
function NextWords({ step, isProposal, choices, form }: WordsProps) {
  const directives = useWatch<IssueForm, 'directives'>({ name: 'directives' });
  if (step === 'document') return <Trans>Tiếp: nhiệm vụ</Trans>;
  if (step === 'directives') return <Plural value={directives.length} other="Soát # nhiệm vụ" />;
  const agencies = countAgencies(form.directives, choices.directory);
  const many = form.directives.length;
  return isProposal ? (
    <Trans>
      Gửi <Plural value={many} other="# đề xuất" /> cho <Plural value={agencies} other="# đơn vị" />
    </Trans>
  ) : (
    <Trans>
      Phát hành <Plural value={many} other="# nhiệm vụ" /> cho <Plural value={agencies} other="# đơn vị" />
    </Trans>
  );
}

function idsOf(files: IssueForm['files']): string {
  return files.map(({ id }) => id).join(' ');
}
