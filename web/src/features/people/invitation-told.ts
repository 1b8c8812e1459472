import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** What whoever made an invitation is told, once. */
export const InvitationTold = graphql(`
  fragment InvitationTold on Invitation {
    __typename
    id
    token
    expiresAt
    person {
      id
      fullName
      email
      state
      invitationEndsAt
    }
  }
`);

export type ToldInvitation = ResultOf<typeof InvitationTold>;
