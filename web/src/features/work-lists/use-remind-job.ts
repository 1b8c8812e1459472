import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { v7 as newId } from 'uuid';
import { groupedBy } from '../../lib/row-groups.ts';
import { graphql } from '../../lib/graphql.ts';
import type { BulkJob, BulkStep } from './bulk-run.ts';
import { useSendStep } from './use-send-step.ts';

const RemindAgencyMutation = graphql(`
  mutation RemindAgency($input: RemindAgencyInput!) {
    remindAgency(input: $input) {
      __typename
      ... on Reminder {
        id
        assignments {
          id
          reminderCount
          lastRemindedAt
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Shares that one command takes. */
const MOST_AT_ONCE = 200;

/** One share to remind of. */
export type Reminded = {
  id: string;
  /** What the work is called: the paper's number, or the code. */
  reference: string;
  agency: { id: string; shortName: string };
};

/** Reminding agencies of work that they owe: one reminder an agency, as long as none of its work is refused. */
export function useRemindJob(): (shares: readonly Reminded[], message: string | null) => BulkJob {
  const { t } = useLingui();
  const sendStep = useSendStep();

  return (shares, message) => {
    const stepFor = (own: readonly Reminded[]): BulkStep => {
      const input = { idempotencyKey: newId(), assignmentIds: own.map(({ id }) => id), message };
      return {
        keys: input.assignmentIds,
        send: () => sendStep(RemindAgencyMutation, input),
        apart: () => own.map((share) => stepFor([share])),
      };
    };
    const works = (count: number) => t`${plural(count, { one: '# việc', other: '# việc' })}`;
    return {
      title: t`${plural(shares.length, { one: 'Nhắc # việc quá hạn', other: 'Nhắc # việc quá hạn' })}`,
      names: new Map(shares.map(({ id, reference, agency }) => [id, `${reference} · ${agency.shortName}`])),
      steps: groupedBy(shares, ({ agency }) => agency.id)
        .flatMap((own) => chunks(own, MOST_AT_ONCE))
        .map(stepFor),
      doneText: (keys) => {
        const done = shares.filter(({ id }) => keys.includes(id));
        const agencies = new Set(done.map(({ agency }) => agency.id)).size;
        const [first] = done;
        return agencies === 1 && first
          ? t`Đã nhắc ${first.agency.shortName} về ${works(done.length)}`
          : t`Đã nhắc ${agencies} đơn vị về ${works(done.length)}`;
      },
    };
  };
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
