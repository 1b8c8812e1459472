import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { type NamedThings, plain, type Vocabulary } from './condition-vocabulary.ts';
import type { ConditionName } from './condition-names.ts';

/** What may be chosen by name, beside agencies. */
export const FilterChoicesQuery = graphql(`
  query FilterChoices {
    fields
    agencyGroups {
      id
      name
      aliases
    }
    issuers {
      id
      title
      person {
        id
        fullName
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
  }
`);

type Group = { id: string; name: string; aliases: readonly string[] };
type Post = { id: string; title: string; person: { fullName: string } };

/** What may be chosen by name. */
export type FilterChoices = {
  fields: readonly string[];
  agencyGroups: readonly Group[];
  issuers: readonly Post[];
  monitors: readonly Post[];
  directory: AgencyDirectory;
};

/**
 * What the words of the box mean, and what may be chosen by name.
 * @param isWanted names are asked for from the moment that this is true
 * @returns `choices` undefined while they are on their way
 */
export function useVocabulary(
  excluded: readonly ConditionName[],
  isWanted: boolean,
): { vocabulary: Vocabulary; choices: FilterChoices | undefined } {
  const { i18n } = useLingui();
  const { today } = useDates();
  const [{ data }] = useQuery({ query: FilterChoicesQuery, pause: !isWanted });
  const directory = useAgencyDirectory(isWanted);
  return useMemo(() => {
    const choices = data && directory && { ...data, directory };
    return {
      vocabulary: { today, language: i18n.locale === 'en' ? 'en' : 'vi', excluded, things: thingsOf(choices) },
      choices,
    };
  }, [data, directory, today, i18n.locale, excluded]);
}

function thingsOf(choices: FilterChoices | undefined): Vocabulary['things'] {
  if (!choices) return {};
  const { directory } = choices;
  return {
    agency: agenciesOf(directory, () => true),
    committee: agenciesOf(directory, ({ isCommittee }) => isCommittee),
    agencyGroup: {
      idsOf: (folded) =>
        choices.agencyGroups
          .filter(({ name, aliases }) => [name, ...aliases].some((each) => plain(each) === folded))
          .map(({ id }) => id),
      nameOf: (id) => choices.agencyGroups.find((group) => group.id === id)?.name ?? null,
    },
    issuer: postsOf(choices.issuers),
    monitor: postsOf(choices.monitors),
    field: {
      idsOf: (folded) => choices.fields.filter((field) => plain(field) === folded),
      nameOf: (field) => field,
    },
  };
}

type Agency = AgencyDirectory['agencyOf'] extends ReadonlyMap<string, infer Each> ? Each : never;

/** An agency is meant by one of its names, or by letters that no other answers to. */
function agenciesOf(directory: AgencyDirectory, isMeant: (agency: Agency) => boolean): NamedThings {
  const agencies = [...directory.agencyOf.values()].filter(isMeant);
  return {
    idsOf: (folded) => {
      const called = agencies.filter(({ name, shortName, aliases }) =>
        [name, shortName, ...aliases].some((each) => plain(each) === folded),
      );
      const found = called.length > 0 ? called : directory.searchAgencies(folded).map(({ agency }) => agency);
      return found.filter(isMeant).map(({ id }) => id);
    },
    nameOf: (id) => directory.agencyOf.get(id)?.shortName ?? null,
  };
}

function postsOf(posts: readonly Post[]): NamedThings {
  return {
    idsOf: (folded) => posts.filter(({ person }) => plain(person.fullName) === folded).map(({ id }) => id),
    nameOf: (id) => posts.find((post) => post.id === id)?.person.fullName ?? null,
  };
}
