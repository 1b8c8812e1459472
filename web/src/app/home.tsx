import { Navigate } from '@tanstack/react-router';
import { useViewer } from '../lib/viewer.ts';
import { seesOverview } from './places.ts';

const READERS: readonly string[] = ['CHAIR', 'VICE_CHAIR', 'INSPECTOR'];

/** Where somebody starts: leaders and inspectors with the overview, the others with what waits for them. */
export function Home() {
  const viewer = useViewer();
  const isReader = READERS.includes(viewer.appointment.role) && seesOverview(viewer);
  return <Navigate to={isReader ? '/overview' : '/inbox'} replace />;
}
