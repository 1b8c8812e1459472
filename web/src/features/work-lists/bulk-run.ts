/** What a command of a bulk act came to; `unreached`: nobody knows whether it arrived. */
export type StepOutcome = { kind: 'done' } | { kind: 'refused'; reason: string } | { kind: 'unreached' };

/** One command of a bulk act. */
export type BulkStep = {
  /** The rows it is about. */
  keys: readonly string[];
  /** Sends the command, each time with the same key: a retry after a lost answer is the same command. */
  send: () => Promise<StepOutcome>;
  /** The same a row at a time, which tells the rows that are refused from those that are not. */
  apart?: () => readonly BulkStep[];
};

/** A bulk act that was begun. */
export type BulkJob = {
  /** "Đổi người theo dõi của 12 chỉ đạo" */
  title: string;
  /** What each row is called, by its key. */
  names: ReadonlyMap<string, string>;
  steps: readonly BulkStep[];
  /** What is said once these rows are done. */
  doneText: (keys: readonly string[]) => string;
  /** The act that takes it back on these rows; absent where it cannot be taken back. */
  undo?: (keys: readonly string[]) => BulkJob;
};

type Ways = {
  onOutcome: (keys: readonly string[], outcome: Exclude<StepOutcome, { kind: 'unreached' }>) => void;
  /** Asked before each command. */
  isStopped?: () => boolean;
};

/**
 * Sends the commands one after the other, so that a long act never crowds out what others do, until one does not reach
 * the server.
 *
 * @returns the commands that are still to be sent
 */
export async function runSteps(
  steps: readonly BulkStep[],
  { onOutcome, isStopped = () => false }: Ways,
): Promise<readonly BulkStep[]> {
  const rest = [...steps];
  for (let step = rest[0]; step && !isStopped(); step = rest[0]) {
    const outcome = await step.send();
    if (outcome.kind === 'unreached') break;
    rest.shift();
    const apart = outcome.kind === 'refused' && step.keys.length > 1 ? step.apart?.() : undefined;
    if (apart) rest.unshift(...apart);
    else onOutcome(step.keys, outcome);
  }
  return rest;
}

/** The rows that commands are about. */
export function keysOf(steps: readonly BulkStep[]): string[] {
  return steps.flatMap(({ keys }) => keys);
}
