import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { useViewer } from '../lib/viewer.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';

const route = getRouteApi('/shell/people');

/** The tenant's people and their posts; for everybody but the administrator there is no such screen. */
export function PeopleRoute() {
  const { t } = useLingui();
  const { appointment } = useViewer();
  const { person, q = '', agency, role, ended } = route.useSearch();
  const navigate = route.useNavigate();
  if (appointment.role !== 'TENANT_ADMIN') {
    return (
      <Page>
        <PageHeader title={t`Không tìm thấy trang`} />
        <EmptyState
          kind="none"
          title={t`Trang này không có, hoặc không thuộc phạm vi được xem.`}
          action={
            <Link to="/inbox">
              <Trans>Về hộp việc</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  return (
    <PeopleScreen
      conditions={{ text: q, agencyId: agency, role, includesEnded: ended === 'yes' }}
      onConditions={({ text, agencyId, role: chosen, includesEnded }) =>
        void navigate({
          search: {
            person,
            q: text === '' ? undefined : text,
            agency: agencyId,
            role: chosen,
            ended: includesEnded ? 'yes' : undefined,
          },
          replace: true,
          resetScroll: false,
        })
      }
      personId={person}
      onPerson={(id) => void navigate({ search: (before) => ({ ...before, person: id }), resetScroll: false })}
    />
  );
}
