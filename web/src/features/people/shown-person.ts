import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** A person as the administrator sees him; commands answer it, so that the screen shows what they did. */
export const ShownPerson = graphql(`
  fragment ShownPerson on Person {
    id
    fullName
    email
    state
    invitationEndsAt
    appointments {
      id
      role
      title
      fromOn
      toOn
      isOver
      agency {
        id
        name
        shortName
      }
    }
  }
`);

export type PersonShown = ResultOf<typeof ShownPerson>;
export type PostShown = NonNullable<PersonShown['appointments']>[number];
