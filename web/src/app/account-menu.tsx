import { Button, Menu } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { IconLanguage, IconLogout, IconUserCog } from '@tabler/icons-react';
import { useState } from 'react';
import { setActingAs } from '../lib/acting-as.ts';
import { useApi } from '../lib/api-provider.tsx';
import { countDrafts, dropAllDrafts } from '../lib/device-draft.ts';
import { currentLanguage } from '../lib/language.ts';
import { signOut } from '../lib/session.ts';
import { useViewer } from '../lib/viewer.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Avatar } from '../ui/marks.tsx';
import { showToast } from '../ui/toasts.tsx';
import { useSwitchLanguage, useSwitchPost } from './account-acts.ts';
import look from './header.module.css';

/** Who is signed in and in which post; other posts, the language, and the way out. */
export function AccountMenu() {
  const { t } = useLingui();
  const { person, appointment, appointments } = useViewer();
  const switchPost = useSwitchPost();
  const switchLanguage = useSwitchLanguage();
  const leaving = useSignOut();
  const navigate = useNavigate();
  const other = currentLanguage() === 'en' ? 'vi' : 'en';

  return (
    <>
      <Menu width={300} withinPortal={false}>
        <Menu.Target>
          <button type="button" className={look.me}>
            <Avatar initials={person.initials} isLarge />
            <div>
              <span className="sr">
                <Trans>Tài khoản:</Trans>
              </span>
              <b>{person.fullName}</b>
              <small>{appointment.title}</small>
            </div>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {appointments.length > 1 && (
            <>
              <Menu.Label>
                <Trans>Làm việc với tư cách</Trans>
              </Menu.Label>
              <Menu.RadioGroup value={appointment.id} onChange={(id) => void switchPost(String(id))}>
                {appointments.map(({ id, title, agency }) => (
                  <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                    <span className={look.post}>
                      {title}
                      <span className="meta">{agency.name}</span>
                    </span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
              <Menu.Divider />
            </>
          )}
          <Menu.Item leftSection={<IconUserCog size={16} />} onClick={() => void navigate({ to: '/profile' })}>
            <Trans>Hồ sơ và cài đặt cá nhân</Trans>
          </Menu.Item>
          <Menu.Item lang={other} leftSection={<IconLanguage size={16} />} onClick={() => void switchLanguage(other)}>
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leaving.ask()}>
            <Trans>Đăng xuất</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        isOpen={leaving.draftCount > 0}
        onClose={leaving.stay}
        title={t`Đăng xuất và xóa phần chưa lưu?`}
        actions={
          <>
            <Button onClick={leaving.stay}>
              <Trans>Ở lại</Trans>
            </Button>
            <Button variant="filled" onClick={() => void leaving.leave()}>
              <Trans>Đăng xuất</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Plural
            value={leaving.draftCount}
            other="Có # biểu mẫu còn nội dung chưa lưu lên máy chủ. Đăng xuất sẽ xóa nội dung đó khỏi máy này."
          />
        </p>
      </Dialog>
    </>
  );
}

function useSignOut() {
  const { t } = useLingui();
  const { person } = useViewer();
  const api = useApi();
  const navigate = useNavigate();
  const [draftCount, setDraftCount] = useState(0);

  async function leave() {
    setDraftCount(0);
    try {
      await signOut();
    } catch {
      return showToast({ text: t`Chưa đăng xuất được: máy chủ không trả lời. Thử lại.`, tone: 'failed' });
    }
    await dropAllDrafts();
    setActingAs(null);
    await navigate({ to: '/sign-in', search: {} });
    api.reset();
  }

  async function ask() {
    const count = await countDrafts(person.id);
    if (count > 0) setDraftCount(count);
    else await leave();
  }

  return { draftCount, ask, leave, stay: () => setDraftCount(0) };
}
