import { graphql, type ResultOf } from '../../lib/graphql.ts';

export const ReportForm_Assignment = graphql(`
  fragment ReportForm_Assignment on Assignment {
    id
    role
    state
    standing
    dueOn
    workingDaysLeft
    daysOverdue
    isReturned
    percent
    viewerCanReport
    agency {
      id
      shortName
    }
    latestReport {
      id
      kind
      percent
      result
      obstacles
      sentAt
      review {
        id
        decision
        reason
        reviewedAt
      }
    }
    directive {
      id
      code
      content
      expectedProduct
      issuedOn
      committee {
        id
        name
      }
      monitors {
        id
        title
        person {
          id
          fullName
        }
        agency {
          id
          shortName
        }
      }
      document {
        id
        reference
        abstract
      }
      assignments {
        id
        role
      }
    }
  }
`);

export const ReportDraft_Draft = graphql(`
  fragment ReportDraft_Draft on ReportDraft {
    id
    version
    savedAt
    savedBy {
      id
      fullName
    }
    kind
    percent
    result
    obstacles
    statedOn
    productNumber
    files {
      id
      name
      mediaType
      size
      url
    }
  }
`);

export const ReportFormQuery = graphql(
  `
    query ReportForm($assignmentId: ID!) {
      node(id: $assignmentId) {
        __typename
        id
        ... on Assignment {
          ...ReportForm_Assignment
          draft {
            id
            ...ReportDraft_Draft
          }
        }
      }
    }
  `,
  [ReportForm_Assignment, ReportDraft_Draft],
);

/** Which share of a directive is the viewer's to report on, for an address without it. */
export const OwnAssignmentQuery = graphql(`
  query OwnAssignment($code: String!) {
    directive(code: $code) {
      id
      assignments {
        id
        viewerCanReport
        agency {
          id
        }
      }
    }
  }
`);

export const SaveReportDraft = graphql(`
  mutation SaveReportDraft($input: SaveReportDraftInput!) {
    saveReportDraft(input: $input) {
      __typename
      ... on ReportDraft {
        id
        version
        savedAt
      }
      ... on DraftConflict {
        version
        savedAt
        savedBy {
          id
          fullName
        }
        message
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const DiscardReportDraft = graphql(`
  mutation DiscardReportDraft($assignmentId: ID!) {
    discardReportDraft(assignmentId: $assignmentId) {
      __typename
      ... on Assignment {
        id
        draft {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

/** What a sent report changes of its assignment; the rest is read again where it is shown. */
const Reported = graphql(`
  fragment Reported on Assignment {
    id
    state
    standing
    percent
    isReturned
    acknowledgedAt
    viewerCanAcknowledge
    viewerCanReport
    viewerCanReview
    latestReport {
      id
    }
    reports {
      id
    }
    draft {
      id
    }
    directive {
      id
      status
      standing
      progress
      isReturned
    }
  }
`);

const ReportRefusal = graphql(`
  fragment ReportRefusal on Refusal {
    __typename
    message
    ... on InvalidInput {
      path
    }
    ... on AlreadyActed {
      occurredAt
      actor {
        id
        title
        person {
          id
          fullName
        }
        agency {
          id
          shortName
        }
      }
    }
  }
`);

export const ReportProgress = graphql(
  `
    mutation ReportProgress($input: ReportProgressInput!) {
      reportProgress(input: $input) {
        __typename
        ...Reported
        ...ReportRefusal
      }
    }
  `,
  [Reported, ReportRefusal],
);

export const ReportCompletion = graphql(
  `
    mutation ReportCompletion($input: ReportCompletionInput!) {
      reportCompletion(input: $input) {
        __typename
        ...Reported
        ...ReportRefusal
      }
    }
  `,
  [Reported, ReportRefusal],
);

export { ReportRefusal };
export type ReportedAssignment = ResultOf<typeof ReportForm_Assignment>;
export type ReportDraft = ResultOf<typeof ReportDraft_Draft>;
