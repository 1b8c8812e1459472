import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from './report-file.ts';
import { runVisibly, type Stage, type Tally } from './stage.ts';

type Test = { readonly status: string; readonly title: string };
type TestFile = { readonly status: string; readonly assertionResults: readonly Test[] };
type Report = { readonly testResults: readonly TestFile[] };

const VITEST = 'node_modules/vitest/vitest.mjs';

/** One project of vitest.config.ts; `env` tells it what to run against. */
export function vitestStage(name: string, project: 'unit' | 'database', env: Record<string, string> = {}): Stage {
  return {
    name,
    async run() {
      let code = 1;
      const report = await readReport(async (path) => {
        const args = [
          VITEST,
          'run',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile=${path}`,
          // At full count a property takes as long as it takes.
          ...(process.env.DEEP ? ['--testTimeout=120000'] : []),
        ];
        code = await runVisibly({ args, env });
      });
      const tally = tallyOf(report as Report);
      // An error outside of any test, such as a set-up that failed.
      return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1, note: `vitest ended with ${code}` } : tally;
    },
  };
}

/** What a title says of a test that needs a program of the system. */
const SKIPPED_WHERE = '(skipped where ';

/**
 * Counts every test that did not pass as failed: one that is skipped proves nothing, unless its title says what it needs
 * and the machine lacks it.
 */
function tallyOf({ testResults }: Report): Tally {
  const tests = testResults.flatMap(({ status, assertionResults }): readonly Test[] =>
    assertionResults.length > 0 ? assertionResults : [{ status, title: '' }],
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(
    ({ status, title }) => status !== 'passed' && status !== 'failed' && title.includes(SKIPPED_WHERE),
  );
  return {
    passed,
    failed: tests.length - passed - skipped.length,
    skipped: skipped.length,
    ...(skipped.length > 0 && { note: `not run here: ${skipped.map(({ title }) => title).join('; ')}` }),
  };
}

/** The same database tests on the oldest PostgreSQL that is supported, where its programs are installed. */
export function oldestPostgresStage(): Stage {
  const name = 'database on PostgreSQL 15';
  const directory = process.env.PG15_BIN ?? '/usr/lib/postgresql/15/bin';
  if (existsSync(join(directory, 'initdb')))
    return vitestStage(name, 'database', { DONDOC_TEST_POSTGRES_BIN: directory });
  return {
    name,
    run() {
      console.log(
        `No PostgreSQL 15 in ${directory}. Install postgresql-15, or name its programs' directory in PG15_BIN.`,
      );
      return Promise.resolve({ passed: 0, failed: 0, note: 'not run: its programs are not on this machine' });
    },
  };
}
