import type { Page } from '@playwright/test';
import { faultsOf, sidewaysFaultsOf } from '../faults.ts';
import { expect, test } from '../fixtures.ts';
import { SCREENS } from '../pictures/screens.ts';
import { waitUntilLoaded } from '../screens.ts';

// No test here minds what another does, and together they are long.
test.describe.configure({ mode: 'parallel' });

/** Screens by who looks at them; those whose address names a certain directive have stories of their own. */
const BY_ROLE = Map.groupBy(
  SCREENS.filter(({ role, path }) => role !== null && !path.startsWith('{')),
  ({ role }) => `${role}@binh-dinh.example`,
);

/** The narrowest phone; and what is left of 1366×768 at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 683, height: 384 },
] as const;

/** A desk and a phone. */
const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;
/** docs/screens.md "Budgets". */
const MOST_SHIFT = 0.05;

type Shift = { value: number; moved: string };

/** Keeps from the first paint on how far what stands has been moved by what came (layout shift), and what was moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Moved = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: Moved[] })[]) {
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
          const named = node instanceof HTMLElement ? `${node.tagName} ${node.className}` : String(node?.nodeName);
          return `${named} from ${previousRect.y} to ${currentRect.y}`;
        });
        shifts.push({ value: entry.value, moved: moved.join(', ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Nothing where all of it together cannot be noticed. */
async function jumpsOf(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  return sum > MOST_SHIFT ? shifts.map(({ value, moved }) => `${value.toFixed(3)}: ${moved}`) : [];
}

for (const [email, screens] of BY_ROLE) {
  for (const viewport of WINDOWS) {
    test(`at ${viewport.width} px nothing jumps when the data of ${email} arrive`, async ({ openAs }) => {
      const page = await openAs(email, '/profile', { viewport });
      await watchShifts(page);
      const jumps: string[] = [];
      for (const { path } of screens) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await waitUntilLoaded(page);
        jumps.push(...(await jumpsOf(page)).map((jump) => `${path} ${jump}`));
      }
      expect(jumps).toEqual([]);
    });
  }

  for (const viewport of NARROW) {
    test(`at ${viewport.width} px nothing is wider than the window for ${email}`, async ({ openAs }) => {
      const page = await openAs(email, '/profile', { viewport });
      const faults: string[] = [];
      for (const { path } of screens) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await waitUntilLoaded(page);
        faults.push(...(await sidewaysFaultsOf(page)).map((fault) => `${path}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }

  test(`in the dark and without motion the screens of ${email} are as legible`, async ({ openAs }) => {
    const page = await openAs(email, '/profile', { colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    for (const { path } of screens) {
      await page.goto(path);
      expect(await faultsOf(page), path).toEqual([]);
    }
    expect(
      await page.evaluate(
        () => [...document.getAnimations()].filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
  });

  test(`in forced colours the screens of ${email} stay whole`, async ({ openAs }) => {
    const page = await openAs(email, '/profile', { forcedColors: 'active' });
    for (const { path } of screens) {
      await page.goto(path);
      expect(await faultsOf(page), path).toEqual([]);
    }
  });
}
