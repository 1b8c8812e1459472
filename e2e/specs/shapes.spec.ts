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

for (const [email, screens] of BY_ROLE) {
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
