import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from '../../server/src/papers/pdf-printer.ts';
import { ROOT, runVisibly } from './stage.ts';

const PACKAGE = 'chromium-headless-shell';
const PLAYWRIGHT = 'e2e/node_modules/@playwright/test/cli.js';

/**
 * A Chromium to run the stories in: the system's, Playwright's own, or else one that is installed now.
 *
 * @throws when there is none and none can be had, saying what to do
 */
export async function provideChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium on this machine; getting one …');
  if (process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    await runVisibly({ command: 'apt-get', args: ['update', '-qq'] });
    await runVisibly({ command: 'apt-get', args: ['install', '-y', '-qq', '--no-install-recommends', PACKAGE] });
  }
  if (!findChromium()) await runVisibly({ args: [PLAYWRIGHT, 'install', 'chromium'] });
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The end-to-end tests need a Chromium and none could be installed here. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run the tests again.',
  );
}

/** One that the product itself would take for its papers, or Playwright's own. */
function findChromium(): string | undefined {
  return findBrowser(process.env.CHROMIUM_PATH, process.env.PATH ?? '') ?? findBrowser(playwrightsOwn(), '');
}

function playwrightsOwn(): string {
  const { chromium } = createRequire(join(ROOT, 'e2e/package.json'))('@playwright/test') as {
    chromium: { executablePath(): string };
  };
  return chromium.executablePath();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
