import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import look from './bulk.module.css';
import { type BulkJob, type BulkStep, keysOf, runSteps } from './bulk-run.ts';
import { useUndo } from './use-undo.ts';

type Refused = { key: string; reason: string };

type Props = {
  job: BulkJob;
  onClose: () => void;
  /** Every row is done. */
  onAllDone: () => void;
};

/** A bulk act while it runs, and what came of each row that it could not be done on. */
export function BulkRunDialog({ job, onClose, onAllDone }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const undo = useUndo();
  const run = useRun(job, (done) => {
    const taken = job.undo?.(done);
    showToast({
      text: job.doneText(done),
      ...(taken && { action: { label: t`Hoàn tác`, onClick: () => undo(taken) } }),
    });
    onAllDone();
  });
  const { done, refused, rest, isRunning } = run;
  const total = job.names.size;
  const settled = done.length + refused.length;
  const left = keysOf(rest).length;

  return (
    <Dialog
      isOpen
      onClose={isRunning ? run.stop : onClose}
      title={job.title}
      width={560}
      actions={
        isRunning ? (
          <Button onClick={run.stop}>
            <Trans>Dừng lại</Trans>
          </Button>
        ) : (
          <>
            {job.undo && done.length > 0 && (
              <Button
                onClick={() => {
                  if (job.undo) undo(job.undo(done));
                  onClose();
                }}
              >
                <Trans>Hoàn tác {dates.number(done.length)} dòng đã xong</Trans>
              </Button>
            )}
            <Button onClick={onClose} variant={left > 0 ? 'default' : 'filled'}>
              <Trans>Đóng</Trans>
            </Button>
            {left > 0 && (
              <Button variant="filled" onClick={run.goOn} data-autofocus>
                <Plural value={left} other="Thử lại # dòng" />
              </Button>
            )}
          </>
        )
      }
    >
      <div className={look.progress}>
        <progress value={settled} max={Math.max(1, total)} aria-label={job.title} />
        <span className="nowrap">
          {dates.number(settled)}/{dates.number(total)}
        </span>
      </div>
      <p role="status">
        {isRunning ? (
          <Trans>Đang thực hiện; có thể dừng giữa chừng.</Trans>
        ) : (
          <>
            <Plural value={done.length} other="# dòng đã xong" />
            {refused.length > 0 && (
              <>
                {', '}
                <Plural value={refused.length} other="# dòng không thực hiện được" />
              </>
            )}
            {left > 0 && (
              <>
                {', '}
                <Plural value={left} other="# dòng chưa gửi" />
              </>
            )}
          </>
        )}
      </p>
      {!isRunning && left > 0 && !run.isStopped && (
        <Note tone="soon">
          <Trans>Mất kết nối giữa chừng. Thử lại không làm hai lần điều đã xong.</Trans>
        </Note>
      )}
      {refused.length > 0 && (
        <ul className={look.refused} aria-label={t`Các dòng không thực hiện được`} tabIndex={0}>
          {refused.map(({ key, reason }) => (
            <li key={key}>
              <span>{job.names.get(key)}</span>
              <span className="meta">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** Runs the act from the moment it is shown; `onAllDone` once no row is left and none was refused. */
function useRun(job: BulkJob, onAllDone: (keys: readonly string[]) => void) {
  const [done, setDone] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [rest, setRest] = useState<readonly BulkStep[]>(job.steps);
  const [isRunning, setIsRunning] = useState(true);
  const stopping = useRef(false);
  const [isStopped, setIsStopped] = useState(false);
  const isBegun = useRef(false);

  async function run(steps: readonly BulkStep[]) {
    stopping.current = false;
    setIsStopped(false);
    setIsRunning(true);
    const left = await runSteps(steps, {
      isStopped: () => stopping.current,
      onOutcome: (keys, outcome) => {
        if (outcome.kind === 'done') setDone((before) => [...before, ...keys]);
        else setRefused((before) => [...before, ...keys.map((key) => ({ key, reason: outcome.reason }))]);
      },
    });
    setRest(left);
    setIsRunning(false);
  }

  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void run(job.steps);
    // The act that is shown is one and the same as long as this is.
  }, []);

  const isAllDone = !isRunning && rest.length === 0 && refused.length === 0;
  useEffect(() => {
    if (isAllDone) onAllDone(done);
    // Told once.
  }, [isAllDone]);

  return {
    done,
    refused,
    rest: isRunning ? [] : rest,
    isRunning,
    isStopped,
    stop: () => {
      stopping.current = true;
      setIsStopped(true);
    },
    goOn: () => void run(rest),
  };
}
