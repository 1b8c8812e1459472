import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * How many tests passed and failed; a stage that could not run has one failed. Skipped are those that say in their title
 * what they need, on a machine without it.
 */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  readonly note?: string;
};

export type Stage = { readonly name: string; readonly run: () => Promise<Tally> };

export type StageResult = Tally & { readonly name: string; readonly seconds: number };

type Program = { readonly command?: string; readonly args: readonly string[]; readonly env?: Record<string, string> };

/** Runs a program, Node unless another is named, with its output on ours. */
export async function runVisibly({ command = process.execPath, args, env = {} }: Program): Promise<number> {
  const colours = process.env.CI || !process.stdout.isTTY ? { NO_COLOR: '1', FORCE_COLOR: '0' } : {};
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...colours, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** Runs the stages one after another, each to its end, whatever the others came to. */
export async function runStages(stages: readonly Stage[]): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const { name, run } of stages) {
    console.log(`\n━━ ${name} ━━`);
    const startedAt = performance.now();
    const tally = await run().catch((error: unknown): Tally => {
      console.error(error);
      return { passed: 0, failed: 1, note: 'could not run' };
    });
    results.push({ ...tally, name, seconds: (performance.now() - startedAt) / 1_000 });
  }
  return results;
}

/** The time of each stage and, as the last line, `N passed, N failed`, with what was skipped. Sets the exit code. */
export function reportStages(results: readonly StageResult[]): void {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('\n━━ time ━━');
  for (const { name, passed, failed, seconds, note } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`;
    console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${counts}${note ? `  ${note}` : ''}`);
  }
  const sum = (count: (result: StageResult) => number) => results.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  const skipped = sum((result) => result.skipped ?? 0);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(
    `\n${sum((result) => result.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}
