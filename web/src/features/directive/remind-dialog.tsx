import { Checkbox } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { WholeShare } from './whole-directive.ts';

const RemindAgencyMutation = graphql(
  `
    mutation RemindAgency($input: RemindAgencyInput!) {
      remindAgency(input: $input) {
        __typename
        ...CommandRefusal
        ... on Reminder {
          id
          assignments {
            id
            ...WholeShare
          }
        }
      }
    }
  `,
  [CommandRefusal, WholeShare],
);

const LONGEST_MESSAGE = 1000;

/** Reminds the chosen agencies of what they owe, numbered for each. */
export function RemindDialog({ shares, onDone, ...ways }: ActDialogProps & { shares: readonly ActsOfAssignment[] }) {
  const { t } = useLingui();
  const [chosenIds, setChosenIds] = useState(() => new Set(shares.map(({ id }) => id)));
  const [message, setMessage] = useState('');
  const act = useCommand(RemindAgencyMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const count = chosenIds.size;
  const [only] = shares;
  const isOne = shares.length === 1 && only !== undefined;
  const text = message.trim();

  async function handleSubmit() {
    const assignmentIds = shares.flatMap(({ id }) => (chosenIds.has(id) ? [id] : []));
    if (await act.send({ assignmentIds, ...(text ? { message: text } : {}) })) {
      onDone(isOne ? t`Đã đôn đốc ${only.agency.name}` : t`Đã đôn đốc ${count} đơn vị`);
    }
  }

  function toggle(id: string) {
    setChosenIds((ids) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={
        isOne ? (
          <Trans>
            Đôn đốc {only.agency.name} lần {only.reminderCount + 1}
          </Trans>
        ) : (
          <Trans>Đôn đốc nhiều đơn vị</Trans>
        )
      }
      verb={isOne ? <Trans>Gửi đôn đốc</Trans> : <Plural value={count} other="Đôn đốc # đơn vị" />}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Đơn vị thấy ngay trên hệ thống; lần đôn đốc được ghi vào nhật ký và không rút lại được.</Trans>
      </p>
      {!isOne && (
        <FieldGroup legend={<Trans>Đơn vị</Trans>} {...fieldsOf('assignmentIds')}>
          {shares.map(({ id, agency, reminderCount }) => (
            <Checkbox
              key={id}
              label={t`${agency.name} · lần ${reminderCount + 1}`}
              checked={chosenIds.has(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </FieldGroup>
      )}
      <TextAreaField
        {...fieldsOf('message')}
        isLow
        isOptional
        label={<Trans>Lời nhắc</Trans>}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
        count={{ used: [...text].length, limit: LONGEST_MESSAGE }}
        data-autofocus
      />
    </ActForm>
  );
}
