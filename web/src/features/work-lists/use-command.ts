import { useLingui } from '@lingui/react/macro';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import type { StepOutcome } from './bulk-run.ts';

type Answer = { __typename: string };

/** Sends a command of a bulk act and tells what came of it, a refusal in words. */
export function useCommand() {
  const { t } = useLingui();
  const client = useClient();
  return async <Input>(
    document: TypedDocumentNode<{ [field: string]: Answer }, { input: Input }>,
    input: Input,
  ): Promise<StepOutcome> => {
    const { data, error } = await client
      .mutation<{ [field: string]: Answer }, { input: Input } & AnyVariables>(document, { input })
      .toPromise();
    const answer = data && Object.values(data)[0];
    if (answer) {
      return 'message' in answer && typeof answer.message === 'string'
        ? { kind: 'refused', reason: answer.message }
        : { kind: 'done' };
    }
    const isAnswered = error !== undefined && error.graphQLErrors.length > 0;
    return isAnswered ? { kind: 'refused', reason: t`Máy chủ gặp lỗi với dòng này.` } : { kind: 'unreached' };
  };
}
