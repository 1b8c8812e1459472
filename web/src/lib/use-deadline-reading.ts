import { useMemo } from 'react';
import { useDates } from './day-context.tsx';
import type { DeadlineSurroundings } from './typed-deadline.ts';
import { useViewer } from './viewer.ts';

export type DeadlineReading = Omit<DeadlineSurroundings, 'issuedOn'>;

/** What typed deadlines are read by: the tenant's day and its settings. */
export function useDeadlineReading(): DeadlineReading {
  const { today } = useDates();
  const { beforeDayIsInTime } = useViewer().tenant.settings;
  return useMemo(() => ({ today, beforeDayIsInTime }), [today, beforeDayIsInTime]);
}
