import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useMemo } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, type FieldError } from '../../ui/form.tsx';
import { DONE_FIRST } from './act-events.ts';
import type { Overtaken, Problem } from './use-act.ts';

/** What every dialog of an act gets from the screen. */
export type ActDialogProps = {
  /** The way back: nothing was done. */
  onClose: () => void;
  /** It was done; `text` is said in passing. */
  onDone: (text: string) => void;
  /** Fetches what somebody else changed, and closes. */
  onReload: () => void;
};

/** Names a form's controls after the input's paths, and gives each the refusal that is about it. */
export function useFieldsOf(problem: Problem | null): (path: string) => { id: string; error?: string } {
  const formId = useId();
  return (path) => {
    const faults = problem?.kind === 'refused' ? problem.faults : [];
    const fault = faults.find((one) => headOf(one.path) === path);
    return { id: `${formId}${path}`, ...(fault ? { error: fault.message } : {}) };
  };
}

/** `addAssignments.0.agencyId` is about the control of `addAssignments`. */
function headOf(path: string | null): string | null {
  return path?.split('.')[0] ?? null;
}

type Props = {
  title: ReactNode;
  /** The act on its button: verb and object. */
  verb: ReactNode;
  /** The way back: "Để nguyên". */
  stay?: ReactNode;
  act: { problem: Problem | null; isSending: boolean };
  fieldsOf: ReturnType<typeof useFieldsOf>;
  onSubmit: () => void;
  onClose: () => void;
  onReload: () => void;
  children: ReactNode;
  /** Px. */
  width?: number;
};

/** The dialog of one act: what it does, its form, and what refused it. */
export function ActForm(props: Props) {
  const { title, verb, stay, act, fieldsOf, onSubmit, onClose, onReload, children, width = 480 } = props;
  const { t } = useLingui();
  const { problem, isSending } = act;
  const isOvertaken = problem?.kind === 'overtaken';
  const overtakenWords = useOvertakenWords();

  const errors = useMemo((): FieldError[] => {
    if (problem === null) return [];
    if (problem.kind === 'overtaken') return [{ message: overtakenWords(problem.refusal) }];
    if (problem.kind === 'refused') {
      return problem.faults.map(({ path, message }) => {
        const head = headOf(path);
        return { message, fieldId: head === null ? undefined : fieldsOf(head).id };
      });
    }
    const code = problem.requestId;
    return [{ message: code ? t`Máy chủ gặp lỗi. Mã hỗ trợ: ${code}` : t`Máy chủ không trả lời.` }];
    // The words follow the problem alone: a new array would move the focus.
  }, [problem]);

  return (
    <Dialog
      isOpen
      // Escape must not drop what was typed while it is on its way, or while the session is being renewed.
      onClose={isSending ? () => {} : onClose}
      title={title}
      width={width}
      onSubmit={isOvertaken ? onReload : onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{isOvertaken ? <Trans>Đóng</Trans> : (stay ?? <Trans>Để nguyên</Trans>)}</Button>
          <Button type="submit" variant="filled" loading={isSending}>
            {isOvertaken ? <Trans>Tải lại bản mới</Trans> : problem?.kind === 'failed' ? <Trans>Gửi lại</Trans> : verb}
          </Button>
        </>
      }
    >
      <ErrorSummary
        errors={errors}
        title={
          isOvertaken
            ? t`Đã có người thao tác trước`
            : problem?.kind === 'failed'
              ? t`Chưa gửi được`
              : t`Chưa thực hiện được`
        }
        saved={
          problem?.kind === 'failed' ? (
            <Trans>Nội dung đã nhập vẫn còn nguyên. Gửi lại thì việc cũng chỉ được ghi một lần.</Trans>
          ) : undefined
        }
      />
      {children}
    </Dialog>
  );
}

/** Says who did what and when, as far as the viewer may know. */
export function useOvertakenWords(): (refusal: Overtaken) => string {
  const { i18n, t } = useLingui();
  const dates = useDates();
  return ({ message, actor, act, occurredAt }) => {
    if (!actor || !act || !occurredAt) return message;
    const who = `${actor.person.fullName} (${actor.title}, ${actor.agency.shortName})`;
    const what = i18n._(DONE_FIRST[act]);
    return t`${who} ${what}, ${dates.instant(occurredAt)}.`;
  };
}
