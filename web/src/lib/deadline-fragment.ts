import { graphql } from './graphql.ts';

/** A deadline in whatever form it was set. */
export const DeadlineParts = graphql(`
  fragment DeadlineParts on Deadline @_unmask {
    __typename
    ... on DateDeadline {
      on
      time
      text
    }
    ... on TermDeadline {
      n
      unit
      from
      text
    }
    ... on PeriodEndDeadline {
      period
      year
      index
      text
    }
    ... on EventDeadline {
      text
    }
    ... on NoDeadline {
      text
    }
  }
`);
