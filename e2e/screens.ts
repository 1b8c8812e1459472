import { expect, type Locator, type Page } from '@playwright/test';

/** What a directive's screen offers the viewer, in its side panel. */
export function actOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('complementary').getByRole('button', { name, exact: true });
}

/** The same where the act has a screen of its own. */
export function linkedActOf(page: Page, name: string): Locator {
  return page.getByRole('complementary').getByRole('link', { name, exact: true });
}

/** Begins an act on one agency's share, from the menu of its row. @param agency its full name */
export async function actOnShare(page: Page, agency: string, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `Thao tác với ${agency}` }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Lines of the timeline that hold some words. */
export function lineOf(page: Page, words: string | RegExp): Locator {
  return page
    .getByRole('list', { name: /^Dòng thời gian/ })
    .getByRole('listitem')
    .filter({ hasText: words });
}

/** An agency's row in the table of shares. */
export function shareOf(page: Page, agency: string): Locator {
  return page.getByRole('row').filter({ hasText: agency });
}

/** What stands in the inbox under a reason. */
export function inboxItem(page: Page, group: string, content: string): Locator {
  return page.getByRole('region', { name: group }).getByRole('listitem').filter({ hasText: content });
}

/** The button at the end of a dialog that does it. */
export function dialogAct(page: Page, name: string): Locator {
  return page.getByRole('dialog').getByRole('button', { name, exact: true }).last();
}

/** Chooses something in the inbox and does what its pane offers. */
export async function actFromInbox(page: Page, group: string, content: string, act: string): Promise<void> {
  await inboxItem(page, group, content).getByRole('link').click();
  const pane = page.getByRole('region', { name: 'Việc đang chọn' });
  await expect(pane).toContainText(content);
  await pane.getByRole('button', { name: new RegExp(`^${act}`) }).click();
}

/** Until nothing on the screen is a placeholder of what is still on its way. */
export async function waitUntilLoaded(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"], [data-loading]')).toHaveCount(0);
}
