import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import startPostgres from './database.ts';
import { CHROMIUM_FLAGS } from './playwright.config.ts';
import { type Product, startProduct } from './product.ts';
import { waitUntilLoaded } from './screens.ts';
import { type Session, signIn } from './session.ts';

/**
 * Draws the main screens from the demo world, as the built web app shows them on a fixed day:
 * `node e2e/shots.ts [folder] [--keep]`. With `--keep` the README's pictures are drawn, into docs/screens.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZES = { 1366: { width: 1366, height: 768 }, 390: { width: 390, height: 844 } } as const;
const LANGUAGES = ['vi', 'en'] as const;
const KEPT = ['directives-1366-vi', 'directive-1366-vi', 'late-1366-vi', 'inbox-390-vi'];

type Language = (typeof LANGUAGES)[number];
type Screen = { readonly name: string; readonly email: string | null; readonly path: string };

const at = (key: string) => `${key}@binh-dinh.example`;

async function screensOf(address: string): Promise<Screen[]> {
  const [monitor, clerk] = await Promise.all([
    signIn(address, at('monitor')),
    signIn(address, at('clerk.so-xay-dung')),
  ]);
  const [code, report] = await Promise.all([tellingDirective(monitor), reportPath(clerk)]);
  return [
    { name: 'sign-in', email: null, path: '/sign-in' },
    { name: 'inbox', email: at('clerk.so-xay-dung'), path: '/inbox' },
    { name: 'review', email: at('monitor'), path: '/inbox' },
    { name: 'overview', email: at('chair'), path: '/overview' },
    { name: 'directives', email: at('monitor'), path: '/directives' },
    {
      name: 'directives-filtered',
      email: at('monitor'),
      path: '/directives?tab=all&standing=OVERDUE,DUE_SOON&-urgency=NORMAL&monitor=@me&unread=foo:bar',
    },
    { name: 'directive', email: at('monitor'), path: `/directives/${code}` },
    { name: 'issue', email: at('monitor'), path: '/issue' },
    { name: 'late', email: at('chief'), path: '/late' },
    { name: 'agencies', email: at('chief'), path: '/agencies' },
    { name: 'assignments', email: at('clerk.so-xay-dung'), path: '/assignments' },
    { name: 'report', email: at('clerk.so-xay-dung'), path: report },
  ];
}

/** Of the open directives the one with most to show. */
async function tellingDirective(monitor: Session): Promise<string> {
  type Row = { node: { code: string; assignments: unknown[]; events: { edges: unknown[] } } };
  const { directives } = await monitor.ask<{ directives: { edges: Row[] } }>(
    `{ directives(first: 60, filter: { isOpen: true, standing: [OVERDUE, DUE_SOON] }) { edges { node {
      code assignments { id } events(first: 20) { edges { cursor } } } } } }`,
  );
  const fits = directives.edges.filter(({ node }) => node.assignments.length > 1 && node.assignments.length < 6);
  const [most] = fits.toSorted((one, other) => other.node.events.edges.length - one.node.events.edges.length);
  return most?.node.code ?? '';
}

/** The report form of the first open work. */
async function reportPath(clerk: Session): Promise<string> {
  type Row = { node: { id: string; viewerCanReport: boolean; directive: { code: string } } };
  const { assignments } = await clerk.ask<{ assignments: { edges: Row[] } }>(
    '{ assignments(first: 20, filter: { isOpen: true }) { edges { node { id viewerCanReport directive { code } } } } }',
  );
  const found = assignments.edges.find(({ node }) => node.viewerCanReport);
  if (!found) throw new Error('the demo has no work that this clerk could report on');
  return `/directives/${found.node.directive.code}/report?assignment=${found.node.id}`;
}

async function draw(browser: Browser, product: Product, folder: string, isWanted: (name: string) => boolean) {
  const screens = await screensOf(product.address);
  for (const language of LANGUAGES) {
    for (const [width, viewport] of Object.entries(SIZES)) {
      for (const { name, email, path } of screens) {
        const file = `${name}-${width}-${language}`;
        if (!isWanted(file)) continue;
        const context = await browser.newContext({
          viewport,
          baseURL: product.address,
          locale: 'vi-VN',
          timezoneId: 'Asia/Ho_Chi_Minh',
          reducedMotion: 'reduce',
          hasTouch: width === '390',
        });
        await context.addInitScript((chosen) => localStorage.setItem('dondoc.language', chosen), language);
        await context.addCookies(await cookiesOf(product.address, email, language));
        const page = await context.newPage();
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        // The live stream never ends; what a screen reads does.
        await waitUntilLoaded(page);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${file}.png`) });
        await context.close();
        console.log(join(folder, `${file}.png`));
      }
    }
  }
}

async function cookiesOf(address: string, email: string | null, language: Language) {
  if (email === null) return [];
  const session = await signIn(address, email);
  await session.act(
    'mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { __typename ... on Refusal { message } } }',
    { language: language.toUpperCase() },
  );
  return session.cookies.map((cookie) => ({ ...cookie, url: address }));
}

const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = values.keep ? join(ROOT, 'docs', 'screens') : (positionals[0] ?? join(ROOT, '.data', 'shots'));
mkdirSync(folder, { recursive: true });

const stopPostgres = await startPostgres();
const product = await startProduct('demo');
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
});
try {
  await draw(browser, product, folder, (name) => !values.keep || KEPT.includes(name));
} finally {
  await browser.close();
  await product.stop();
  await stopPostgres();
}
