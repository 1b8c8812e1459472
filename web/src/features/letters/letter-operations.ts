import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { CommandRefusal } from '../../lib/use-command.ts';

/** All that the screen of a letter shows; what every act answers with, so that the cache holds the new state at once. */
export const LetterScreen_Letter = graphql(`
  fragment LetterScreen_Letter on ChaseLetter {
    id
    state
    isForCommittee
    subject
    body
    words
    reportBefore
    explainBefore
    recipients
    notation
    number
    reference
    issuedOn
    draftedAt
    submittedAt
    issuedAt
    returnedReason
    version
    draftedBy {
      id
      person {
        id
        fullName
      }
    }
    signer {
      id
      title
      person {
        id
        fullName
      }
    }
    signers {
      id
      title
      person {
        id
        fullName
      }
    }
    lines {
      id
      position
      document
      content
      daysOverdue
      state
      asksExplanation
      agency {
        id
        shortName
      }
      assignment {
        id
        reminderCount
        viewerCanRemind
        directive {
          id
          code
        }
      }
    }
    files {
      id
      name
      url
      mediaType
      size
    }
    viewerCanChange
    viewerCanSubmit
    viewerCanGiveBack
    viewerCanIssue
    viewerCanDiscard
  }
`);

export type Letter = ResultOf<typeof LetterScreen_Letter>;

export const ChangeLetterMutation = graphql(
  `
    mutation ChangeLetter($input: ChangeLetterInput!) {
      changeLetter(input: $input) {
        __typename
        ...CommandRefusal
        ... on ChaseLetter {
          id
          ...LetterScreen_Letter
        }
      }
    }
  `,
  [CommandRefusal, LetterScreen_Letter],
);

export const SubmitLetterMutation = graphql(
  `
    mutation SubmitLetter($input: SubmitLetterInput!) {
      submitLetter(input: $input) {
        __typename
        ...CommandRefusal
        ... on ChaseLetter {
          id
          ...LetterScreen_Letter
        }
      }
    }
  `,
  [CommandRefusal, LetterScreen_Letter],
);

export const GiveLetterBackMutation = graphql(
  `
    mutation GiveLetterBack($input: GiveLetterBackInput!) {
      giveLetterBack(input: $input) {
        __typename
        ...CommandRefusal
        ... on ChaseLetter {
          id
          ...LetterScreen_Letter
        }
      }
    }
  `,
  [CommandRefusal, LetterScreen_Letter],
);

export const DiscardLetterMutation = graphql(
  `
    mutation DiscardLetter($input: DiscardLetterInput!) {
      discardLetter(input: $input) {
        __typename
        ...CommandRefusal
        ... on ChaseLetter {
          id
          ...LetterScreen_Letter
        }
      }
    }
  `,
  [CommandRefusal, LetterScreen_Letter],
);

export const IssueLetterMutation = graphql(
  `
    mutation IssueLetter($input: IssueLetterInput!) {
      issueLetter(input: $input) {
        __typename
        ...CommandRefusal
        ... on ChaseLetter {
          id
          ...LetterScreen_Letter
        }
      }
    }
  `,
  [CommandRefusal, LetterScreen_Letter],
);
