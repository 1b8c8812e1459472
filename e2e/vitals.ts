import { type Browser, chromium, type Page } from '@playwright/test';
import { buildServerIfChanged } from '../scripts/runtime/server-build.ts';
import { buildWebIfChanged } from '../scripts/runtime/web-build.ts';
import { provideChromium } from '../scripts/stages/chromium.ts';
import { START } from './calendar.ts';
import startPostgres from './database.ts';
import { reportableWork, tellingDirective } from './pictures/telling-work.ts';
import { CHROMIUM_FLAGS } from './playwright.config.ts';
import { type Product, startProduct } from './product.ts';
import { waitUntilLoaded } from './screens.ts';
import { type Session, signIn } from './session.ts';

/**
 * `pnpm vitals`: what a clerk's old phone waits for, as Lighthouse's mobile profile has it (processor 4 × slower, 1.6 Mbit/s,
 * 150 ms a round trip, nothing cached): the largest paint, how far the screen jumps, how long a key or a tap takes, and
 * how evenly a long list is scrolled. Medians of `ROUNDS`, printed as tables for docs/benchmarks.md.
 */
const ROUNDS = 5;
const PHONE = { width: 390, height: 844 };
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** The list is gone on with until it holds some hundred rows. */
const PAGES = 4;
const SCROLL_STEPS = 60;
const STEP_PX = 120;

type Vitals = { readonly lcpMs: number; readonly cls: number; readonly inpMs: number };
type Screen = { readonly name: string; readonly role: string | null; readonly path: string };
type Watch = { lcpMs: number; cls: number; inpMs: number };

const executablePath = await provideChromium();
await Promise.all([buildServerIfChanged(), buildWebIfChanged()]);
const stopPostgres = await startPostgres();
const product = await startProduct('demo');
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath });
try {
  await product.moveClock(START);
  await measure(browser, product);
} finally {
  await browser.close();
  await product.stop();
  await stopPostgres();
}

async function measure(opened: Browser, { address }: Product): Promise<void> {
  const sessionOf = (role: string) => signIn(address, `${role}@binh-dinh.example`);
  const [monitor, clerk, chair] = await Promise.all([
    sessionOf('monitor'),
    sessionOf('clerk.so-xay-dung'),
    sessionOf('chair'),
  ]);
  const sessions: Readonly<Record<string, Session>> = { monitor, clerk, chair };
  const screens: readonly Screen[] = [
    { name: 'sign-in', role: null, path: '/sign-in' },
    { name: 'inbox', role: 'clerk', path: '/inbox' },
    { name: 'report form', role: 'clerk', path: await reportableWork(clerk) },
    { name: 'directive', role: 'monitor', path: await tellingDirective(monitor) },
    { name: 'list of directives', role: 'monitor', path: '/directives' },
    { name: 'chase board', role: 'monitor', path: '/chase' },
    { name: 'overview', role: 'chair', path: '/overview' },
  ];
  console.log('| screen | LCP, ms | CLS | INP, ms |\n|---|---:|---:|---:|');
  for (const screen of screens) {
    const rounds: Vitals[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await vitalsOf(opened, address, screen, screen.role === null ? undefined : sessions[screen.role]));
    }
    const [lcpMs, cls, inpMs] = (['lcpMs', 'cls', 'inpMs'] as const).map((name) =>
      median(rounds.map((row) => row[name])),
    );
    console.log(
      `| ${screen.name} | ${Math.round(lcpMs ?? 0)} | ${(cls ?? 0).toFixed(3)} | ${Math.round(inpMs ?? 0)} |`,
    );
  }
  const { rows, frames } = await scrollOf(opened, address, monitor);
  const late = frames.filter((ms) => ms > 50).length;
  console.log(
    `\n${rows} rows scrolled: median frame ${median(frames).toFixed(1)} ms, the slowest of 20 ${quantile(frames, 0.95).toFixed(1)} ms, ${late} of ${frames.length} frames over 50 ms`,
  );
}

/** One visit with nothing cached. */
async function vitalsOf(opened: Browser, address: string, { path }: Screen, session?: Session): Promise<Vitals> {
  const page = await visit(opened, address, session, true);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await waitUntilLoaded(page);
  // A key and taps that leave the screen as it is: a field, the header's menu, the page itself.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('Escape');
  const read = await page.evaluate(
    () =>
      new Promise<Watch>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve((window as unknown as { vitals: Watch }).vitals), 100));
      }),
  );
  await page.context().close();
  return read;
}

/** The long list at a desk with the processor slowed: the time of each frame while the wheel turns. */
async function scrollOf(opened: Browser, address: string, session: Session) {
  const page = await visit(opened, address, session, false);
  await page.goto('/directives?tab=all');
  for (let more = 1; more < PAGES; more += 1) {
    await waitUntilLoaded(page);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
  }
  await waitUntilLoaded(page);
  const rows = await page.getByRole('row').count();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const tick = (now: number) => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(700, 500);
  for (let step = 0; step < SCROLL_STEPS; step += 1) await page.mouse.wheel(0, STEP_PX);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  await page.context().close();
  return { rows, frames: times.slice(1).map((time, index) => time - (times[index] ?? time)) };
}

async function visit(opened: Browser, address: string, session: Session | undefined, isPhone: boolean): Promise<Page> {
  const context = await opened.newContext({
    baseURL: address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    serviceWorkers: 'block',
    ...(isPhone ? { viewport: PHONE, hasTouch: true } : { viewport: { width: 1366, height: 768 } }),
  });
  await context.addCookies((session?.cookies ?? []).map((cookie) => ({ ...cookie, url: address })));
  const page = await context.newPage();
  await page.addInitScript(() => {
    const vitals = { lcpMs: 0, cls: 0, inpMs: 0 };
    Object.assign(window, { vitals });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    watch('largest-contentful-paint', ({ startTime }) => (vitals.lcpMs = startTime));
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) vitals.cls += value;
    });
    watch('event', ({ duration }) => (vitals.inpMs = Math.max(vitals.inpMs, duration)));
  });
  if (isPhone) {
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  return page;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
