import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { DeadlineField } from '../../ui/deadline-field.tsx';
import look from './directive-card.module.css';
import { useIssue } from './issue-context.ts';
import { issuedOnOf } from './issue-faults.ts';
import type { Assignee, IssueForm } from './issue-form.ts';
import type { Post } from './issue-operations.ts';
import { PeoplePicker } from './people-picker.tsx';
import type { Part } from './shares.ts';

/** What few directives need: who alone may read one, and days of single agencies. Open once something is set there. */
export function FurtherSettings({ card }: { card: number }) {
  const { t } = useLingui();
  const { errorOf, choices } = useIssue();
  const regionId = useId();
  const at = `directives.${card}` as const;
  const restricted = useController<IssueForm, `directives.${number}.isRestricted`>({
    name: `${at}.isRestricted`,
  }).field;
  const readers = useController<IssueForm, `directives.${number}.readerIds`>({ name: `${at}.readerIds` }).field;
  const lead = useController<IssueForm, `directives.${number}.lead`>({ name: `${at}.lead` }).field;
  const coordinating = useController<IssueForm, `directives.${number}.coordinating`>({
    name: `${at}.coordinating`,
  }).field;

  const lines: OwnDay[] = [
    ...lead.value.map((assignee, index) => ({ part: 'lead' as const, assignee, index })),
    ...coordinating.value.map((assignee, index) => ({ part: 'coordinating' as const, assignee, index })),
  ];
  const isSet = restricted.value || lines.some(({ assignee }) => assignee.dueOn !== '');
  const [isAsked, setIsAsked] = useState(false);
  const isOpen = isAsked || isSet;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;

  function changeDay({ part, index }: OwnDay, dueOn: string) {
    const field = part === 'lead' ? lead : coordinating;
    field.onChange(field.value.map((assignee, place) => (place === index ? { ...assignee, dueOn } : assignee)));
  }

  return (
    <div className={look.further}>
      <button
        type="button"
        className={look.disclose}
        aria-expanded={isOpen}
        aria-controls={regionId}
        disabled={isSet}
        onClick={() => setIsAsked(!isAsked)}
      >
        <Chevron size={16} aria-hidden />
        <Trans>Phạm vi xem, hạn riêng của đơn vị</Trans>
      </button>
      {isOpen && (
        <div className={look.region} id={regionId}>
          <Checkbox
            label={t`Hạn chế: chỉ những người được nêu tên xem được`}
            checked={restricted.value}
            onChange={(event) => restricted.onChange(event.currentTarget.checked)}
          />
          {restricted.value && (
            <PeoplePicker
              id={`${at}.readerIds`}
              label={t`Người được xem`}
              error={errorOf(`${at}.readerIds`)}
              people={peopleOf([...choices.issuers, ...choices.monitors])}
              chosenIds={readers.value}
              onChange={readers.onChange}
            />
          )}
          {lines.length > 0 && (
            <div>
              <h4 className={look.heading}>
                <Trans>Hạn riêng của đơn vị</Trans>
              </h4>
              <p className="hint">
                <Trans>Để trống thì theo hạn của nhiệm vụ.</Trans>
              </p>
              <div className={look.ownDays}>
                {lines.map((line) => (
                  <OwnDayField key={`${line.part} ${line.assignee.id}`} at={at} line={line} onChange={changeDay} />
                ))}
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

type OwnDay = { part: Part; assignee: Assignee; index: number };
type OwnDayProps = { at: string; line: OwnDay; onChange: (line: OwnDay, dueOn: string) => void };

function OwnDayField({ at, line, onChange }: OwnDayProps) {
  const { t } = useLingui();
  const { today } = useDates();
  const { getValues } = useFormContext<IssueForm>();
  const { directory, errorOf } = useIssue();
  const { kind, id, dueOn } = line.assignee;
  const name = kind === 'group' ? directory.groupOf.get(id)?.name : directory.agencyOf.get(id)?.shortName;
  const path = `${at}.${line.part}.${line.index}.dueOn`;
  return (
    <DeadlineField
      id={path}
      label={name ?? t`Đơn vị không còn trong danh mục`}
      error={errorOf(path)}
      value={dueOn}
      onChange={(typed) => onChange(line, typed)}
      issuedOn={issuedOnOf(getValues(), today)}
    />
  );
}

/** People once each, though somebody may hold two posts. */
function peopleOf(posts: readonly Post[]) {
  return [
    ...new Map(posts.map(({ title, person }) => [person.id, { id: person.id, name: person.fullName, title }])).values(),
  ];
}
