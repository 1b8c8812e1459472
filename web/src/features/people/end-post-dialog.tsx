import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { ChoiceField, DayField } from '../../ui/inputs.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { HandoverFacts, HandoverPart } from './handover-facts.tsx';
import { type PersonShown, type PostShown, ShownPerson } from './shown-person.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';

const HandoverQuery = graphql(
  `
    query Handover($appointmentId: ID!) {
      handoverOf(appointmentId: $appointmentId) {
        id
        monitoredCount
        ...HandoverPart
        successors {
          id
          title
          person {
            id
            fullName
          }
        }
      }
    }
  `,
  [HandoverPart],
);

const EndAppointmentMutation = graphql(
  `
    mutation EndAppointment($input: EndAppointmentInput!) {
      endAppointment(input: $input) {
        __typename
        ...CommandRefusal
        ...ShownPerson
      }
    }
  `,
  [CommandRefusal, ShownPerson],
);

type Props = { person: PersonShown; post: PostShown; onClose: () => void; onDone: (text: string) => void };

/** Ends a post: shows what stays open, asks who takes it, and says in one sentence what will happen. */
export function EndPostDialog({ person, post, onClose, onDone }: Props) {
  const { t } = useLingui();
  const { today } = useDates();
  const [{ data, error }, retry] = useQuery({
    query: HandoverQuery,
    variables: { appointmentId: post.id },
    requestPolicy: 'network-only',
  });
  const [typedDay, setTypedDay] = useState(showDay(today));
  const [successorId, setSuccessorId] = useState('');
  const command = useCommand(EndAppointmentMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const on = parseDay(typedDay, today);
  const name = person.fullName;
  const handover = data?.handoverOf;
  const successor = handover?.successors.find(({ id }) => id === successorId);

  async function handleSubmit() {
    if (command.refuse(on === null ? [{ path: 'on', message: t`Không phải là một ngày` }] : []) || on === null) return;
    if (await command.send({ appointmentId: post.id, on, successorId: successor?.id ?? null }))
      onDone(t`Đã kết thúc chức vụ của ${name}`);
  }

  return (
    <CommandDialog
      title={
        <Trans>
          Kết thúc chức vụ {post.title} của {name}?
        </Trans>
      }
      verb={<Trans>Kết thúc chức vụ</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={['on', 'successorId']}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      {handover ? (
        <HandoverFacts handover={handover} />
      ) : error ? (
        <ErrorPanel onRetry={() => retry({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingRows count={3} height={36} />
      )}
      <DayField
        {...fieldsOf('on')}
        label={<Trans>Ngày cuối giữ chức vụ</Trans>}
        value={typedDay}
        onChange={setTypedDay}
      />
      {handover && handover.monitoredCount > 0 && (
        <ChoiceField
          {...fieldsOf('successorId')}
          label={<Trans>Người theo dõi tiếp</Trans>}
          value={successorId}
          onChange={(event) => setSuccessorId(event.currentTarget.value)}
        >
          <option value="">{t`Chưa có người nhận`}</option>
          {handover.successors.map(({ id, title, person: { fullName } }) => (
            <option key={id} value={id}>{`${fullName} · ${title}`}</option>
          ))}
        </ChoiceField>
      )}
      {on !== null && handover && (
        <p role="status">
          <Outcome name={name} on={on} count={handover.monitoredCount} successor={successor?.person.fullName} />
        </p>
      )}
    </CommandDialog>
  );
}

type OutcomeProps = { name: string; on: string; count: number; successor: string | undefined };

function Outcome({ name, on, count, successor }: OutcomeProps) {
  const { today, day } = useDates();
  return (
    <>
      {on <= today ? (
        <Trans>{name} thôi dùng chức vụ này ngay khi xác nhận.</Trans>
      ) : (
        <Trans>
          {name} dùng chức vụ này đến hết {day(on)}.
        </Trans>
      )}{' '}
      {count > 0 &&
        (successor === undefined ? (
          <Plural value={count} other="# nhiệm vụ đang mở sẽ không còn người theo dõi." />
        ) : (
          <Trans>
            {successor} theo dõi tiếp <Plural value={count} other="# nhiệm vụ đang mở" /> từ bây giờ.
          </Trans>
        ))}
    </>
  );
}
