import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT, type Stage } from './stage.ts';

const LAST_LINE = /(\d+) passed, (\d+) failed\s*$/;

/** A script of ours that tells what it came to in its last line, as the tests do. */
export function programStage(name: string, args: readonly string[]): Stage {
  return {
    name,
    async run() {
      const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
      const exited = once(child, 'exit');
      let output = '';
      for await (const chunk of child.stdout.setEncoding('utf8')) {
        process.stdout.write(chunk);
        output += chunk;
      }
      await exited;
      const [, passed, failed] = LAST_LINE.exec(output) ?? [];
      if (failed === undefined) return { passed: 0, failed: 1, note: 'ended without a result' };
      return { passed: Number(passed), failed: Number(failed) };
    },
  };
}
