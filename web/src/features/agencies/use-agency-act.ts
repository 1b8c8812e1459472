import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { type Fault, useCommand } from '../../lib/use-command.ts';
import type { FieldError } from '../../ui/form.tsx';
import { type Conflict, isConflict } from './agency-commands.ts';

/**
 * Sends an act on an agency, which somebody else may have changed since it was read.
 *
 * @returns `send` resolves to whether it was done; `faults` and `conflict` are those of the last attempt
 */
export function useAgencyAct<Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<{ [field: string]: { __typename: string } }, { input: Input }>,
) {
  const { t } = useLingui();
  const { attempt, refuse, problem, isSending } = useCommand(document);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  async function send(input: Omit<Input, 'idempotencyKey'>): Promise<boolean> {
    const { problem: met } = await attempt(input);
    setConflict(met?.kind === 'refused' && isConflict(met.refusal) ? met.refusal : null);
    return met === null;
  }

  const faults = useMemo((): readonly Fault[] => {
    if (problem === null) return [];
    if (problem.kind === 'failed') {
      return [{ path: null, message: t`Máy chủ không trả lời. Nội dung đã nhập vẫn còn, bấm lại để gửi.` }];
    }
    if (problem.kind === 'overtaken') return [{ path: null, message: problem.refusal.message }];
    return isConflict(problem.refusal) ? [] : problem.faults;
    // The words follow the problem alone: a new array would move the focus.
  }, [problem]);

  return { send, refuse, faults, conflict, settle: () => setConflict(null), isSending };
}

/** The faults as a form's summary and its fields want them. */
export function fieldsFor(formId: string, faults: readonly Fault[]) {
  const idOf = (path: string) => `${formId}-${path}`;
  return {
    errors: faults.map(({ path, message }): FieldError => ({
      message,
      fieldId: path === null ? undefined : idOf(path),
    })),
    field: (path: string) => ({ id: idOf(path), error: faults.find((fault) => fault.path === path)?.message }),
  };
}
