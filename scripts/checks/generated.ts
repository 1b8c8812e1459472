import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, type Outcome, outcomeOf, runTool } from './outcome.ts';

type Generated = {
  readonly script: string;
  readonly files: readonly string[];
  /** What to run after a change. */
  readonly remedy: string;
};

/** Whether committed files are what their generator would write today. Leaves them as they were. */
export async function checkGenerated(root: string, { script, files, remedy }: Generated): Promise<Outcome> {
  const committed = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const run = await runTool(root, script, []);
  const findings: Finding[] = [];
  for (const [file, before] of committed) {
    const after = readFileSync(join(root, file), 'utf8');
    if (after === before) continue;
    writeFileSync(join(root, file), before);
    findings.push(firstDifference(file, before, after, remedy));
  }
  return run.ok ? outcomeOf(findings) : run;
}

function firstDifference(path: string, committed: string, printed: string, remedy: string): Finding {
  const [before, after] = [committed.split('\n'), printed.split('\n')];
  const index = after.findIndex((line, at) => line !== before[at]);
  const at = index === -1 ? after.length : index;
  const message = `committed "${before[at] ?? ''}", generated "${after[at] ?? ''}"; run \`${remedy}\` and review`;
  return { path, line: at + 1, rule: 'generated', message };
}
