import { Input } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { isGroupId, type Scope } from './overview-query.ts';
import look from './overview.module.css';

const ScopesQuery = graphql(`
  query OverviewScopes {
    fields
    agencyGroups {
      id
      name
    }
  }
`);

const OWN = 'own';
const FIELD = 'field:';
/** Those whose orders directives are. */
const ISSUERS: readonly string[] = ['CHAIR', 'VICE_CHAIR'];

type Props = { scope: Scope; onChange: (scope: Scope) => void };

/** Phạm vi: the whole, what the viewer himself has ordered, one group of agencies, or one field of work. */
export function ScopeChoice({ scope, onChange }: Props) {
  const { t } = useLingui();
  const { appointment } = useViewer();
  const [{ data }] = useQuery({ query: ScopesQuery });
  const { field, groupId, isOwn } = scope;
  const known = data?.fields ?? [];
  const fields = field === undefined || known.includes(field) ? known : [field, ...known];
  const groups = data?.agencyGroups ?? [];
  const isGone = data !== undefined && isGroupId(groupId) && !groups.some(({ id }) => id === groupId);

  function handleChange(value: string) {
    if (value === OWN) return onChange({ isOwn: true });
    if (value.startsWith(FIELD)) return onChange({ field: value.slice(FIELD.length) });
    onChange(isGroupId(value) ? { groupId: value } : {});
  }

  return (
    <Input
      component="select"
      pointer
      className={look.scope}
      aria-label={t`Phạm vi`}
      value={isOwn ? OWN : isGroupId(groupId) ? groupId : field === undefined ? '' : `${FIELD}${field}`}
      onChange={(event) => handleChange(event.currentTarget.value)}
      rightSection={<IconChevronDown size={16} aria-hidden />}
    >
      <option value="">{t`Phạm vi: tất cả`}</option>
      {(isOwn || ISSUERS.includes(appointment.role)) && <option value={OWN}>{t`Việc tôi giao`}</option>}
      {isGone && <option value={groupId}>{t`Khối không còn trong hệ thống`}</option>}
      <optgroup label={t({ context: 'nhóm đơn vị', message: 'Khối' })}>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label={t`Lĩnh vực`}>
        {fields.map((each) => (
          <option key={each} value={`${FIELD}${each}`}>
            {each}
          </option>
        ))}
      </optgroup>
    </Input>
  );
}
