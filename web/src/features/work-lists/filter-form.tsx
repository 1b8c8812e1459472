import type { MessageDescriptor } from '@lingui/core';
import { Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { ASSIGNMENT_ROLES, ORIGINS, URGENCIES } from '../../lib/words.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { ChoiceField } from '../../ui/inputs.tsx';
import { Pill } from '../../ui/marks.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { AgencyField } from './agency-field.tsx';
import { CONDITION_NAMES, DIRECTIVE_STATUSES, MISSING, STANDINGS, STATES } from './condition-words.ts';
import { type ConditionName, keyOf } from './condition-names.ts';
import { WORDS, type WorkSearch } from './conditions.ts';
import { DueFields } from './due-fields.tsx';
import { FilterChoicesQuery } from './use-vocabulary.ts';
import look from './filter-form.module.css';

type Props = {
  search: WorkSearch;
  offered: readonly ConditionName[];
  onChange: (search: WorkSearch) => void;
};

type Choice = { value: string; label: string };

/** Every condition a list may have, to be met or to be left out; each applies as soon as it is set. */
export function FilterForm({ search, offered, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { today } = useDates();
  const [isNegated, setIsNegated] = useState(false);
  const [{ data }] = useQuery({ query: FilterChoicesQuery });

  /** What every field of one condition is given. */
  const of = (name: ConditionName) => {
    const key = keyOf(name, isNegated);
    return {
      id: `filter-${name}`,
      label: i18n._(CONDITION_NAMES[name]),
      chosen: search[key] ?? [],
      onChange: (values: string[]) => onChange({ ...search, [key]: values.length > 0 ? values : undefined }),
    };
  };
  const words = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, MessageDescriptor>>,
  ): Choice[] => values.map((value) => ({ value, label: i18n._(labels[value]) }));
  const people = (found: ReadonlyArray<{ id: string; title: string; person: { fullName: string } }> = []) =>
    found.map(({ id, title, person }) => ({ value: id, label: `${person.fullName}, ${title}` }));

  const fields: Partial<Record<ConditionName, ReactNode>> = {
    standing: <Several {...of('standing')} choices={words(WORDS.standing, STANDINGS)} />,
    urgency: <Several {...of('urgency')} choices={words(WORDS.urgency, URGENCIES)} />,
    no: <Several {...of('no')} choices={words(WORDS.no, MISSING)} />,
    status: <Added {...of('status')} choices={words(WORDS.status, DIRECTIVE_STATUSES)} />,
    state: <Added {...of('state')} choices={words(WORDS.state, STATES)} />,
    agency: <AgencyField {...of('agency')} />,
    agencyGroup: (
      <Added
        {...of('agencyGroup')}
        choices={(data?.agencyGroups ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    ),
    role: <Added {...of('role')} choices={words(WORDS.role, ASSIGNMENT_ROLES)} />,
    issuer: <Added {...of('issuer')} choices={people(data?.issuers)} />,
    monitor: <Added {...of('monitor')} choices={people(data?.monitors)} />,
    field: <Added {...of('field')} choices={(data?.fields ?? []).map((value) => ({ value, label: value }))} />,
    origin: <Added {...of('origin')} choices={words(WORDS.origin, ORIGINS)} />,
    due: (
      <DueFields
        key={keyOf('due', isNegated)}
        {...of('due')}
        today={today}
        labels={{ from: t`Hạn từ`, to: t`Hạn đến` }}
      />
    ),
    closed: (
      <DueFields
        key={keyOf('closed', isNegated)}
        {...of('closed')}
        today={today}
        labels={{ from: t`Kết thúc từ`, to: t`Kết thúc đến` }}
      />
    ),
  };

  return (
    <>
      <SegmentedButtons
        label={t`Cách áp dụng`}
        options={[
          { value: 'in', label: t`Chỉ lấy` },
          { value: 'out', label: t`Bỏ ra` },
        ]}
        value={isNegated ? 'out' : 'in'}
        onChange={(value) => setIsNegated(value === 'out')}
      />
      <div className={look.form}>
        {offered.map((name) => (
          <div key={name}>{fields[name]}</div>
        ))}
      </div>
    </>
  );
}

type FieldProps = {
  id: string;
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** A few choices, each with its box. */
function Several({ label, choices, chosen, onChange }: FieldProps) {
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <FieldGroup legend={label}>
      <div className={look.checks}>
        {choices.map(({ value, label: word }) => (
          <Checkbox key={value} label={word} checked={chosen.includes(value)} onChange={() => toggle(value)} />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Many choices: each that is picked is added to the ones under the field. */
function Added({ id, label, choices, chosen, onChange }: FieldProps) {
  const { t } = useLingui();
  const shown = choices.filter(({ value }) => chosen.includes(value));
  return (
    <div className={look.added}>
      <ChoiceField
        id={id}
        label={label}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') onChange([...chosen, value]);
        }}
      >
        <option value="">{shown.length > 0 ? t`Thêm…` : t`Tất cả`}</option>
        {choices
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, label: word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
      </ChoiceField>
      {shown.map(({ value, label: word }) => (
        <Pill
          key={value}
          removeLabel={t`Bỏ ${word}`}
          onRemove={() => onChange(chosen.filter((other) => other !== value))}
        >
          {word}
        </Pill>
      ))}
    </div>
  );
}
