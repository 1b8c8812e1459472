import { performance } from 'node:perf_hooks';
import type { Check } from './list.ts';
import type { Outcome } from './outcome.ts';

export type CheckResult = Outcome & { readonly name: string; readonly holds: string; readonly seconds: number };

/** Most tools use several threads themselves. */
const AT_ONCE = 2;

/** Runs the checks on the tree below `root`. One that throws has failed. */
export async function runChecks(root: string, checks: readonly Check[]): Promise<CheckResult[]> {
  const results = new Map<Check, CheckResult>();
  const queue = [...checks];
  async function work(): Promise<void> {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
      const startedAt = performance.now();
      const outcome = await outcomeOf(check, root);
      const seconds = (performance.now() - startedAt) / 1_000;
      results.set(check, { ...outcome, name: check.name, holds: check.holds, seconds });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return checks.flatMap((check) => results.get(check) ?? []);
}

async function outcomeOf(check: Check, root: string): Promise<Outcome> {
  try {
    return await check.run(root);
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What is wrong, check by check, and then one line for each. */
export function printResults(results: readonly CheckResult[]): void {
  for (const { name, ok, output } of results) if (!ok) console.log(`\n── ${name} ──\n${output}`);
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, ok, holds, seconds } of results) {
    console.log(`${ok ? 'pass' : 'FAIL'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(5)} s  ${holds}`);
  }
}
