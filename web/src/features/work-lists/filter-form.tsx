import { Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { ASSIGNMENT_ROLES, ORIGINS, URGENCIES } from '../../lib/words.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { ChoiceField, DayField } from '../../ui/inputs.tsx';
import { AgencyField } from './agency-field.tsx';
import { CONDITION_NAMES, DIRECTIVE_STATUSES, STANDINGS } from './condition-words.ts';
import { type ConditionName, WORDS, type WorkSearch } from './conditions.ts';
import look from './filter-form.module.css';

const FilterFormQuery = graphql(`
  query FilterForm {
    fields
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

type Props = {
  search: WorkSearch;
  offered: readonly ConditionName[];
  onChange: (search: WorkSearch) => void;
};

type Choice = { value: string; label: string };

/** Every condition a list may have; each applies as soon as it is set. */
export function FilterForm({ search, offered, onChange }: Props) {
  const { i18n } = useLingui();
  const [{ data }] = useQuery({ query: FilterFormQuery });
  const nameOf = (name: ConditionName) => i18n._(CONDITION_NAMES[name]);
  const set = (change: WorkSearch) => onChange({ ...search, ...change });

  const people = (found: ReadonlyArray<{ id: string; title: string; person: { fullName: string } }> | undefined) =>
    (found ?? []).map(({ id, title, person }) => ({ value: id, label: `${person.fullName}, ${title}` }));

  const fields: Partial<Record<ConditionName, ReactNode>> = {
    standing: (
      <Several
        legend={nameOf('standing')}
        choices={WORDS.standing.map((value) => ({ value, label: i18n._(STANDINGS[value]) }))}
        chosen={search.standing}
        onChange={(standing) => set({ standing })}
      />
    ),
    urgency: (
      <Several
        legend={nameOf('urgency')}
        choices={WORDS.urgency.map((value) => ({ value, label: i18n._(URGENCIES[value]) }))}
        chosen={search.urgency}
        onChange={(urgency) => set({ urgency })}
      />
    ),
    status: (
      <One
        id="filter-status"
        label={nameOf('status')}
        choices={WORDS.status.map((value) => ({ value, label: i18n._(DIRECTIVE_STATUSES[value]) }))}
        chosen={search.status}
        onChange={(status) => set({ status })}
      />
    ),
    agency: <AgencyField label={nameOf('agency')} value={search.agency} onChange={(agency) => set({ agency })} />,
    role: (
      <One
        id="filter-role"
        label={nameOf('role')}
        choices={WORDS.role.map((value) => ({ value, label: i18n._(ASSIGNMENT_ROLES[value]) }))}
        chosen={search.role}
        onChange={(role) => set({ role })}
      />
    ),
    issuer: (
      <One
        id="filter-issuer"
        label={nameOf('issuer')}
        choices={people(data?.issuers)}
        chosen={search.issuer}
        onChange={(issuer) => set({ issuer })}
      />
    ),
    monitor: (
      <One
        id="filter-monitor"
        label={nameOf('monitor')}
        choices={people(data?.monitors)}
        chosen={search.monitor}
        onChange={(monitor) => set({ monitor })}
      />
    ),
    field: (
      <One
        id="filter-field"
        label={nameOf('field')}
        choices={(data?.fields ?? []).map((value) => ({ value, label: value }))}
        chosen={search.field}
        onChange={(field) => set({ field })}
      />
    ),
    origin: (
      <One
        id="filter-origin"
        label={nameOf('origin')}
        choices={WORDS.origin.map((value) => ({ value, label: i18n._(ORIGINS[value]) }))}
        chosen={search.origin}
        onChange={(origin) => set({ origin })}
      />
    ),
    from: (
      <div className={look.days}>
        <Day id="filter-from" label={nameOf('from')} day={search.from} onChange={(from) => set({ from })} />
        <Day id="filter-to" label={nameOf('to')} day={search.to} onChange={(to) => set({ to })} />
      </div>
    ),
  };

  return (
    <div className={look.form}>
      {offered.map((name) => (
        <div key={name}>{fields[name]}</div>
      ))}
    </div>
  );
}

type SeveralProps = {
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[] | undefined;
  onChange: (chosen: string[] | undefined) => void;
};

function Several({ legend, choices, chosen = [], onChange }: SeveralProps) {
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <FieldGroup legend={legend}>
      <div className={look.checks}>
        {choices.map(({ value, label }) => (
          <Checkbox key={value} label={label} checked={chosen.includes(value)} onChange={() => toggle(value)} />
        ))}
      </div>
    </FieldGroup>
  );
}

type OneProps = {
  id: string;
  label: string;
  choices: readonly Choice[];
  chosen: string | undefined;
  onChange: (chosen: string | undefined) => void;
};

function One({ id, label, choices, chosen, onChange }: OneProps) {
  const { t } = useLingui();
  return (
    <ChoiceField
      id={id}
      label={label}
      value={choices.some(({ value }) => value === chosen) ? chosen : ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{t`Tất cả`}</option>
      {choices.map(({ value, label: word }) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </ChoiceField>
  );
}

type DayProps = { id: string; label: string; day: string | undefined; onChange: (day: string | undefined) => void };

/** A day that applies once it is one; until then it stays as typed. */
function Day({ id, label, day, onChange }: DayProps) {
  const { t } = useLingui();
  const dates = useDates();
  const [typed, setTyped] = useState(() => (day === undefined ? '' : dates.day(day)));
  const read = parseDay(typed, dates.today);
  return (
    <DayField
      id={id}
      label={label}
      value={typed}
      error={typed.trim() !== '' && typed.trim().length > 7 && read === null ? t`Không phải là ngày` : undefined}
      onChange={(next) => {
        setTyped(next);
        const nextDay = parseDay(next, dates.today) ?? undefined;
        if (nextDay !== day) onChange(nextDay);
      }}
    />
  );
}
