import { OperatorError } from './environment.ts';

type Closer = () => Promise<void> | void;

/** What was started and has to be stopped, in reverse order. */
export type Supervision = {
  /** Registers how to stop the thing that is about to start. */
  onStop(close: Closer): void;
  /** Stops everything and ends this process. */
  stop(exitCode: number): Promise<void>;
};

/**
 * Runs `work` and keeps the process until a signal, an error or `stop` ends it; then stops all that was started.
 * Errors an operator can put right are shown as one sentence.
 */
export async function supervise(work: (supervision: Supervision) => Promise<void>): Promise<void> {
  const closers: Closer[] = [];
  let stopping: Promise<void> | undefined;

  const stopOnce = async (exitCode: number) => {
    for (const close of closers.toReversed()) {
      try {
        await close();
      } catch (error) {
        exitCode ||= 1;
        console.error(error);
      }
    }
    process.exit(exitCode);
  };
  // A terminal sends Ctrl-C to pnpm as well, which passes it on: the second one means nothing.
  const stop = (exitCode: number) => (stopping ??= stopOnce(exitCode));
  const fail = (error: unknown) => {
    if (stopping) return stopping;
    console.error(error instanceof OperatorError ? `\n${error.message}\n` : error);
    return stop(1);
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  await work({ onStop: (close) => void closers.push(close), stop }).catch(fail);
}
