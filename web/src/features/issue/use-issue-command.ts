import { useState } from 'react';
import { useClient } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { readFragment, type ResultOf } from '../../lib/graphql.ts';
import { CascadeAssignment, Issued, type IssuedDirectives, IssueDirectives, IssueRefusal } from './issue-operations.ts';
import type { Sending } from './issue-input.ts';

export type IssueAnswer =
  | { kind: 'issued'; issued: IssuedDirectives }
  | { kind: 'refused'; refusal: ResultOf<typeof IssueRefusal> }
  | { kind: 'unreachable' };

/**
 * Issues the directives, or in a cascade carries an assignment out by them; the same form sent again is one act.
 * @param executedId the assignment carried out
 */
export function useIssueCommand(executedId: string | null) {
  const client = useClient();
  const keyFor = useCommandKey();
  const [isSending, setIsSending] = useState(false);

  async function answerOf(input: Sending['input']) {
    if (executedId === null) {
      const command = { input: { ...input, idempotencyKey: keyFor(input) } };
      return (await client.mutation(IssueDirectives, command).toPromise()).data?.issueDirectives;
    }
    const cascade = { ...input, assignmentId: executedId };
    const command = { input: { ...cascade, idempotencyKey: keyFor(cascade) } };
    return (await client.mutation(CascadeAssignment, command).toPromise()).data?.cascadeAssignment;
  }

  async function issue(input: Sending['input']): Promise<IssueAnswer> {
    setIsSending(true);
    try {
      const answer = await answerOf(input);
      if (!answer) return { kind: 'unreachable' };
      if (answer.__typename === 'IssuedDirectives') return { kind: 'issued', issued: readFragment(Issued, answer) };
      return { kind: 'refused', refusal: readFragment(IssueRefusal, answer) };
    } finally {
      setIsSending(false);
    }
  }

  return { issue, isSending };
}
