import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { DayField } from '../../ui/inputs.tsx';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { POST_FIELDS, PostFields, type TypedPost, usePostFaults } from './post-fields.tsx';
import { ShownPerson, type PersonShown } from './shown-person.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';

const AppointPersonMutation = graphql(
  `
    mutation AppointPerson($input: AppointPersonInput!) {
      appointPerson(input: $input) {
        __typename
        ...CommandRefusal
        ...ShownPerson
      }
    }
  `,
  [CommandRefusal, ShownPerson],
);

type Props = { person: PersonShown; onClose: () => void; onDone: (text: string) => void };

/** A further post; whoever had ended is back with it. */
export function AppointDialog({ person, onClose, onDone }: Props) {
  const { t } = useLingui();
  const { today } = useDates();
  const directory = useAgencyDirectory();
  const [post, setPost] = useState<TypedPost>({ agencyId: undefined, role: '', title: '', fromOn: showDay(today) });
  const [toOn, setToOn] = useState('');
  const command = useCommand(AppointPersonMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const postFaults = usePostFaults();
  const name = person.fullName;

  async function handleSubmit() {
    const fromOn = parseDay(post.fromOn, today);
    const lastOn = toOn.trim() === '' ? null : parseDay(toOn, today);
    const faults = [
      ...postFaults(post, today),
      ...(toOn.trim() !== '' && lastOn === null ? [{ path: 'toOn', message: t`Không phải là một ngày` }] : []),
    ];
    if (command.refuse(faults) || post.agencyId === undefined || post.role === '' || fromOn === null) return;
    const { agencyId, role, title } = post;
    if (await command.send({ personId: person.id, agencyId, role, title, fromOn, toOn: lastOn }))
      onDone(t`Đã bổ nhiệm ${name}`);
  }

  return (
    <CommandDialog
      title={<Trans>Bổ nhiệm {name}</Trans>}
      verb={<Trans>Bổ nhiệm</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={[...POST_FIELDS, 'toOn']}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <PostFields fieldsOf={fieldsOf} directory={directory} post={post} onChange={setPost} />
      <DayField {...fieldsOf('toOn')} isOptional label={<Trans>Đến hết ngày</Trans>} value={toOn} onChange={setToOn} />
    </CommandDialog>
  );
}
