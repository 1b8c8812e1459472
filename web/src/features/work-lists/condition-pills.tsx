import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { Pill } from '../../ui/marks.tsx';
import { Note } from '../../ui/page.tsx';
import { useConditionWords } from './condition-words.ts';
import { type Condition, conditionsOf, isIdName, without, withoutConditions, type WorkSearch } from './conditions.ts';
import look from './condition-pills.module.css';

const ConditionNameQuery = graphql(`
  query ConditionName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Agency {
        id
        shortName
      }
      ... on Appointment {
        id
        person {
          id
          fullName
        }
      }
      ... on SourceDocument {
        id
        reference
      }
    }
  }
`);

type Props = {
  search: WorkSearch;
  knownTabs: readonly string[];
  onChange: (search: WorkSearch) => void;
};

/** The conditions that hold, each of which can be taken away; those that make no sense are said to be left out. */
export function ConditionPills({ search, knownTabs, onChange }: Props) {
  const { t } = useLingui();
  const conditions = conditionsOf(search, knownTabs);
  const unread = conditions.filter(({ isRead }) => !isRead).length;
  if (conditions.length === 0) return null;

  return (
    <div className={look.conditions}>
      <ul className={look.pills} aria-label={t`Điều kiện lọc`}>
        {conditions.map((condition) => (
          <li key={`${condition.name}:${condition.value}`}>
            <ConditionPill condition={condition} onRemove={() => onChange(without(search, condition))} />
          </li>
        ))}
        <li>
          <Button variant="subtle" size="xs" onClick={() => onChange(withoutConditions(search))}>
            <Trans>Xóa lọc</Trans>
          </Button>
        </li>
      </ul>
      {unread > 0 && (
        <Note>
          <Plural
            value={unread}
            one="Một điều kiện trong địa chỉ không đọc được nên chưa áp dụng. Bỏ nó đi hoặc chọn lại trong mục Lọc."
            other="# điều kiện trong địa chỉ không đọc được nên chưa áp dụng. Bỏ chúng đi hoặc chọn lại trong mục Lọc."
          />
        </Note>
      )}
    </div>
  );
}

function ConditionPill({ condition, onRemove }: { condition: Condition; onRemove: () => void }) {
  const { t } = useLingui();
  const words = useConditionWords();
  const name = useNameOf(condition);
  const label = words.nameOf(condition);
  const shown = words.valueOf(condition) ?? name;
  return (
    <Pill isNeutral={!condition.isRead} removeLabel={t`Bỏ điều kiện ${label}: ${shown}`} onRemove={onRemove}>
      <span className={look.text} data-unread={!condition.isRead || undefined}>
        {label}: {shown}
      </span>
    </Pill>
  );
}

/** What the id in a condition stands for. */
function useNameOf({ name, value, isRead }: Condition): string {
  const { t } = useLingui();
  const pause = !isRead || !isIdName(name);
  const [{ data, fetching }] = useQuery({ query: ConditionNameQuery, variables: { id: value }, pause });
  const node = data?.node;
  if (node?.__typename === 'Agency') return node.shortName;
  if (node?.__typename === 'Appointment') return node.person.fullName;
  if (node?.__typename === 'SourceDocument') return node.reference;
  return fetching || pause ? '…' : t`không tìm thấy`;
}
