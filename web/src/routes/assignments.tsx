import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AssignmentList } from '../features/work-lists/assignment-list.tsx';
import type { WorkSearch } from '../features/work-lists/conditions.ts';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { graphql } from '../lib/graphql.ts';
import { useViewer } from '../lib/viewer.ts';
import { PageHeader } from '../ui/page.tsx';
import { SegmentedButtons } from '../ui/tabs.tsx';
import { previewOf } from './directive-preview.tsx';
import { assignmentsSearch } from './assignments.search.ts';

const OwnAgenciesQuery = graphql(`
  query OwnAgencies {
    viewer {
      id
      appointment {
        id
        agency {
          id
          shortName
          parent {
            id
            shortName
            isCommittee
          }
        }
      }
    }
  }
`);

const OFFICE: readonly string[] = ['OFFICE_CHIEF', 'OFFICE_MONITOR'];
const route = getRouteApi('/shell/assignments');

/** What the viewer's agency has been assigned; people of an Office see their committee's, too. */
export function AssignmentsRoute() {
  const { t } = useLingui();
  const { appointment } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isOffice = OFFICE.includes(appointment.role);
  const [{ data }] = useQuery({ query: OwnAgenciesQuery, pause: !isOffice });

  const committee = data?.viewer?.appointment.agency.parent;
  const agencies = [appointment.agency, ...(isOffice && committee?.isCommittee ? [committee] : [])];
  const agency = agencies.find(({ id }) => id === search.agency?.[0]) ?? appointment.agency;
  const handleSearch = (next: WorkSearch, { replace = false } = {}) =>
    void navigate({ search: next, replace, resetScroll: false });

  return (
    <>
      <PageHeader
        isFlush
        title={t`Việc của đơn vị`}
        context={agencies.length === 1 && appointment.agency.name}
        actions={
          agencies.length > 1 && (
            <SegmentedButtons
              label={t`Đơn vị`}
              options={agencies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
              value={agency.id}
              onChange={(id) => handleSearch({ ...search, agency: id === appointment.agency.id ? undefined : [id] })}
            />
          )
        }
      />
      <PrintedLine />
      <AssignmentList
        agencyId={agency.id}
        search={search}
        readSearch={assignmentsSearch}
        onSearch={handleSearch}
        preview={previewOf}
      />
    </>
  );
}
