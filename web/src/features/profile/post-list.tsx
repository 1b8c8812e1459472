import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '../../lib/viewer.ts';
import { ROLES } from '../../lib/words.ts';
import { Tag } from '../../ui/tag.tsx';
import look from './profile.module.css';

/** The posts that the viewer holds today. */
export function PostList() {
  const { i18n } = useLingui();
  const { appointments, appointment } = useViewer();
  return (
    <div>
      <h3>
        <Trans>Chức vụ</Trans>
      </h3>
      <ul className={look.list}>
        {appointments.map(({ id, title, role, agency }) => (
          <li key={id} className={look.item}>
            <span>
              {title}, {agency.name}
              <span className="meta">{i18n._(ROLES[role])}</span>
            </span>
            {id === appointment.id && (
              <Tag>
                <Trans>Đang dùng</Trans>
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
