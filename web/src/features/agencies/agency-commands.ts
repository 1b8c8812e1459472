import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** What every refusal tells. */
const AgencyRefusal = graphql(`
  fragment AgencyRefusal on Refusal {
    __typename
    code
    message
    ... on InvalidInput {
      path
    }
    ... on AgencyConflict {
      changedAt
      changedBy {
        id
        title
        person {
          id
          fullName
        }
      }
      agency {
        id
        name
        shortName
        aliases
        usesSystem
        position
        parent {
          id
          name
        }
      }
    }
  }
`);

export type Conflict = Extract<ResultOf<typeof AgencyRefusal>, { __typename: 'AgencyConflict' }>;
export type ReadAgency = Conflict['agency'];

/** Whether an act was refused because somebody else changed the agency since it was read. */
export function isConflict(refusal: object | undefined): refusal is Conflict {
  return refusal !== undefined && '__typename' in refusal && refusal.__typename === 'AgencyConflict';
}

export const AddAgencyMutation = graphql(
  `
    mutation AddAgency($input: AddAgencyInput!) {
      addAgency(input: $input) {
        __typename
        ... on Agency {
          id
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);

export const ChangeAgencyMutation = graphql(
  `
    mutation ChangeAgency($input: ChangeAgencyInput!) {
      changeAgency(input: $input) {
        __typename
        ... on Agency {
          id
          name
          shortName
          aliases
          usesSystem
          position
          parent {
            id
            name
          }
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);

export const SetAgencyCodeMutation = graphql(
  `
    mutation SetAgencyCode($input: SetAgencyCodeInput!) {
      setAgencyCode(input: $input) {
        __typename
        ... on Agency {
          id
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);

export const EndAgencyMutation = graphql(
  `
    mutation EndAgency($input: EndAgencyInput!) {
      endAgency(input: $input) {
        __typename
        ... on Agency {
          id
          validTo
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);

export const AddAgencyToGroupMutation = graphql(
  `
    mutation AddAgencyToGroup($input: GroupAgencyInput!) {
      addAgencyToGroup(input: $input) {
        __typename
        ... on Agency {
          id
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);

export const RemoveAgencyFromGroupMutation = graphql(
  `
    mutation RemoveAgencyFromGroup($input: GroupAgencyInput!) {
      removeAgencyFromGroup(input: $input) {
        __typename
        ... on Agency {
          id
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);

export const AddAgencyGroupMutation = graphql(
  `
    mutation AddAgencyGroup($input: AddAgencyGroupInput!) {
      addAgencyGroup(input: $input) {
        __typename
        ... on AgencyGroup {
          id
        }
        ...AgencyRefusal
      }
    }
  `,
  [AgencyRefusal],
);
