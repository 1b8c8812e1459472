import { CalendarScreen } from '../features/calendar/calendar-screen.tsx';
import { useViewer } from '../lib/viewer.ts';
import { Page } from '../ui/page.tsx';

/** Which days are worked. */
export function CalendarRoute() {
  const { tenant } = useViewer();
  return (
    <Page>
      <CalendarScreen tenantName={tenant.name} />
    </Page>
  );
}
