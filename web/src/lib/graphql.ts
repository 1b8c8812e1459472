import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

type Scalars = {
  /** A calendar day of the tenant, `2024-07-22`. */
  LocalDate: string;
  /** An instant, ISO 8601 with an offset. */
  DateTime: string;
  ID: string;
};

/** Writes a typed operation or fragment; the types come from `server/schema.graphql`. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();

export { type FragmentOf, readFragment, type ResultOf, type VariablesOf } from 'gql.tada';
