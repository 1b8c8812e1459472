import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AppearanceForm } from './appearance-form.tsx';
import { FeedForm } from './feed-form.tsx';
import { NameForm } from './name-form.tsx';
import { NoticeForm } from './notice-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { PostList } from './post-list.tsx';
import look from './profile.module.css';
import { SessionList } from './session-list.tsx';

/** What a person decides for himself. */
export function ProfileScreen() {
  return (
    <div className={look.sections}>
      <Section id="profile-person" title={<Trans>Người dùng</Trans>}>
        <NameForm />
        <PostList />
      </Section>
      <Section id="profile-appearance" title={<Trans>Hiển thị</Trans>}>
        <AppearanceForm />
      </Section>
      <Section id="profile-notices" title={<Trans>Thông báo</Trans>}>
        <NoticeForm />
        <FeedForm />
      </Section>
      <Section id="profile-password" title={<Trans>Mật khẩu</Trans>}>
        <PasswordForm />
      </Section>
      <Section id="profile-sessions" title={<Trans>Phiên đăng nhập</Trans>}>
        <SessionList />
      </Section>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className={look.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={look.body}>{children}</div>
    </section>
  );
}
