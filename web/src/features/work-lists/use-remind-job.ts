import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../lib/graphql.ts';
import type { BulkJob } from './bulk-run.ts';
import { type Chased, chaseSteps, namesOf, reachedBy } from './chase-steps.ts';
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

/** Reminding agencies of work that they owe: one reminder an agency, as long as none of its work is refused. */
export function useRemindJob(): (shares: readonly Chased[], message: string | null) => BulkJob {
  const { t } = useLingui();
  const sendStep = useSendStep();

  return (shares, message) => ({
    title: t`${plural(shares.length, { one: 'Nhắc # việc quá hạn', other: 'Nhắc # việc quá hạn' })}`,
    names: namesOf(shares),
    steps: chaseSteps(shares, (input) => sendStep(RemindAgencyMutation, { ...input, message })),
    doneText: (keys) => {
      const { works, agencies, only } = reachedBy(shares, keys);
      const about = t`${plural(works, { one: '# việc', other: '# việc' })}`;
      return only ? t`Đã nhắc ${only.shortName} về ${about}` : t`Đã nhắc ${agencies} đơn vị về ${about}`;
    },
  });
}
