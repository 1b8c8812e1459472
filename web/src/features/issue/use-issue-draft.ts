import { useClient } from 'urql';
import type { SaveAnswer } from '../../lib/draft-keeper.ts';
import type { ServerDraft } from '../../lib/use-draft.ts';
import { type IssueForm, readIssueDraft } from './issue-form.ts';
import { DiscardIssueDraft, IssueDraftQuery, SaveIssueDraft } from './issue-operations.ts';

/** The server's place for the unsent form of this post: one, and one for each assignment carried out. */
export function useIssueDraft(executedId: string | null) {
  const client = useClient();
  return {
    /** @throws when the server cannot be reached */
    async load(): Promise<ServerDraft<IssueForm> | null> {
      const { data, error } = await client
        .query(IssueDraftQuery, { assignmentId: executedId }, { requestPolicy: 'network-only' })
        .toPromise();
      if (!data) throw error ?? new Error('no answer');
      if (!data.issueDraft) return null;
      const { body, version, savedAt } = data.issueDraft;
      return { version, savedAt, savedBy: null, value: readIssueDraft(body) };
    },

    async save(form: IssueForm, version: number): Promise<SaveAnswer> {
      const input = { assignmentId: executedId, version, body: JSON.stringify(form) };
      const { data } = await client.mutation(SaveIssueDraft, { input }).toPromise();
      const answer = data?.saveIssueDraft;
      if (!answer) return { kind: 'unreachable' };
      if (answer.__typename === 'IssueDraft')
        return { kind: 'saved', version: answer.version, savedAt: answer.savedAt };
      if (answer.__typename !== 'DraftConflict') return { kind: 'refused', message: answer.message };
      return { kind: 'conflict', version: answer.version, savedAt: answer.savedAt, savedBy: null };
    },

    async discard(): Promise<void> {
      await client.mutation(DiscardIssueDraft, { assignmentId: executedId }).toPromise();
    },
  };
}
