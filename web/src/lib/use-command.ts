import { useCallback, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import { useCommandKey } from './command-key.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { requestIdOf } from './request-id.ts';

/** What every refusal tells; mutations spread it. */
export const CommandRefusal = graphql(`
  fragment CommandRefusal on Refusal {
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

type Refusal = ResultOf<typeof CommandRefusal>;
export type Overtaken = Extract<Refusal, { __typename: 'AlreadyActed' }>;

/** What is wrong with the input; `path` names the part at fault, where one is. */
export type Fault = { path: string | null; message: string };

/** Why a command did not happen. */
export type Problem =
  /** It cannot be accepted as it is; `refusal` is the server's whole answer, for those who ask for more of it. */
  | { kind: 'refused'; faults: readonly Fault[]; refusal?: object }
  /** Somebody acted first: the screen is stale. */
  | { kind: 'overtaken'; refusal: Overtaken }
  /** Nobody knows whether it arrived: sending again does it once. `requestId` is there when the server met a bug. */
  | { kind: 'failed'; requestId: string | undefined };

/** What came of one sending: the answer, or why there is none. */
export type Outcome<Answer> = { answer: Answer; problem: null } | { answer: null; problem: Problem };

/** Reads what the server answered to a mutation of one field. */
export function outcomeOf<Answer extends object>(
  data: { [field: string]: Answer } | undefined,
  error: CombinedError | undefined,
): Outcome<Answer> {
  const answer = data && Object.values(data)[0];
  if (!answer) return { answer: null, problem: { kind: 'failed', requestId: requestIdOf(error) } };
  const problem = refusalIn(answer);
  return problem ? { answer: null, problem } : { answer, problem };
}

function refusalIn(answer: object): Problem | null {
  if (!isRefusal(answer)) return null;
  if (answer.__typename === 'AlreadyActed' && 'act' in answer) return { kind: 'overtaken', refusal: answer };
  const path = 'path' in answer ? answer.path : null;
  return { kind: 'refused', faults: [{ path, message: answer.message }], refusal: answer };
}

function isRefusal(answer: object): answer is Refusal {
  return 'message' in answer && typeof answer.message === 'string';
}

/**
 * Sends a command with a key that stays while its input does, so that a retry after a lost answer is the same command.
 *
 * @returns `attempt` tells all that came of it, `send` the answer, or null where there is a `problem` to be shown;
 *   `problem` is that of the last one
 */
export function useCommand<Answer extends { __typename: string }, Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<{ [field: string]: Answer }, { input: Input }>,
) {
  const [{ fetching }, execute] = useMutation<{ [field: string]: Answer }, { input: Input } & AnyVariables>(document);
  const keyFor = useCommandKey();
  const [problem, setProblem] = useState<Problem | null>(null);

  const attempt = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Outcome<Answer>> => {
      const { data, error } = await execute({ input: { ...input, idempotencyKey: keyFor(input) } as Input });
      const outcome = outcomeOf(data, error);
      setProblem(outcome.problem);
      return outcome;
    },
    [execute, keyFor],
  );

  const send = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Answer | null> => (await attempt(input)).answer,
    [attempt],
  );

  /** Says what is missing without asking the server; false where nothing is. */
  const refuse = useCallback((faults: readonly Fault[]): boolean => {
    if (faults.length > 0) setProblem({ kind: 'refused', faults });
    return faults.length > 0;
  }, []);

  return { attempt, send, refuse, problem, isSending: fetching };
}
