import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useMemo } from 'react';
import type { Overtaken, Problem } from '../lib/use-command.ts';
import { Dialog } from './dialog.tsx';
import { ErrorSummary, type FieldError } from './form.tsx';

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
  /** The command on its button: verb and object. */
  verb: ReactNode;
  /** The way back: "Để nguyên". */
  stay?: ReactNode;
  command: { problem: Problem | null; isSending: boolean };
  fieldsOf: ReturnType<typeof useFieldsOf>;
  /** Fields that stand in the form, where some of the input have none: a refusal of another is a sentence without a link. */
  fields?: readonly string[];
  onSubmit: () => void;
  onClose: () => void;
  /** What is said when somebody acted first, and the way to the new state. */
  overtaken?: { words: (refusal: Overtaken) => string; onReload: () => void };
  children: ReactNode;
  /** Px. */
  width?: number;
};

/** The dialog of one command: what it does, its form, and what refused it. */
export function CommandDialog(props: Props) {
  const { title, verb, stay, command, fieldsOf, fields, onSubmit, onClose, overtaken, children, width = 520 } = props;
  const { t } = useLingui();
  const { problem, isSending } = command;
  const isStale = problem?.kind === 'overtaken' && overtaken !== undefined;
  const hasFailed = problem?.kind === 'failed';

  const errors = useMemo((): FieldError[] => {
    if (problem === null) return [];
    if (problem.kind === 'overtaken') {
      return [{ message: overtaken ? overtaken.words(problem.refusal) : problem.refusal.message }];
    }
    if (problem.kind === 'refused') {
      return problem.faults.map(({ path, message }) => {
        const head = headOf(path);
        const hasField = head !== null && (fields?.includes(head) ?? true);
        return { message, fieldId: hasField ? fieldsOf(head).id : undefined };
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
      onSubmit={isStale ? overtaken.onReload : onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{isStale ? <Trans>Đóng</Trans> : (stay ?? <Trans>Để nguyên</Trans>)}</Button>
          <Button type="submit" variant="filled" loading={isSending}>
            {isStale ? <Trans>Tải lại bản mới</Trans> : hasFailed ? <Trans>Gửi lại</Trans> : verb}
          </Button>
        </>
      }
    >
      <ErrorSummary
        errors={errors}
        title={isStale ? t`Đã có người thao tác trước` : hasFailed ? t`Chưa gửi được` : t`Chưa thực hiện được`}
        saved={
          hasFailed ? (
            <Trans>Nội dung đã nhập vẫn còn nguyên. Gửi lại thì việc cũng chỉ được ghi một lần.</Trans>
          ) : undefined
        }
      />
      {children}
    </Dialog>
  );
}
