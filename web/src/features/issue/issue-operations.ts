import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** What the pickers of the form offer. */
export const IssueChoicesQuery = graphql(`
  query IssueChoices {
    fields
    agencyGroups {
      id
      name
      aliases
      members {
        id
      }
    }
    issuers {
      id
      title
      person {
        id
        fullName
      }
    }
    monitors {
      id
      title
      person {
        id
        fullName
      }
    }
  }
`);

/** The assignment that is carried out by what is issued (a cascade). */
export const ExecutedAssignmentQuery = graphql(`
  query ExecutedAssignment($assignmentId: ID!) {
    node(id: $assignmentId) {
      __typename
      id
      ... on Assignment {
        dueOn
        viewerCanCascade
        agency {
          id
          name
        }
        directive {
          id
          code
          content
          committee {
            id
            name
          }
          document {
            id
            reference
          }
        }
      }
    }
  }
`);

export const IssueForm_Document = graphql(`
  fragment IssueForm_Document on SourceDocument {
    id
    reference
    abstract
    issuedOn
    type
    directiveCount
  }
`);

export const DocumentSearchQuery = graphql(
  `
    query DocumentSearch($text: String) {
      sourceDocuments(first: 12, text: $text) {
        edges {
          cursor
          node {
            id
            ...IssueForm_Document
          }
        }
      }
    }
  `,
  [IssueForm_Document],
);

export const DocumentQuery = graphql(
  `
    query IssueDocument($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...IssueForm_Document
      }
    }
  `,
  [IssueForm_Document],
);

export const IssueDraftQuery = graphql(`
  query IssueDraft($assignmentId: ID) {
    issueDraft(assignmentId: $assignmentId) {
      id
      body
      version
      savedAt
    }
  }
`);

export const SaveIssueDraft = graphql(`
  mutation SaveIssueDraft($input: SaveIssueDraftInput!) {
    saveIssueDraft(input: $input) {
      __typename
      ... on IssueDraft {
        id
        version
        savedAt
      }
      ... on DraftConflict {
        version
        savedAt
        message
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const DiscardIssueDraft = graphql(`
  mutation DiscardIssueDraft($assignmentId: ID) {
    discardIssueDraft(assignmentId: $assignmentId)
  }
`);

const Issued = graphql(`
  fragment Issued on IssuedDirectives {
    document {
      id
      reference
      abstract
      issuedOn
    }
    directives {
      id
      code
      content
      dueOn
      isProposal
      assignments {
        id
        role
        agency {
          id
          shortName
        }
      }
    }
  }
`);

const IssueRefusal = graphql(`
  fragment IssueRefusal on Refusal {
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

export const IssueDirectives = graphql(
  `
    mutation IssueDirectives($input: IssueDirectivesInput!) {
      issueDirectives(input: $input) {
        __typename
        ...Issued
        ...IssueRefusal
      }
    }
  `,
  [Issued, IssueRefusal],
);

export const CascadeAssignment = graphql(
  `
    mutation CascadeAssignment($input: CascadeAssignmentInput!) {
      cascadeAssignment(input: $input) {
        __typename
        ...Issued
        ...IssueRefusal
      }
    }
  `,
  [Issued, IssueRefusal],
);

export { Issued, IssueRefusal };
export type IssueChoices = ResultOf<typeof IssueChoicesQuery>;
export type Post = IssueChoices['issuers'][number];
export type IssuedDirectives = ResultOf<typeof Issued>;
export type FoundDocument = ResultOf<typeof IssueForm_Document>;
