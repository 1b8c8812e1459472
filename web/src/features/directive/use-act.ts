import { useCallback, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';

/** What every refusal tells; mutations spread it. */
export const ActRefusal = graphql(`
  fragment ActRefusal on Refusal {
    __typename
    code
    message
    ... on InvalidInput {
      path
    }
    ... on AlreadyActed {
      act
      occurredAt
      actor {
        id
        title
        person {
          id
          fullName
        }
        agency {
          id
          shortName
        }
      }
    }
  }
`);

type Refusal = ResultOf<typeof ActRefusal>;
export type Overtaken = Extract<Refusal, { __typename: 'AlreadyActed' }>;

/** What is wrong with the input; `path` names the part at fault, where one is. */
export type Fault = { path: string | null; message: string };

/** Why an act did not happen. */
export type Problem =
  /** It cannot be accepted as it is. */
  | { kind: 'refused'; faults: readonly Fault[] }
  /** Somebody acted first: the screen is stale. */
  | { kind: 'overtaken'; refusal: Overtaken }
  /** Nobody knows whether it arrived: sending again does it once. */
  | { kind: 'failed'; requestId: string | undefined };

type Keyed = { idempotencyKey: string };

/**
 * Sends an act with a key that stays while its input does, so that a retry after a lost answer is the same act.
 * @returns `send` resolves to null when it was done, otherwise to why not; `problem` is that of the last attempt
 */
export function useAct<Answer extends { __typename: string }, Input extends Keyed>(
  document: TypedDocumentNode<{ [field: string]: Answer }, { input: Input }>,
) {
  const [{ fetching }, execute] = useMutation<{ [field: string]: Answer }, { input: Input } & AnyVariables>(document);
  const keyFor = useCommandKey();
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Problem | null> => {
      const { data, error } = await execute({ input: { ...input, idempotencyKey: keyFor(input) } as Input });
      const answer = data && Object.values(data)[0];
      const next = answer ? problemOf(answer) : ({ kind: 'failed', requestId: requestIdOf(error) } as const);
      setProblem(next);
      return next;
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

function problemOf(answer: object): Problem | null {
  if (!isRefusal(answer)) return null;
  if (answer.__typename === 'AlreadyActed') return { kind: 'overtaken', refusal: answer };
  const path = 'path' in answer ? answer.path : null;
  return { kind: 'refused', faults: [{ path, message: answer.message }] };
}

function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer && 'message' in answer;
}
