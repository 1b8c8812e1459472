import { getRouteApi, useCanGoBack, useRouter } from '@tanstack/react-router';
import { ReportScreen } from '../features/report/report-screen.tsx';

const route = getRouteApi('/shell/directives/$code/report');

/** One agency's report on its share of a directive. */
export function ReportRoute() {
  const { code } = route.useParams();
  const { assignment } = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const canGoBack = useCanGoBack();

  function handleSent() {
    // Back to the inbox or the detail, whichever led here.
    if (canGoBack) router.history.back();
    else void navigate({ to: '/directives/$code', params: { code }, search: {}, replace: true });
  }

  return <ReportScreen key={`${code} ${assignment}`} code={code} assignmentId={assignment} onSent={handleSent} />;
}
