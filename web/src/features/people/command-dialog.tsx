import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useMemo } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, type FieldError } from '../../ui/form.tsx';
import type { Problem } from './use-command.ts';

/** Names a form's controls after the input's fields, and gives each the refusal that is about it. */
export function useFieldsOf(problem: Problem | null): (path: string) => { id: string; error?: string } {
  const formId = useId();
  return (path) => {
    const fault = problem?.kind === 'refused' ? problem.faults.find((one) => one.path === path) : undefined;
    return { id: `${formId}${path}`, ...(fault ? { error: fault.message } : {}) };
  };
}

type Props = {
  title: ReactNode;
  /** The command on its button: verb and object. */
  verb: ReactNode;
  command: { problem: Problem | null; isSending: boolean };
  fieldsOf: ReturnType<typeof useFieldsOf>;
  /** Fields that stand in the form; a refusal of another is a sentence without a link. */
  fields: readonly string[];
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The dialog of one command: its form, and what refused it. */
export function CommandDialog({ title, verb, command, fieldsOf, fields, onSubmit, onClose, children }: Props) {
  const { t } = useLingui();
  const { problem, isSending } = command;
  const errors = useMemo((): FieldError[] => {
    if (problem === null) return [];
    if (problem.kind === 'refused') {
      return problem.faults.map(({ path, message }) => ({
        message,
        fieldId: path !== null && fields.includes(path) ? fieldsOf(path).id : undefined,
      }));
    }
    const code = problem.requestId;
    return [{ message: code ? t`Máy chủ gặp lỗi. Mã hỗ trợ: ${code}` : t`Máy chủ không trả lời.` }];
    // The words follow the problem alone: a new array would move the focus.
  }, [problem]);

  return (
    <Dialog
      isOpen
      // Escape must not drop what was typed while it is on its way.
      onClose={isSending ? () => {} : onClose}
      title={title}
      width={520}
      onSubmit={onSubmit}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để nguyên</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={isSending}>
            {problem?.kind === 'failed' ? <Trans>Gửi lại</Trans> : verb}
          </Button>
        </>
      }
    >
      <ErrorSummary
        errors={errors}
        title={problem?.kind === 'failed' ? t`Chưa gửi được` : t`Chưa thực hiện được`}
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
