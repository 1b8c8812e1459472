import { useCallback, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import type { FieldError } from '../../ui/form.tsx';
import { type Conflict, isRefused } from './agency-commands.ts';

type Answer = { __typename: string };
type Keyed = { idempotencyKey: string };

/** What keeps a form from being done; `path` names the field, null where it is about all of it. */
export type Fault = { path: string | null; message: string };

/**
 * Sends an act with a key that stays while its input does.
 *
 * @returns `send` resolves to whether it was done; `faults` and `conflict` are those of the last attempt
 */
export function useAgencyAct<Input extends Keyed>(
  document: TypedDocumentNode<{ [field: string]: Answer }, { input: Input }>,
) {
  const { t } = useLingui();
  const [{ fetching }, execute] = useMutation<{ [field: string]: Answer }, { input: Input } & AnyVariables>(document);
  const keyFor = useCommandKey();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const send = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
      const { data } = await execute({ input: { ...input, idempotencyKey: keyFor(input) } as Input });
      const answer = data && Object.values(data)[0];
      const refusal = answer && isRefused(answer) ? answer : null;
      setConflict(refusal?.__typename === 'AgencyConflict' ? refusal : null);
      if (answer === undefined)
        setFaults([{ path: null, message: t`Máy chủ không trả lời. Nội dung đã nhập vẫn còn, bấm lại để gửi.` }]);
      else if (refusal && refusal.__typename !== 'AgencyConflict')
        setFaults([{ path: refusal.__typename === 'InvalidInput' ? refusal.path : null, message: refusal.message }]);
      else setFaults([]);
      return answer !== undefined && refusal === null;
    },
    [execute, keyFor, t],
  );

  /** Says what is missing without asking the server; false where nothing is. */
  const refuse = useCallback((found: readonly Fault[]): boolean => {
    if (found.length > 0) setFaults(found);
    return found.length > 0;
  }, []);

  return { send, refuse, faults, conflict, settle: () => setConflict(null), isSending: fetching };
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
