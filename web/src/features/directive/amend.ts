import { DeadlineParts } from '../../lib/deadline-fragment.ts';
import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.ts';
import { CommandRefusal } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

/** A directive as it stands before it is changed. */
export const AmendedDirectiveQuery = graphql(
  `
    query AmendedDirective($code: String!) {
      directive(code: $code) {
        id
        content
        field
        urgency
        expectedProduct
        issuedOn
        deadline {
          ...DeadlineParts
        }
        monitors {
          id
          title
          person {
            id
            fullName
          }
        }
        assignments {
          id
          state
          agency {
            id
          }
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
      fields
    }
  `,
  [DeadlineParts],
);

export const AmendDirectiveMutation = graphql(
  `
    mutation AmendDirective($input: AmendDirectiveInput!) {
      amendDirective(input: $input) {
        __typename
        ...CommandRefusal
        ... on Directive {
          id
          ...WholeDirective
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

export type AmendedDirective = NonNullable<ResultOf<typeof AmendedDirectiveQuery>['directive']>;
export type AmendInput = VariablesOf<typeof AmendDirectiveMutation>['input'];
