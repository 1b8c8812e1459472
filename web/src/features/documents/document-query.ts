import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** What is shown of a document, and what correcting it answers with. */
export const WholeDocument = graphql(`
  fragment WholeDocument on SourceDocument {
    id
    number
    notation
    reference
    type
    issuedOn
    abstract
    signer
    origin
    outsideIssuer
    outsideDueOn
    directiveCount
    openCount
    overdueCount
    isCited
    viewerCanIssueFrom
    viewerCanAmend
    committee {
      id
      name
    }
    files {
      id
      name
      url
      mediaType
      size
    }
    directives {
      id
      code
      content
      status
      standing
      isProposal
      dueOn
      workingDaysLeft
      daysOverdue
    }
  }
`);

/** One document. */
export const DocumentPaneQuery = graphql(
  `
    query DocumentPane($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...WholeDocument
      }
    }
  `,
  [WholeDocument],
);

/** Corrects what was entered. */
export const AmendDocumentMutation = graphql(
  `
    mutation AmendDocument($input: AmendDocumentInput!) {
      amendDocument(input: $input) {
        __typename
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          path
        }
        ... on SourceDocument {
          id
          ...WholeDocument
        }
      }
    }
  `,
  [WholeDocument],
);

export type ShownDocument = ResultOf<typeof WholeDocument>;
