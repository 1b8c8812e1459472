import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../lib/graphql.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { type PersonShown, ShownPerson } from './shown-person.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';

const EndPersonMutation = graphql(
  `
    mutation EndPerson($input: EndPersonInput!) {
      endPerson(input: $input) {
        __typename
        ...CommandRefusal
        ...ShownPerson
      }
    }
  `,
  [CommandRefusal, ShownPerson],
);

type Props = { person: PersonShown; onClose: () => void; onDone: (text: string) => void };

/** Ends a person with all posts at once. */
export function EndPersonDialog({ person, onClose, onDone }: Props) {
  const { t } = useLingui();
  const command = useCommand(EndPersonMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const name = person.fullName;
  const posts = (person.appointments ?? []).filter(({ isOver }) => !isOver).length;

  async function handleSubmit() {
    if (await command.send({ personId: person.id })) onDone(t`Đã kết thúc ${name}`);
  }

  return (
    <CommandDialog
      title={<Trans>Kết thúc người dùng {name}?</Trans>}
      verb={<Trans>Kết thúc người dùng</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={[]}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <p>
        <Plural value={posts} other="# chức vụ kết thúc ngay và người này không đăng nhập vào đơn vị được nữa." />
      </p>
      <p>
        <Trans>
          Việc đang theo dõi không có người nhận. Muốn bàn giao, kết thúc từng chức vụ trước. Lịch sử vẫn giữ nguyên tên
          người này.
        </Trans>
      </p>
    </CommandDialog>
  );
}
