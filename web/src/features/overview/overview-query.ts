import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** The figures of the viewer's committee. */
export const OverviewQuery = graphql(`
  query Overview($period: FigurePeriod!, $field: String, $groupId: ID, $isOwn: Boolean) {
    overview(period: $period, field: $field, groupId: $groupId, isOwn: $isOwn) {
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
      months {
        id
        from
        overdue
        assigned
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
/** One of the twelve months. */
export type Month = Overview['months'][number];
export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Which part of the committee's work is looked at; all of it where nothing is said. */
export type Scope = {
  /** Lĩnh vực. */
  field?: string | undefined;
  /** Khối: what agencies of this group lead. */
  groupId?: string | undefined;
  /** What the viewer himself has ordered. */
  isOwn?: boolean | undefined;
};

/** Whether what stands in an address can be the id of a group. */
export function isGroupId(id: string | undefined): id is string {
  return id !== undefined && /^AgencyGroup:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** What the lists behind the figures are narrowed to. */
export type Counted = { committee: { id: string }; scope: Scope };

/** The lists that hold the lead assignments of which the figures speak. */
export function workOf({ committee, scope }: Counted) {
  const shared = {
    role: ['LEAD'],
    committee: [committee.id],
    ...(scope.field !== undefined && { field: [scope.field] }),
    ...(scope.groupId !== undefined && { agencyGroup: [scope.groupId] }),
    ...(scope.isOwn && { issuer: ['@me'] }),
  };
  return {
    overdue: { ...shared, tab: 'all', standing: ['OVERDUE'] },
    dueSoon: { ...shared, tab: 'all', standing: ['DUE_SOON'] },
    open: { ...shared, tab: 'open' },
    /** Finished in time from a day to today, of what had a due day. */
    onTime: (from: string) => ({
      ...shared,
      tab: 'all',
      standing: ['DONE_ON_TIME'],
      closed: [`${from}..@today`],
      '-no': ['due'],
    }),
  };
}
