import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { waitUntilLoaded } from './screens.ts';

/**
 * Everything that axe holds against the screen as it stands, and whether it can be pushed sideways.
 *
 * @param within looks only there: what a popover half covers is not what it is about
 */
export async function faultsOf(page: Page, within = 'html'): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await waitUntilLoaded(page);
  // A button that a click has scrolled half under the header would be called too small a target.
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  const { violations } = await new AxeBuilder({ page })
    // No screen holds a frame of another origin, so nothing needs the second page that axe else opens for its sums.
    .setLegacyMode()
    // What passes is not read, and describing it is most of the work on a long list.
    .options({ resultTypes: ['violations'] })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ...(await sidewaysFaultsOf(page)),
  ];
}

/** Whether the screen can be pushed sideways, and how far. */
export async function sidewaysFaultsOf(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [`the page can be pushed ${overflow} px sideways`] : [];
}
