import { graphql, type ResultOf } from '../../lib/graphql.ts';

export const EventLine_Event = graphql(`
  fragment EventLine_Event on Event {
    id
    type
    occurredAt
    actor {
      id
      title
      person {
        id
        fullName
      }
    }
    onBehalfOf {
      id
      fullName
    }
    agency {
      id
      name
    }
    reason
    text
    fromOn
    toOn
    ordinal
    childCode
    reference
    toAgency {
      id
      name
    }
    request {
      id
      kind
      askedDueOn
      offeredDueOn
      suggestedAgency {
        id
        name
      }
    }
    explanation {
      id
      state
      answerBefore
      daysLate
      question
      answer
      files {
        id
        name
        url
        mediaType
        size
      }
    }
    report {
      id
      percent
      result
      paperNumber
      files {
        id
        name
        url
        mediaType
        size
      }
    }
  }
`);

/** One line of the history. */
export type EventLine = ResultOf<typeof EventLine_Event>;
export type EventType = EventLine['type'];
