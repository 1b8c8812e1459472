import { Trans } from '@lingui/react/macro';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { InvitationTold, type ToldInvitation } from './invitation-told.ts';
import type { PersonShown } from './shown-person.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';

const RenewInvitationMutation = graphql(
  `
    mutation RenewInvitation($input: RenewInvitationInput!) {
      renewInvitation(input: $input) {
        __typename
        ...CommandRefusal
        ...InvitationTold
      }
    }
  `,
  [CommandRefusal, InvitationTold],
);

type Props = { person: PersonShown; onClose: () => void; onInvited: (invitation: ToldInvitation) => void };

/** Makes another link in place of the one before. */
export function RenewDialog({ person, onClose, onInvited }: Props) {
  const command = useCommand(RenewInvitationMutation);
  const fieldsOf = useFieldsOf(command.problem);

  async function handleSubmit() {
    const answer = await command.send({ personId: person.id });
    if (answer?.__typename === 'Invitation') onInvited(readFragment(InvitationTold, answer));
  }

  return (
    <CommandDialog
      title={<Trans>Gửi lại lời mời cho {person.fullName}?</Trans>}
      verb={<Trans>Tạo đường dẫn mới</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={[]}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <p>
        <Trans>Đường dẫn đã chuyển trước đây hết hiệu lực ngay. Đường dẫn mới dùng được trong bảy ngày.</Trans>
      </p>
    </CommandDialog>
  );
}
