import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** Requests that the viewer decides, with how late the work is and what was asked of it before. */
export const DecisionsQuery = graphql(`
  query Decisions($after: String) {
    requestsForDecision(first: 30, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          kind
          reason
          ordinal
          isBeyondLimit
          askedDueOn
          askedAt
          viewerCanDecide
          suggestedAgency {
            id
            name
          }
          assignment {
            id
            role
            state
            standing
            isReturned
            dueOn
            firstDueOn
            workingDaysLeft
            daysOverdue
            agency {
              id
              shortName
            }
            requests {
              id
              kind
              state
              askedDueOn
              offeredDueOn
              decidedAt
            }
            directive {
              id
              code
              content
              document {
                id
                reference
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type ListedRequest = ResultOf<typeof DecisionsQuery>['requestsForDecision']['edges'][number]['node'];
