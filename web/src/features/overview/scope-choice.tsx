import { Input } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import type { Scope } from './overview-query.ts';
import look from './overview.module.css';

const ScopesQuery = graphql(`
  query OverviewScopes {
    fields
  }
`);

const OWN = 'own';
const FIELD = 'field:';
/** Those whose orders directives are. */
const ISSUERS: readonly string[] = ['CHAIR', 'VICE_CHAIR'];

type Props = { scope: Scope; onChange: (scope: Scope) => void };

/** Phạm vi: the whole, what the viewer himself has ordered, or one field of work. */
export function ScopeChoice({ scope, onChange }: Props) {
  const { t } = useLingui();
  const { appointment } = useViewer();
  const [{ data }] = useQuery({ query: ScopesQuery });
  const { field, isOwn } = scope;
  const known = data?.fields ?? [];
  const fields = field === undefined || known.includes(field) ? known : [field, ...known];

  function handleChange(value: string) {
    if (value === OWN) return onChange({ isOwn: true });
    onChange(value.startsWith(FIELD) ? { field: value.slice(FIELD.length) } : {});
  }

  return (
    <Input
      component="select"
      pointer
      className={look.scope}
      aria-label={t`Phạm vi`}
      value={isOwn ? OWN : field === undefined ? '' : `${FIELD}${field}`}
      onChange={(event) => handleChange(event.currentTarget.value)}
      rightSection={<IconChevronDown size={16} aria-hidden />}
    >
      <option value="">{t`Phạm vi: tất cả`}</option>
      {(isOwn || ISSUERS.includes(appointment.role)) && <option value={OWN}>{t`Việc tôi giao`}</option>}
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
