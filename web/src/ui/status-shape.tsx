import type { ReactNode } from 'react';

/** Every state of work that is shown; each has its own outline, so that colour is never the only sign. */
export type Status =
  | 'awaiting'
  | 'not-started'
  | 'in-progress'
  | 'due-soon'
  | 'overdue'
  | 'reported'
  | 'returned'
  | 'done'
  | 'done-late'
  | 'no-deadline'
  | 'suspended'
  | 'transferred'
  | 'infeasible'
  | 'withdrawn'
  | 'superseded'
  | 'ended'
  | 'closed-with-lead';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;
const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const knock = { fill: 'none', stroke: 'var(--k, var(--knock))' } as const;

const ring = <circle cx="8" cy="8" r="6.4" {...line} />;
const dashedRing = <circle cx="8" cy="8" r="6.4" {...line} strokeDasharray="2.6 2.4" />;

const SHAPES: Readonly<Record<Status, ReactNode>> = {
  awaiting: dashedRing,
  'not-started': ring,
  'in-progress': (
    <>
      {ring}
      <path fill="currentColor" d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" />
    </>
  ),
  'due-soon': (
    <>
      <path {...line} strokeLinejoin="round" d="M8 1.8 15 14H1z" />
      <path {...line} strokeLinecap="round" d="M8 6.6v3.2l1.8 1" />
    </>
  ),
  overdue: (
    <>
      <path fill="currentColor" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path {...knock} strokeWidth="1.8" strokeLinecap="round" d="M8 4.4v4" />
      <circle cx="8" cy="11.3" r="1.1" fill="var(--k, var(--knock))" />
    </>
  ),
  reported: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2.4" fill="currentColor" />
      <path {...knock} {...round} strokeWidth="1.6" d="M8 11.4V5M5.3 7.5 8 4.8l2.7 2.7" />
    </>
  ),
  returned: <path {...line} {...round} strokeWidth="1.8" d="M14 13v-1.6a4 4 0 0 0-4-4H2.6M6.2 3.4 2.2 7.4l4 4" />,
  done: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path {...knock} {...round} strokeWidth="1.7" d="m4.9 8.2 2.2 2.2 4.1-4.5" />
    </>
  ),
  'done-late': (
    <>
      <path {...line} strokeLinecap="round" d="M14.4 7.2A6.4 6.4 0 1 0 7.6 14.4" />
      <path {...line} {...round} d="m4.9 7.9 2 2 3.4-3.8" />
      <circle cx="12.2" cy="12.2" r="3.4" fill="currentColor" />
      <path {...knock} strokeWidth="1.1" strokeLinecap="round" d="M12.2 10.6v1.7l1 .7" />
    </>
  ),
  'no-deadline': <path d="M3 8h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  suspended: (
    <>
      <rect x="2.6" y="2" width="3.8" height="12" rx="1" fill="currentColor" />
      <rect x="9.6" y="2" width="3.8" height="12" rx="1" fill="currentColor" />
    </>
  ),
  transferred: <path {...line} {...round} strokeWidth="1.7" d="M1.6 3.4v9.2M4.6 8h9.4M10.4 4.2 14.2 8l-3.8 3.8" />,
  infeasible: (
    <>
      {ring}
      <path d="m3.6 12.4 8.8-8.8" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  withdrawn: (
    <>
      {ring}
      <path {...line} strokeLinecap="round" d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />
    </>
  ),
  superseded: (
    <>
      <rect x="1.8" y="4.6" width="9.6" height="9.6" rx="1.6" {...line} />
      <path {...line} {...round} d="M5 1.8h7.4a1.8 1.8 0 0 1 1.8 1.8V11" />
    </>
  ),
  ended: <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="1.6" {...line} />,
  'closed-with-lead': (
    <>
      <path {...line} {...round} d="M3 8.4 6.2 11.6 13 4.6" />
      <path {...line} strokeLinecap="round" d="M3 14h10" />
    </>
  ),
};

/** The outline of a state, for where its word stands beside it. */
export function StatusShape({ status, size = 14 }: { status: Status; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {SHAPES[status]}
    </svg>
  );
}
