import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { checks } from './checks/list.ts';
import { type CheckResult, runChecks } from './checks/run-checks.ts';
import { boundaryViolations } from './proofs/boundary-violations.ts';
import { budgetViolations } from './proofs/budget-violations.ts';
import { contractViolations } from './proofs/contract-violations.ts';
import { lintViolations } from './proofs/lint-violations.ts';
import { sourceViolations } from './proofs/source-violations.ts';
import type { Violation } from './proofs/violation.ts';
import { ROOT } from './stages/stage.ts';

/**
 * `pnpm check:prove`: breaks every rule once, in a copy of the tree, and asks of its check that it tells. Violations of
 * one check are planted together; each is looked for by itself. With `--write`, the table goes to docs/checks.md.
 */
const VIOLATIONS = [
  ...lintViolations,
  ...sourceViolations,
  ...boundaryViolations,
  ...contractViolations,
  ...budgetViolations,
];
const WORKSPACES = ['.', 'db', 'server', 'web', 'e2e'];
const NOT_COPIED = new Set(['node_modules', 'dist', '.git', '.data', 'test-results']);

const copy = mkdtempSync(join(tmpdir(), 'dondoc-proof-'));
const results: CheckResult[] = [];
try {
  for (const check of checks) {
    const planted = VIOLATIONS.filter((violation) => violation.check === check.name);
    copyTree();
    for (const violation of planted) plant(violation);
    results.push(...(await runChecks(copy, [check])));
  }
} finally {
  rmSync(copy, { recursive: true });
}
report();

function copyTree(): void {
  rmSync(copy, { recursive: true });
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
  for (const workspace of WORKSPACES) {
    const modules = join(workspace, 'node_modules');
    if (existsSync(join(ROOT, modules))) symlinkSync(join(ROOT, modules), join(copy, modules));
  }
}

function plant({ path, text }: Violation): void {
  const target = join(copy, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${existsSync(target) ? readFileSync(target, 'utf8') : ''}${text}`);
}

function isCaught({ check, caughtBy }: Violation): boolean {
  const result = results.find(({ name }) => name === check);
  return result !== undefined && !result.ok && result.output.split('\n').some((line) => caughtBy.test(line.trim()));
}

function report(): void {
  const unproven = checks.filter(({ name }) => !VIOLATIONS.some(({ check }) => check === name)).map(({ name }) => name);
  const missed = VIOLATIONS.filter((violation) => !isCaught(violation));
  for (const { check, rule, path } of missed) console.log(`NOT CAUGHT by ${check}: ${rule} (${path})`);
  for (const name of unproven) console.log(`NO VIOLATION for the check ${name}`);
  if (process.argv.includes('--write')) writeTable();
  process.exitCode = missed.length + unproven.length > 0 ? 1 : 0;
  console.log(`\n${VIOLATIONS.length - missed.length} passed, ${missed.length + unproven.length} failed`);
}

function writeTable(): void {
  const rows = VIOLATIONS.map(
    (violation) => `| ${violation.check} | ${violation.rule} | ${isCaught(violation) ? 'caught' : 'NOT CAUGHT'} |`,
  );
  const head = [
    '# Checks, each proven',
    '',
    'Written by `pnpm check:prove --write`: every rule broken once in a copy of the tree.',
    '',
  ];
  const table = ['| check | rule broken | |', '|---|---|---|', ...rows, ''];
  writeFileSync(join(ROOT, 'docs/checks.md'), [...head, ...table].join('\n'));
}
