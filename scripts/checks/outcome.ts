import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What one check found. `output` is for people: what is wrong, and where. */
export type Outcome = { readonly ok: boolean; readonly output: string };

/** Where a rule of our own is broken. */
export type Finding = { readonly path: string; readonly line: number; readonly rule: string; readonly message: string };

/** A tool that hangs is a failed check, not a hanging build. */
const TIMEOUT_SECONDS = 180;

/** Runs a tool of the project with this very Node, in `root`. */
export async function runTool(root: string, script: string, args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_SECONDS * 1_000,
    killSignal: 'SIGKILL',
  });
  const [output, errors, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  const stopped = signal === null ? '' : `\nStopped by ${signal}; the limit is ${TIMEOUT_SECONDS} s.`;
  return { ok: code === 0, output: `${output}${errors}${stopped}`.trim() };
}

export function outcomeOf(findings: readonly Finding[]): Outcome {
  const lines = findings.map(({ path, line, rule, message }) => `${path}:${line} ${rule}: ${message}`);
  return { ok: findings.length === 0, output: lines.toSorted().join('\n') };
}
