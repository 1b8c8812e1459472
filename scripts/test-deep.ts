import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { browserStage } from './stages/browser-stage.ts';
import { checkStage } from './stages/check-stage.ts';
import { programStage } from './stages/program-stage.ts';
import { reportStages, ROOT, runStages, type StageResult } from './stages/stage.ts';
import { oldestPostgresStage, vitestStage } from './stages/vitest-stage.ts';

/**
 * `pnpm test:deep`: the large properties at full count, rules and commands in time zones on both sides of the tenant's, every
 * static rule broken once, every screen's pictures against the accepted ones. Writes docs/test-deep.md and docs/checks.md.
 */
const ZONES = ['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/New_York', 'America/Los_Angeles'];

process.env.DEEP = '1';

const results = await runStages([
  checkStage,
  programStage('checks proven', ['scripts/prove-checks.ts', '--write']),
  ...ZONES.map((zone) => vitestStage(`unit in ${zone}`, 'unit', { TZ: zone })),
  ...ZONES.map((zone) => vitestStage(`database in ${zone}`, 'database', { TZ: zone })),
  oldestPostgresStage(),
  browserStage,
  programStage('pictures', ['e2e/shots.ts']),
]);
writeFileSync(join(ROOT, 'docs/test-deep.md'), page(results));
reportStages(results);

function page(stages: readonly StageResult[]): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${gigabytes} GB`;
  const rows = stages.map(
    ({ name, passed, failed, seconds, note }) =>
      `| ${name} | ${passed} | ${failed} | ${seconds.toFixed(0)} | ${note ?? ''} |`,
  );
  return [
    '# The deep run',
    '',
    `Written by \`pnpm test:deep\` on ${new Date().toISOString().slice(0, 10)} (${machine}).`,
    'The same tests as in `pnpm test`, with `DEEP=1`: properties at their full count, rules and commands in several time zones.',
    '',
    '| stage | passed | failed | seconds | |',
    '|---|---:|---:|---:|---|',
    ...rows,
    '',
  ].join('\n');
}
