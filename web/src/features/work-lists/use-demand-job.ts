import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../lib/graphql.ts';
import type { BulkJob } from './bulk-run.ts';
import { type Chased, chaseSteps, namesOf, reachedBy } from './chase-steps.ts';
import { useSendStep } from './use-send-step.ts';

const DemandExplanationsMutation = graphql(`
  mutation DemandExplanations($input: DemandExplanationInput!) {
    demandExplanation(input: $input) {
      __typename
      ... on ExplanationDemand {
        id
        assignments {
          id
          reminderCount
          lastRemindedAt
          viewerCanDemandExplanation
          openExplanation {
            id
            answerBefore
            daysLate
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** By when an answer is due, and what is to be explained. */
export type Demanded = { answerBefore: string; question?: string };

/** Demanding that agencies explain work that they owe; one that waits for an explanation already is told apart. */
export function useDemandJob(): (shares: readonly Chased[], demand: Demanded) => BulkJob {
  const { t } = useLingui();
  const sendStep = useSendStep();

  return (shares, demand) => ({
    title: t`${plural(shares.length, { one: 'Yêu cầu giải trình # việc', other: 'Yêu cầu giải trình # việc' })}`,
    names: namesOf(shares),
    steps: chaseSteps(shares, (input) => sendStep(DemandExplanationsMutation, { ...input, ...demand })),
    doneText: (keys) => {
      const { works, agencies, only } = reachedBy(shares, keys);
      const about = t`${plural(works, { one: '# việc', other: '# việc' })}`;
      return only
        ? t`Đã yêu cầu ${only.shortName} giải trình ${about}`
        : t`Đã yêu cầu ${agencies} đơn vị giải trình ${about}`;
    },
  });
}
