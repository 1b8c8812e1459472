import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** The figures of the viewer's committee. */
export const OverviewQuery = graphql(`
  query Overview($period: FigurePeriod!) {
    overview(period: $period) {
      id
      from
      formerTo
      committee {
        id
        shortName
      }
      figures {
        id
        open
        overdue
        dueSoon
        doneOnTime
        doneWithDeadline
      }
      formerFigures {
        id
        open
        overdue
        dueSoon
        doneOnTime
        doneWithDeadline
      }
      agencies {
        id
        agency {
          id
          shortName
        }
        figures {
          id
          open
          overdue
          doneOnTime
          doneWithDeadline
        }
      }
    }
  }
`);

export type Overview = NonNullable<ResultOf<typeof OverviewQuery>['overview']>;
export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** The list that holds the committee's lead assignments of which a figure speaks. */
export function workOf(committee: { id: string }) {
  const shared = { role: ['LEAD'], committee: [committee.id] };
  return {
    overdue: { ...shared, tab: 'all', standing: ['OVERDUE'] },
    dueSoon: { ...shared, tab: 'all', standing: ['DUE_SOON'] },
    open: { ...shared, tab: 'open' },
  };
}
