import { buildServerIfChanged } from '../runtime/server-build.ts';
import { buildWebIfChanged } from '../runtime/web-build.ts';
import { provideChromium } from './chromium.ts';
import { readReport } from './report-file.ts';
import { runVisibly, type Stage, type Tally } from './stage.ts';

type Report = {
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

const PLAYWRIGHT = 'e2e/node_modules/@playwright/test/cli.js';

/** The stories of e2e/ in a real Chromium, against the web app as it is built for production. */
export const browserStage: Stage = {
  name: 'end to end',
  async run() {
    const chromium = await provideChromium();
    console.log(`Chromium: ${chromium}`);
    await Promise.all([buildServerIfChanged(), buildWebIfChanged()]);
    let code = 1;
    const report = await readReport(async (path) => {
      const args = [PLAYWRIGHT, 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json'];
      code = await runVisibly({ args, env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: path } });
    });
    return tallyOf(report as Report, code);
  },
};

/** A story that passed at the second try, or did not run, did not pass. */
function tallyOf({ stats }: Report, code: number): Tally {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: code !== 0 && failed === 0 ? 1 : failed };
}
