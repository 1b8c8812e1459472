import { useLingui } from '@lingui/react/macro';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import type { FoundPerson } from './palette-entries.ts';

/** What is searched for on the server, as far as the viewer may. */
export const PaletteQuery = graphql(`
  query Palette($text: String!, $inAll: Boolean!, $inCharge: Boolean!) {
    directives(first: 6, filter: { text: $text }, orderBy: NEWEST) {
      edges {
        cursor
        node {
          id
          code
          content
          document {
            id
            reference
          }
        }
      }
    }
    people(text: $text, first: 5) @include(if: $inAll) {
      edges {
        cursor
        node {
          id
          fullName
          email
        }
      }
    }
    monitors @include(if: $inCharge) {
      id
      title
      person {
        id
        fullName
      }
    }
    issuers @include(if: $inCharge) {
      id
      title
      person {
        id
        fullName
      }
    }
  }
`);

/** People among what came, each with what is opened of him. */
export function useFoundPeople(data: ResultOf<typeof PaletteQuery> | undefined): FoundPerson[] {
  const { t } = useLingui();
  if (!data) return [];
  return [
    ...(data.people?.edges ?? []).map(({ node: { id, fullName, email } }) => ({
      kind: 'person' as const,
      id,
      fullName,
      meta: email ?? '',
    })),
    ...(data.monitors ?? []).map(({ id, title, person: { fullName } }) => ({
      kind: 'monitor' as const,
      id,
      fullName,
      meta: t`${title} · chỉ đạo đang theo dõi`,
    })),
    ...(data.issuers ?? []).map(({ id, title, person: { fullName } }) => ({
      kind: 'issuer' as const,
      id,
      fullName,
      meta: t`${title} · chỉ đạo đã giao`,
    })),
  ];
}
