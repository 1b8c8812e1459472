import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { ChoiceField, LineField } from '../../ui/inputs.tsx';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { InvitationTold, type ToldInvitation } from './invitation-told.ts';
import { POST_FIELDS, PostFields, type TypedPost, usePostFaults } from './post-fields.tsx';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';

const InvitePersonMutation = graphql(
  `
    mutation InvitePerson($input: InvitePersonInput!) {
      invitePerson(input: $input) {
        __typename
        ...CommandRefusal
        ...InvitationTold
      }
    }
  `,
  [CommandRefusal, InvitationTold],
);

type Props = { agencyId: string | undefined; onClose: () => void; onInvited: (invitation: ToldInvitation) => void };

/** Enters a person with a first post; what comes of it is a link to pass on. */
export function InviteDialog({ agencyId, onClose, onInvited }: Props) {
  const { t } = useLingui();
  const { today } = useDates();
  const directory = useAgencyDirectory();
  const [fullName, setFullName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<'VI' | 'EN'>('VI');
  const [post, setPost] = useState<TypedPost>({ agencyId, role: '', title: '', fromOn: showDay(today) });
  const command = useCommand(InvitePersonMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const postFaults = usePostFaults();

  async function handleSubmit() {
    const fromOn = parseDay(post.fromOn, today);
    const faults = [
      ...(fullName.trim() === '' ? [{ path: 'fullName', message: t`Nhập họ và tên.` }] : []),
      ...(email.trim() === '' ? [{ path: 'email', message: t`Nhập thư điện tử.` }] : []),
      ...postFaults(post, today),
    ];
    if (command.refuse(faults) || post.agencyId === undefined || post.role === '' || fromOn === null) return;
    const answer = await command.send({
      fullName,
      email,
      language,
      agencyId: post.agencyId,
      role: post.role,
      title: post.title,
      fromOn,
    });
    if (answer?.__typename === 'Invitation') onInvited(readFragment(InvitationTold, answer));
  }

  return (
    <CommandDialog
      title={<Trans>Mời người dùng</Trans>}
      verb={<Trans>Tạo lời mời</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={['fullName', 'email', 'language', ...POST_FIELDS]}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <p>
        <Trans>Người được mời tự đặt mật khẩu qua một đường dẫn dùng một lần, do đồng chí chuyển đến.</Trans>
      </p>
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
        hint={<Trans>Dùng để đăng nhập</Trans>}
        value={email}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PostFields fieldsOf={fieldsOf} directory={directory} post={post} onChange={setPost} />
      <ChoiceField
        {...fieldsOf('language')}
        label={<Trans>Ngôn ngữ màn hình</Trans>}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value === 'EN' ? 'EN' : 'VI')}
      >
        <option value="VI">Tiếng Việt</option>
        <option value="EN">English</option>
      </ChoiceField>
    </CommandDialog>
  );
}
