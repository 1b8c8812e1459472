import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { showToast } from '../../ui/toasts.tsx';
import { type BulkJob, type BulkStep, keysOf, runSteps } from './bulk-run.ts';

/** Takes a bulk act back, also where its list has been left meanwhile, and tells how that went. */
export function useUndo(): (job: BulkJob) => void {
  const { t } = useLingui();

  async function run(job: BulkJob, steps: readonly BulkStep[]) {
    const done: string[] = [];
    const refused: string[] = [];
    const rest = await runSteps(steps, {
      onOutcome: (keys, { kind }) => (kind === 'done' ? done : refused).push(...keys),
    });
    const left = keysOf(rest).length;
    if (done.length > 0) showToast({ text: job.doneText(done) });
    if (refused.length > 0) {
      const names = refused.map((key) => job.names.get(key)).join(', ');
      showToast({ tone: 'failed', stays: true, text: t`Không hoàn tác được: ${names}` });
    }
    if (left === 0) return;
    showToast({
      tone: 'failed',
      stays: true,
      text: t`${plural(left, { one: 'Mất kết nối: # dòng chưa hoàn tác', other: 'Mất kết nối: # dòng chưa hoàn tác' })}`,
      action: { label: t`Thử lại`, onClick: () => void run(job, rest) },
    });
  }

  return (job) => void run(job, job.steps);
}
