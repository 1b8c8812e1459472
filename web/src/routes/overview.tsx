import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { OverviewScreen } from '../features/overview/overview-screen.tsx';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { RemindDialog, type Reminded } from '../features/work-lists/remind-dialog.tsx';

const route = getRouteApi('/shell/overview');

/** How the committee's work stands, with the way to chase what is overdue. */
export function OverviewRoute() {
  const { period } = route.useSearch();
  const navigate = route.useNavigate();
  const [chased, setChased] = useState<Reminded | null>(null);
  const close = () => setChased(null);
  return (
    <>
      <OverviewScreen
        typedPeriod={period}
        onPeriod={(next) => void navigate({ search: next ? { period: next } : {}, resetScroll: false })}
        onRemind={setChased}
      />
      <PrintedLine />
      {chased && <RemindDialog shares={[chased]} onClose={close} onSent={close} />}
    </>
  );
}
