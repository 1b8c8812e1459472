import { getRouteApi } from '@tanstack/react-router';
import { IssueScreen } from '../features/issue/issue-screen.tsx';

const route = getRouteApi('/shell/issue');

/** A document's directives, from entering it to issuing them. */
export function IssueRoute() {
  const { execute, document, step, field, urgency, agency, monitor } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <IssueScreen
      key={execute}
      executedId={execute ?? null}
      documentId={document ?? null}
      begun={{ field, urgency, agencyId: agency, monitorId: monitor }}
      step={step ?? 'document'}
      onStep={(next) => {
        if (next === (step ?? 'document')) return;
        void navigate({ search: (before) => ({ ...before, step: next === 'document' ? undefined : next }) });
      }}
    />
  );
}
