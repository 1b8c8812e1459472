import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { readFragment, type ResultOf } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { isCompletion, percentOf, type ReportForm } from './report-form.ts';
import { ReportCompletion, ReportProgress, ReportRefusal } from './report-operations.ts';

export type Refusal = ResultOf<typeof ReportRefusal>;

/** Why a report is not sent: refused by the server, or the server was out of reach. */
export type SendAnswer = { kind: 'sent' } | { kind: 'refused'; refusal: Refusal } | { kind: 'unreachable' };

/** Sends a report as progress or completion; the same report sent again is the same act. */
export function useSendReport(assignmentId: string, today: string) {
  const client = useClient();
  const keyFor = useCommandKey();
  const [isSending, setIsSending] = useState(false);

  const send = useCallback(
    async (form: ReportForm): Promise<SendAnswer> => {
      const told = {
        assignmentId,
        result: form.result,
        obstacles: form.obstacles.trim() === '' ? null : form.obstacles,
        fileIds: form.files.map(({ id }) => id),
      };

      async function complete() {
        const productNumber = form.productNumber.trim() === '' ? null : form.productNumber;
        const input = { ...told, statedOn: parseDay(form.statedOn, today) ?? '', productNumber };
        const command = { input: { ...input, idempotencyKey: keyFor(input) } };
        return (await client.mutation(ReportCompletion, command).toPromise()).data?.reportCompletion;
      }

      async function progress() {
        const input = { ...told, percent: percentOf(form) ?? 0 };
        const command = { input: { ...input, idempotencyKey: keyFor(input) } };
        return (await client.mutation(ReportProgress, command).toPromise()).data?.reportProgress;
      }

      setIsSending(true);
      try {
        const answer = await (isCompletion(form) ? complete() : progress());
        if (!answer) return { kind: 'unreachable' };
        if (answer.__typename === 'Assignment') return { kind: 'sent' };
        return { kind: 'refused', refusal: readFragment(ReportRefusal, answer) };
      } finally {
        setIsSending(false);
      }
    },
    [assignmentId, client, keyFor, today],
  );

  return { send, isSending };
}
