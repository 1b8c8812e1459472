import { graphql, type ResultOf } from '../../lib/graphql.ts';

export const InboxItem_Item = graphql(`
  fragment InboxItem_Item on InboxItem {
    id
    reason
    directive {
      id
      code
      content
      field
      urgency
      status
      standing
      dueOn
      workingDaysLeft
      daysOverdue
      expectedProduct
      issuedOn
      isProposal
      viewerCanConfirm
      issuer {
        id
        title
        person {
          id
          fullName
        }
      }
      document {
        id
        type
        reference
        issuedOn
      }
    }
    assignment {
      id
      role
      state
      standing
      isReturned
      dueOn
      workingDaysLeft
      daysOverdue
      acknowledgeBy
      viewerCanAcknowledge
      viewerCanReport
      viewerCanReview
      viewerCanCascade
      openExplanation {
        id
        question
        answerBefore
        daysLate
        viewerCanAnswer
      }
      agency {
        id
        shortName
      }
      latestReport {
        id
        kind
        result
        percent
        sentAt
        statedOn
        review {
          id
          decision
          reason
          reviewedAt
        }
      }
    }
  }
`);

/** Something that waits, with all that the list, its pane and its acts show. */
export type InboxItem = ResultOf<typeof InboxItem_Item>;
