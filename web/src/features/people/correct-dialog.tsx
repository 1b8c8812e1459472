import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.ts';
import { LineField } from '../../ui/inputs.tsx';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { ShownPerson, type PersonShown } from './shown-person.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';

const CorrectPersonMutation = graphql(
  `
    mutation CorrectPerson($input: CorrectPersonInput!) {
      correctPerson(input: $input) {
        __typename
        ...CommandRefusal
        ...ShownPerson
      }
    }
  `,
  [CommandRefusal, ShownPerson],
);

type Props = { person: PersonShown; onClose: () => void; onDone: (text: string) => void };

/** Corrects name and address. */
export function CorrectDialog({ person, onClose, onDone }: Props) {
  const { t } = useLingui();
  const [fullName, setFullName] = useState(person.fullName);
  const [email, setEmail] = useState(person.email ?? '');
  const command = useCommand(CorrectPersonMutation);
  const fieldsOf = useFieldsOf(command.problem);

  async function handleSubmit() {
    const faults = [
      ...(fullName.trim() === '' ? [{ path: 'fullName', message: t`Nhập họ và tên.` }] : []),
      ...(email.trim() === '' ? [{ path: 'email', message: t`Nhập thư điện tử.` }] : []),
    ];
    if (command.refuse(faults)) return;
    if (await command.send({ personId: person.id, fullName, email })) onDone(t`Đã sửa thông tin`);
  }

  return (
    <CommandDialog
      title={<Trans>Sửa thông tin</Trans>}
      verb={<Trans>Lưu thông tin</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={['fullName', 'email']}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <LineField
        {...fieldsOf('fullName')}
        label={<Trans>Họ và tên</Trans>}
        value={fullName}
        autoComplete="off"
        onChange={(event) => setFullName(event.currentTarget.value)}
        data-autofocus
      />
      <LineField
        {...fieldsOf('email')}
        type="email"
        label={<Trans>Thư điện tử</Trans>}
        hint={
          person.state === 'INVITED' ? (
            <Trans>Đổi địa chỉ thì đường dẫn mời đã chuyển hết hiệu lực</Trans>
          ) : (
            <Trans>Tài khoản đăng nhập của người này giữ nguyên</Trans>
          )
        }
        value={email}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
