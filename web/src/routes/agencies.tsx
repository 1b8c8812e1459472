import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { AgenciesScreen } from '../features/agencies/agencies-screen.tsx';
import { useDates } from '../lib/day-context.tsx';
import { PageHeader } from '../ui/page.tsx';

const route = getRouteApi('/shell/agencies');

/** The administration's tree as at a day, and one agency of it. */
export function AgenciesRoute() {
  const { t } = useLingui();
  const { today } = useDates();
  const { agency, on } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader isFlush title={t`Cơ cấu tổ chức`} />
      <AgenciesScreen
        agencyId={agency}
        on={on ?? today}
        onAgency={(id) => void navigate({ search: { agency: id, on }, resetScroll: false })}
        onDay={(day) => void navigate({ search: { agency, on: day === today ? undefined : day }, resetScroll: false })}
      />
    </>
  );
}
