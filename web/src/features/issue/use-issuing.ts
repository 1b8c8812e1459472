import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { useDeadlineReading } from '../../lib/use-deadline-reading.ts';
import type { DraftKeeper } from '../../lib/draft-keeper.ts';
import type { useUploads } from '../../lib/use-uploads.ts';
import type { Executed } from './executed-note.tsx';
import { type IssueError, useFaultWords } from './fault-words.ts';
import { faultsOfDirectives, faultsOfDocument, issuedOnOf } from './issue-faults.ts';
import type { IssueForm } from './issue-form.ts';
import { sendingOf } from './issue-input.ts';
import type { IssuedDirectives } from './issue-operations.ts';
import type { Step } from './steps.tsx';
import type { Choices } from './use-choices.ts';
import { type IssueAnswer, useIssueCommand } from './use-issue-command.ts';

type Ports = {
  form: UseFormReturn<IssueForm>;
  uploads: ReturnType<typeof useUploads>;
  keeper: DraftKeeper<IssueForm>;
  choices: Choices;
  executed: Executed | null;
  onErrors: (errors: readonly IssueError[]) => void;
  onStep: (step: Step) => void;
  onIssued: (issued: IssuedDirectives, issuerId: string) => void;
};

/** The way through the steps: what is missing is said before one goes on, a refusal leads back to its field. */
export function useIssuing({ form, uploads, keeper, choices, executed, onErrors, onStep, onIssued }: Ports) {
  const { t } = useLingui();
  const dates = useDates();
  const reading = useDeadlineReading();
  const words = useFaultWords();
  const { issue, isSending } = useIssueCommand(executed?.id ?? null);
  const [isWaiting, setIsWaiting] = useState(false);

  const days = { ...reading, parentDueOn: executed?.dueOn ?? null };
  const { isRunning } = uploads;
  const hasFailedUpload = uploads.uploads.some(({ state }) => state === 'failed');

  /** Whether nothing is missing on a step; otherwise it is shown with what is. */
  function isWhole(step: 'document' | 'directives'): boolean {
    const typed = form.getValues();
    const faults =
      step === 'document' ? faultsOfDocument(typed, days, hasFailedUpload) : faultsOfDirectives(typed, days);
    // A file on its way may be what stands for the number.
    const open = isRunning ? faults.filter(({ code }) => code !== 'NUMBER_MISSING') : faults;
    if (open.length === 0) return true;
    onStep(step);
    onErrors(words.ofFaults(open, { issuedOn: issuedOnOf(typed, dates.today), parentDueOn: days.parentDueOn }));
    return false;
  }

  async function send() {
    setIsWaiting(false);
    if (!isWhole('document') || !isWhole('directives')) return;
    if (isRunning) return setIsWaiting(true);
    const { issuerId } = form.getValues();
    const sending = sendingOf(structuredClone(form.getValues()), choices.directory, reading);
    await keeper.hold();
    const answer = await issue(sending.input);
    if (answer.kind === 'issued') {
      await keeper.finish();
      return onIssued(answer.issued, issuerId);
    }
    keeper.release();
    const error = errorOf(answer, sending.fieldOf);
    if (error.fieldId !== undefined) onStep(error.fieldId.startsWith('directives.') ? 'directives' : 'document');
    onErrors([error]);
  }

  function errorOf(
    answer: Exclude<IssueAnswer, { kind: 'issued' }>,
    fieldOf: (path: string) => string | undefined,
  ): IssueError {
    if (answer.kind === 'unreachable') return sentence(t`Máy chủ không trả lời. Kiểm tra kết nối rồi gửi lại.`);
    const { refusal } = answer;
    if (refusal.__typename === 'InvalidInput') {
      const field = fieldOf(refusal.path);
      return field === undefined ? sentence(refusal.message) : words.inCard(field, refusal.message);
    }
    if (refusal.__typename !== 'AlreadyActed') return sentence(refusal.message);
    const { actor, occurredAt, message } = refusal;
    if (!actor || !occurredAt) return sentence(message);
    const who = `${actor.person.fullName} (${actor.title}, ${actor.agency.shortName})`;
    return sentence(t`${message} Người thao tác: ${who}, ${dates.instant(occurredAt)}.`);
  }

  // "Issue" pressed while files were on their way: it goes on by itself once they have arrived.
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });
  useEffect(() => {
    if (!isWaiting || isRunning) return;
    void latestSend.current();
  }, [isWaiting, isRunning]);

  return {
    isSending,
    isWaiting,
    async next(step: Step) {
      if (isSending || isWaiting) return;
      onErrors([]);
      if (step === 'review') return send();
      if (isWhole(step)) onStep(step === 'document' ? 'directives' : 'review');
    },
  };
}

/** What is wrong with no field in particular. */
function sentence(message: string): IssueError {
  return { message, short: message };
}
