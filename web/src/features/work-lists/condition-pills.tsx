import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { Pill } from '../../ui/marks.tsx';
import { useConditionWords } from './use-condition-words.ts';
import { type Condition, isIdName } from './conditions.ts';
import look from './condition-pills.module.css';

const ConditionNameQuery = graphql(`
  query ConditionName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Agency {
        id
        shortName
      }
      ... on AgencyGroup {
        id
        name
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

type Props = { conditions: readonly Condition[]; onRemove: (condition: Condition) => void };

/** The conditions that hold and those that make no sense, each of which can be taken away. */
export function ConditionPills({ conditions, onRemove }: Props) {
  const { t } = useLingui();
  if (conditions.length === 0) return null;
  return (
    <ul className={look.pills} aria-label={t`Điều kiện lọc`}>
      {conditions.map((condition) => (
        <li key={`${condition.isNegated}:${condition.name}:${condition.value}`}>
          <ConditionPill condition={condition} onRemove={() => onRemove(condition)} />
        </li>
      ))}
    </ul>
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
  const pause = !isRead || !isIdName(name) || value === '@me';
  const [{ data, fetching }] = useQuery({ query: ConditionNameQuery, variables: { id: value }, pause });
  const node = data?.node;
  if (node?.__typename === 'Agency') return node.shortName;
  if (node?.__typename === 'AgencyGroup') return node.name;
  if (node?.__typename === 'Appointment') return node.person.fullName;
  if (node?.__typename === 'SourceDocument') return node.reference;
  return fetching || pause ? '…' : t`không còn trong hệ thống`;
}
