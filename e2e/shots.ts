import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildServerIfChanged } from '../scripts/runtime/server-build.ts';
import { buildWebIfChanged } from '../scripts/runtime/web-build.ts';
import { provideChromium } from '../scripts/stages/chromium.ts';
import startPostgres from './database.ts';
import { comparePictures } from './pictures/compare.ts';
import { drawPictures } from './pictures/draw.ts';
import { leafThrough, type Result } from './pictures/leaf-through.ts';
import { allPictures, isCommitted, type Picture } from './pictures/screens.ts';
import { CHROMIUM_FLAGS } from './playwright.config.ts';
import { startProduct } from './product.ts';

/**
 * `pnpm shots`: draws every screen of the demo world on a fixed day and compares it with the accepted pictures.
 * `--only inbox` draws what has it in its name; `--accept` makes what is drawn the accepted set;
 * `--keep` draws the README's pictures into docs/screens instead. Exits with 1 when something changed.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, '.data', 'pictures');
const DRAWN = join(FOLDER, 'drawn');
const DIFFERENCES = join(FOLDER, 'differences');
/** Few enough to be kept with the source. */
const COMMITTED = join(ROOT, 'e2e', 'pictures', 'accepted');
const LOCAL = join(FOLDER, 'accepted');
const README = join(ROOT, 'docs', 'screens');
const KEPT = ['directives-1366-vi-light', 'directive-1366-vi-light', 'late-1366-vi-light', 'inbox-390-vi-light'];

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const wanted = allPictures().filter(({ name }) => (values.keep ? KEPT.includes(name) : name.includes(values.only)));
if (values.keep) await draw(README, ({ name }) => name.replace('-light', ''));
else await drawAndCompare();

async function drawAndCompare(): Promise<void> {
  for (const folder of [DRAWN, DIFFERENCES]) rmSync(folder, { recursive: true, force: true });
  for (const folder of [DRAWN, DIFFERENCES, COMMITTED, LOCAL]) mkdirSync(folder, { recursive: true });
  await draw(DRAWN);
  const results = wanted.map(compare);
  writeFileSync(join(FOLDER, 'index.html'), leafThrough(results));
  console.log(`To leaf through: ${join(FOLDER, 'index.html')}`);
  if (values.accept) {
    for (const { picture, comparison } of results) {
      if (comparison.kind !== 'same') copyFileSync(drawnOf(picture), acceptedOf(picture));
    }
    console.log(`${wanted.length} pictures accepted`);
    return;
  }
  const faults = results.filter(isFault);
  for (const { picture, comparison } of faults) {
    console.log(comparison.kind === 'new' ? `not accepted yet: ${picture.name}` : `changed: ${picture.name}`);
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
  console.log(`${results.length - faults.length} passed, ${faults.length} failed`);
}

async function draw(folder: string, fileOf?: (picture: Picture) => string): Promise<void> {
  const executablePath = await provideChromium();
  await Promise.all([buildServerIfChanged(), buildWebIfChanged()]);
  const stopPostgres = await startPostgres();
  const product = await startProduct('demo');
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath });
  try {
    await drawPictures(browser, product, folder, wanted, fileOf);
  } finally {
    await browser.close();
    await product.stop();
    await stopPostgres();
  }
}

function compare(picture: Picture): Result {
  const [drawn, accepted] = [drawnOf(picture), acceptedOf(picture)];
  const difference = join(DIFFERENCES, `${picture.name}.png`);
  return {
    picture,
    comparison: comparePictures(drawn, accepted, difference),
    drawn: relative(FOLDER, drawn),
    accepted: relative(FOLDER, accepted),
    difference: relative(FOLDER, difference),
  };
}

/** What is kept with the source must be there; elsewhere a machine that accepted nothing has nothing to compare. */
function isFault({ picture, comparison }: Result): boolean {
  return comparison.kind === 'changed' || (comparison.kind === 'new' && isCommitted(picture));
}

function drawnOf({ name }: Picture): string {
  return join(DRAWN, `${name}.png`);
}

function acceptedOf(picture: Picture): string {
  return join(isCommitted(picture) ? COMMITTED : LOCAL, `${picture.name}.png`);
}
