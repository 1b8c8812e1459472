import { Navigate } from '@tanstack/react-router';
import { useViewer } from '../lib/viewer.ts';

const LEADERS: readonly string[] = ['CHAIR', 'VICE_CHAIR'];

/** Where somebody starts: leaders with the overview, the others with what waits for them. */
export function Home() {
  const { appointment, canChase } = useViewer();
  return <Navigate to={canChase && LEADERS.includes(appointment.role) ? '/overview' : '/inbox'} replace />;
}
