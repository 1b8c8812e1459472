import { useLingui } from '@lingui/react/macro';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { outcomeOf } from '../../lib/use-command.ts';
import type { StepOutcome } from './bulk-run.ts';

type Answer = { __typename: string };

/** Sends a command of a bulk act, which brings its own key, and tells what came of it, a refusal in words. */
export function useSendStep() {
  const { t } = useLingui();
  const client = useClient();
  return async <Input>(
    document: TypedDocumentNode<{ [field: string]: Answer }, { input: Input }>,
    input: Input,
  ): Promise<StepOutcome> => {
    const { data, error } = await client
      .mutation<{ [field: string]: Answer }, { input: Input } & AnyVariables>(document, { input })
      .toPromise();
    const { problem } = outcomeOf(data, error);
    if (problem === null) return { kind: 'done' };
    if (problem.kind === 'refused')
      return { kind: 'refused', reason: problem.faults.map(({ message }) => message).join(' ') };
    if (problem.kind === 'overtaken') return { kind: 'refused', reason: problem.refusal.message };
    return problem.requestId === undefined
      ? { kind: 'unreached' }
      : { kind: 'refused', reason: t`Máy chủ gặp lỗi với dòng này.` };
  };
}
