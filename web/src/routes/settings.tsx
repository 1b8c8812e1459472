import { useLingui } from '@lingui/react/macro';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { useViewer } from '../lib/viewer.ts';
import { Page, PageHeader } from '../ui/page.tsx';

/** What the tenant decides for itself. */
export function SettingsRoute() {
  const { t } = useLingui();
  const { tenant } = useViewer();
  return (
    <Page>
      <PageHeader title={t`Cài đặt`} context={tenant.name} />
      <SettingsScreen />
    </Page>
  );
}
