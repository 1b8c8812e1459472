import { useEffect, useState } from 'react';
import type { BulkJob } from './bulk-run.ts';
import { BulkRunDialog } from './bulk-run-dialog.tsx';
import type { Chased } from './chase-steps.ts';
import { DemandDialog } from './demand-dialog.tsx';
import type { DirectiveRow } from './directive-row.tsx';
import { MonitorDialog } from './monitor-dialog.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { useMonitorJob } from './use-monitor-job.ts';
import { useDemandJob } from './use-demand-job.ts';
import { useRemindJob } from './use-remind-job.ts';

/** A bulk act that somebody is about to begin. */
export type BulkAsked =
  | { kind: 'remind' | 'demand'; shares: readonly Chased[] }
  | { kind: 'monitors'; directives: readonly DirectiveRow[] };

type Props = {
  asked: BulkAsked;
  onClose: () => void;
  /** Every row is done. */
  onAllDone: () => void;
};

/** A bulk act from its question to what came of it; fetched with the first one. */
export function BulkDialogs({ asked, onClose, onAllDone }: Props) {
  const [job, setJob] = useState<BulkJob | null>(null);
  const remind = useRemindJob();
  const demand = useDemandJob();
  const changeMonitors = useMonitorJob();
  useFocusBack();

  if (job) return <BulkRunDialog job={job} onClose={onClose} onAllDone={onAllDone} />;
  switch (asked.kind) {
    case 'remind':
      return (
        <RemindDialog
          shares={asked.shares}
          onClose={onClose}
          onAgreed={(message) => setJob(remind(asked.shares, message))}
        />
      );
    case 'demand':
      return (
        <DemandDialog
          shares={asked.shares}
          onClose={onClose}
          onAgreed={(demanded) => setJob(demand(asked.shares, demanded))}
        />
      );
    case 'monitors':
      return (
        <MonitorDialog
          directives={asked.directives}
          onClose={onClose}
          onAgreed={(directives, monitorIds, reason) => setJob(changeMonitors(directives, monitorIds, reason))}
        />
      );
  }
}

/** The dialogs are there only while one is open: when they go, the focus goes back to what opened them, or to the list. */
function useFocusBack() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog has let the focus go.
      setTimeout(() => {
        const back = opener?.isConnected ? opener : document.querySelector('[data-row-link]');
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      }, 50);
    },
    [opener],
  );
}
