import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { foldedWords, markWords } from '../../lib/fold.ts';
import { graphql } from '../../lib/graphql.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';
import { agenciesLike } from './agency-search.ts';

const AgencyFieldQuery = graphql(`
  query AgencyField($after: String) {
    agencies(first: 200, after: $after) {
      edges {
        node {
          id
          name
          shortName
          aliases
          parent {
            id
            shortName
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const SHOWN = 30;
const NONE = {};

type Props = { label: string; value: string | undefined; onChange: (agencyId: string | undefined) => void };

/** One agency, found by a few letters of its name. */
export function AgencyField({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const { nodes: agencies, hasMore, loadMore } = useConnection(AgencyFieldQuery, NONE, (data) => data.agencies);
  useEffect(() => {
    if (hasMore) loadMore();
  }, [hasMore, loadMore]);
  const chosen = agencies.find(({ id }) => id === value);

  function search(text: string) {
    const sought = foldedWords(text);
    const found = agenciesLike(agencies, text);
    return {
      options: found.slice(0, SHOWN).map(({ id, shortName, name, parent }) => ({
        value: id,
        pieces: markWords(shortName, sought),
        meta: shortName === name ? parent?.shortName : name,
      })),
      more: Math.max(0, found.length - SHOWN),
    };
  }

  return (
    <ChipPicker
      id="filter-agency"
      label={label}
      isOptional={false}
      placeholder={chosen ? '' : t`Gõ tên hoặc tên viết tắt`}
      chips={
        chosen && (
          <Pill removeLabel={t`Bỏ ${chosen.shortName}`} onRemove={() => onChange(undefined)}>
            {chosen.shortName}
          </Pill>
        )
      }
      search={search}
      onPick={onChange}
      onRemoveLast={() => {
        if (!chosen) return null;
        onChange(undefined);
        return chosen.shortName;
      }}
    />
  );
}
