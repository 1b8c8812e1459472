import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { foldedWords, markWords } from '../../lib/fold.ts';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { ChipPicker, type PickerOption } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';
import { findAgencies } from './agency-search.rules.ts';

const AgenciesQuery = graphql(`
  query AgenciesToAdd($first: Int!, $after: String) {
    agencies(first: $first, after: $after) {
      totalCount
      edges {
        cursor
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

type Agency = ResultOf<typeof AgenciesQuery>['agencies']['edges'][number]['node'];

const PAGE = { first: 200 };
const MOST_SHOWN = 8;

/** All agencies of the tenant, fetched page by page: searching among some hundreds needs no server. */
export function useAgencies(): readonly Agency[] {
  const { nodes, hasMore, loadMore } = useConnection(AgenciesQuery, PAGE, ({ agencies }) => agencies);
  useEffect(() => {
    if (hasMore) loadMore();
  }, [hasMore, loadMore]);
  return nodes;
}

type Props = {
  id: string;
  error?: string;
  label: string;
  agencies: readonly Agency[];
  /** Agencies that hold a share already, or are chosen in another field. */
  takenIds: ReadonlySet<string>;
  chosenIds: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Picks agencies by any of their names, accents left out or not. */
export function AgencyPicker({ id, error, label, agencies, takenIds, chosenIds, onChange }: Props) {
  const { t } = useLingui();
  const nameOf = (agencyId: string) => agencies.find((agency) => agency.id === agencyId)?.name ?? '';

  function search(text: string): { options: PickerOption[]; more: number } {
    const sought = foldedWords(text);
    const found = findAgencies(agencies, text).filter(({ id: agencyId }) => !chosenIds.includes(agencyId));
    const options = found.slice(0, MOST_SHOWN).map((agency) => ({
      value: agency.id,
      pieces: markWords(agency.name, sought),
      meta: agency.parent?.shortName,
      taken: takenIds.has(agency.id) ? t`đã được giao` : undefined,
    }));
    return { options, more: found.length - options.length };
  }

  return (
    <ChipPicker
      id={id}
      error={error}
      isOptional
      label={label}
      placeholder={t`Gõ tên hoặc viết tắt, có thể không dấu`}
      search={search}
      onPick={(agencyId) => onChange([...chosenIds, agencyId])}
      onRemoveLast={() => {
        const last = chosenIds.at(-1);
        if (last === undefined) return null;
        onChange(chosenIds.slice(0, -1));
        return nameOf(last);
      }}
      chips={chosenIds.map((agencyId) => (
        <Pill
          key={agencyId}
          onRemove={() => onChange(chosenIds.filter((chosen) => chosen !== agencyId))}
          removeLabel={t`Bỏ ${nameOf(agencyId)}`}
        >
          {nameOf(agencyId)}
        </Pill>
      ))}
      note={
        agencies.length === 0 && (
          <span className="meta">
            <Trans>Đang tải danh mục đơn vị</Trans>
          </span>
        )
      }
    />
  );
}
