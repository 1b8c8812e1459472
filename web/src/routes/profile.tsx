import { useLingui } from '@lingui/react/macro';
import { ProfileScreen } from '../features/profile/profile-screen.tsx';
import { Page, PageHeader } from '../ui/page.tsx';

/** The viewer's own account: who he is here, how the screens look, where he is signed in. */
export function ProfileRoute() {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`Hồ sơ và cài đặt cá nhân`} />
      <ProfileScreen />
    </Page>
  );
}
