import { Trans, useLingui } from '@lingui/react/macro';
import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { type Role, ROLES } from '../../lib/words.ts';
import { ChoiceField, DayField, LineField } from '../../ui/inputs.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import { ROLE_MEANINGS, rolesOffered } from './people-words.ts';
import type { Fault } from '../../lib/use-command.ts';

/** A post as it is typed. */
export type TypedPost = { agencyId: string | undefined; role: Role | ''; title: string; fromOn: string };

/** The fields' names, as the server's refusals name them. */
export const POST_FIELDS = ['agencyId', 'role', 'title', 'fromOn'] as const;

/** What of a post is still missing; nothing where it can be sent. */
export function usePostFaults(): (post: TypedPost, today: string) => Fault[] {
  const { t } = useLingui();
  return ({ agencyId, role, title, fromOn }, today) => [
    ...(agencyId === undefined ? [{ path: 'agencyId', message: t`Chọn đơn vị.` }] : []),
    ...(role === '' ? [{ path: 'role', message: t`Chọn vai trò.` }] : []),
    ...(title.trim() === '' ? [{ path: 'title', message: t`Nhập tên chức vụ.` }] : []),
    ...(parseDay(fromOn, today) === null ? [{ path: 'fromOn', message: t`Nhập ngày bắt đầu.` }] : []),
  ];
}

type Props = {
  fieldsOf: (path: string) => { id: string; error?: string };
  directory: AgencyDirectory | undefined;
  post: TypedPost;
  onChange: (post: TypedPost) => void;
};

/** Where, as what, under which title and from when. */
export function PostFields({ fieldsOf, directory, post, onChange }: Props) {
  const { t, i18n } = useLingui();
  const agency = post.agencyId === undefined ? undefined : directory?.agencyOf.get(post.agencyId);
  return (
    <>
      <AgencyChoice
        {...fieldsOf('agencyId')}
        label={t`Cơ quan, đơn vị`}
        directory={directory}
        agencyId={post.agencyId}
        onChange={(agencyId) => onChange({ ...post, agencyId })}
      />
      <ChoiceField
        {...fieldsOf('role')}
        label={<Trans>Vai trò trên phần mềm</Trans>}
        hint={post.role === '' ? undefined : i18n._(ROLE_MEANINGS[post.role])}
        value={post.role}
        onChange={(event) => onChange({ ...post, role: event.currentTarget.value as Role | '' })}
      >
        <option value="">{t`Chọn vai trò`}</option>
        {rolesOffered(agency).map((role) => (
          <option key={role} value={role}>
            {i18n._(ROLES[role])}
          </option>
        ))}
      </ChoiceField>
      <LineField
        {...fieldsOf('title')}
        label={<Trans>Chức vụ</Trans>}
        hint={<Trans>Như ghi trên văn bản, ví dụ: Phó Giám đốc Sở Tài chính</Trans>}
        value={post.title}
        autoComplete="off"
        onChange={(event) => onChange({ ...post, title: event.currentTarget.value })}
      />
      <DayField
        {...fieldsOf('fromOn')}
        label={<Trans>Từ ngày</Trans>}
        value={post.fromOn}
        onChange={(fromOn) => onChange({ ...post, fromOn })}
      />
    </>
  );
}
