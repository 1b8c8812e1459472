import { describe, expect, it, vi } from 'vitest';
import { type BulkStep, keysOf, runSteps, type StepOutcome } from './bulk-run.ts';

const step = (keys: readonly string[], ...outcomes: StepOutcome[]): BulkStep & { send: ReturnType<typeof vi.fn> } => ({
  keys,
  send: vi.fn(() => Promise.resolve(outcomes.shift() ?? { kind: 'done' as const })),
});
const refused: StepOutcome = { kind: 'refused', reason: 'Nhiệm vụ đã kết thúc.' };

async function run(steps: readonly BulkStep[], isStopped?: () => boolean) {
  const outcomes: string[] = [];
  const rest = await runSteps(steps, {
    onOutcome: (keys, outcome) => outcomes.push(`${keys.join('+')} ${outcome.kind}`),
    ...(isStopped && { isStopped }),
  });
  return { outcomes, rest };
}

describe('a bulk act', () => {
  it('goes through its rows in their order and leaves none', async () => {
    expect(await run([step(['a']), step(['b', 'c'])])).toEqual({ outcomes: ['a done', 'b+c done'], rest: [] });
  });

  it('goes on after a row that is refused', async () => {
    expect((await run([step(['a'], refused), step(['b'])])).outcomes).toEqual(['a refused', 'b done']);
  });

  it('finds out row by row which of several was refused', async () => {
    const together = { ...step(['a', 'b'], refused), apart: () => [step(['a']), step(['b'], refused)] };
    expect((await run([together, step(['c'])])).outcomes).toEqual(['a done', 'b refused', 'c done']);
  });

  it('stops where the server is not reached, and the same command is sent again later', async () => {
    const lost = step(['b'], { kind: 'unreached' });
    const after = step(['c']);
    const { outcomes, rest } = await run([step(['a']), lost, after]);
    expect(outcomes).toEqual(['a done']);
    expect(keysOf(rest)).toEqual(['b', 'c']);
    expect(after.send).not.toHaveBeenCalled();
    expect((await run(rest)).outcomes).toEqual(['b done', 'c done']);
    expect(lost.send).toHaveBeenCalledTimes(2);
  });

  it('can be stopped between two rows', async () => {
    const second = step(['b']);
    const first = step(['a']);
    const { rest } = await run([first, second], () => first.send.mock.calls.length > 0);
    expect(keysOf(rest)).toEqual(['b']);
    expect(second.send).not.toHaveBeenCalled();
  });
});
