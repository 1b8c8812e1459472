import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { OverviewScreen } from '../features/overview/overview-screen.tsx';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import type { Chased } from '../features/work-lists/chase-steps.ts';

const BulkDialogs = lazy(async () => ({
  default: (await import('../features/work-lists/bulk-dialogs.tsx')).BulkDialogs,
}));
const route = getRouteApi('/shell/overview');

/** How the committee's work stands, with the way to chase what is overdue. */
export function OverviewRoute() {
  const { period, field, group, own } = route.useSearch();
  const navigate = route.useNavigate();
  const [chased, setChased] = useState<Chased | null>(null);
  const close = () => setChased(null);
  return (
    <>
      <OverviewScreen
        typedPeriod={period}
        scope={{ field, groupId: group, isOwn: own === 'yes' }}
        onScope={(scope) =>
          void navigate({
            search: { period, field: scope.field, group: scope.groupId, own: scope.isOwn ? 'yes' : undefined },
            resetScroll: false,
          })
        }
        onPeriod={(next) => void navigate({ search: { period: next, field, group, own }, resetScroll: false })}
        onRemind={setChased}
      />
      <PrintedLine />
      {chased && (
        <Suspense>
          <BulkDialogs asked={{ kind: 'remind', shares: [chased] }} onClose={close} onAllDone={close} />
        </Suspense>
      )}
    </>
  );
}
