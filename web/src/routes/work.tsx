import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { AssignmentList } from '../features/work-lists/assignment-list.tsx';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { PageHeader } from '../ui/page.tsx';
import { previewOf } from './directive-preview.tsx';
import { assignmentsSearch } from './assignments.search.ts';

const route = getRouteApi('/shell/work');

/** The shares of all agencies that the viewer may see: what the figures of the overview count. */
export function WorkRoute() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader isFlush title={t`Việc đã giao`} />
      <PrintedLine />
      <AssignmentList
        search={search}
        readSearch={assignmentsSearch}
        preview={previewOf}
        onSearch={(next, how) => void navigate({ search: next, ...how, resetScroll: false })}
      />
    </>
  );
}
