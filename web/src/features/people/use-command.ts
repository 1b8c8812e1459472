import { useCallback, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { graphql } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';

/** What every refusal tells; mutations spread it. */
export const PeopleRefusal = graphql(`
  fragment PeopleRefusal on Refusal {
    __typename
    code
    message
    ... on InvalidInput {
      path
    }
  }
`);

/** Why a command did not happen; `path` names the field at fault. */
export type Fault = { path: string | null; message: string };
export type Problem = { kind: 'refused'; faults: readonly Fault[] } | { kind: 'failed'; requestId: string | undefined };

/**
 * Sends a command with a key that stays while its input does, so that a retry after a lost answer is the same command.
 * @returns `send` resolves to the answer, or to null where there is a `problem`
 */
export function useCommand<Answer extends { __typename: string }, Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<{ [field: string]: Answer }, { input: Input }>,
) {
  const [{ fetching }, execute] = useMutation<{ [field: string]: Answer }, { input: Input } & AnyVariables>(document);
  const keyFor = useCommandKey();
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Answer | null> => {
      const { data, error } = await execute({ input: { ...input, idempotencyKey: keyFor(input) } as Input });
      const answer = data && Object.values(data)[0];
      const next = answer ? refusalIn(answer) : ({ kind: 'failed', requestId: requestIdOf(error) } as const);
      setProblem(next);
      return next === null && answer ? answer : null;
    },
    [execute, keyFor],
  );

  /** Says what is missing without asking the server; false where nothing is. */
  const refuse = useCallback((faults: readonly Fault[]): boolean => {
    if (faults.length > 0) setProblem({ kind: 'refused', faults });
    return faults.length > 0;
  }, []);

  return { send, refuse, problem, isSending: fetching };
}

function refusalIn(answer: object): Problem | null {
  if (!('message' in answer) || typeof answer.message !== 'string') return null;
  const path = 'path' in answer && typeof answer.path === 'string' ? answer.path : null;
  return { kind: 'refused', faults: [{ path, message: answer.message }] };
}
