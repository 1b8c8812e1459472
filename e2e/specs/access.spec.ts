import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { acknowledge, reportDone } from '../arrangement.ts';
import { CHIEF, CLERK, expect, MONITOR, PASSWORD, test } from '../fixtures.ts';
import { actOf, linkedActOf, shareOf } from '../screens.ts';

const SIZES = [
  { name: '1366×768', viewport: { width: 1366, height: 768 } },
  { name: '390×844', viewport: { width: 390, height: 844 } },
] as const;
const SHARES = [{ agency: 'Sở Xây dựng' }, { agency: 'Sở Tài chính', role: 'COORDINATING' as const }];

/**
 * Everything that axe holds against the screen as it stands, and whether it can be pushed sideways.
 *
 * @param within looks only there: what a popover half covers is not what it is about
 */
async function faultsOf(page: Page, within = 'html'): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"], [data-loading]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    // What passes is not read, and describing it is most of the work on a long list.
    .options({ resultTypes: ['violations'] })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ...(overflow > 0 ? [`the page can be pushed ${overflow} px sideways`] : []),
  ];
}

for (const { name, viewport } of SIZES) {
  test.describe(`at ${name} nothing stands in anybody's way`, () => {
    test('before the sign-in', async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/sign-in');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('on the screens of an agency', async ({ issue, openAs }) => {
      const { path } = await issue({ content: `Rà soát chung cư cũ (${name}).`, shares: SHARES });
      const page = await openAs(CLERK, '/inbox', { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/assignments');
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(path);
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(`${path}/report`);
      await page.getByRole('radio', { name: 'Đã hoàn thành' }).check();
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /^Cảnh báo/ }).click();
      await expect(page.getByRole('link', { name: 'Xem tất cả việc quá hạn' })).toBeVisible();
      expect(await faultsOf(page, '[aria-label="Việc quá hạn"]')).toEqual([]);
    });

    test('on the lists of the office', async ({ openAs }) => {
      const page = await openAs(CHIEF, '/directives', { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /^Lọc/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/late');
      expect(await faultsOf(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Nhắc .* về/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('where a report is answered', async ({ apiOf, issue, openAs }) => {
      const { path, assignmentId } = await issue({ content: `Kiểm định cầu (${name}).`, shares: SHARES });
      await reportDone(await apiOf(CLERK), assignmentId, 'Đã kiểm định.');
      const page = await openAs(CHIEF, path, { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).first().click();
      await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('where directives are issued', async ({ openAs }) => {
      const page = await openAs(MONITOR, '/issue', { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Không có văn bản' }).check();
      await page.getByLabel('Người giao').selectOption({ index: 1 });
      await page.getByRole('button', { name: /^Tiếp/ }).click();
      await page.getByRole('combobox', { name: /^Chủ trì/ }).fill('so');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test('in the dark the screens are as legible', async ({ openAs }) => {
  const page = await openAs(CLERK, '/inbox', { colorScheme: 'dark' });
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('/assignments');
  expect(await faultsOf(page)).toEqual([]);
});

test('a clerk works without a mouse: signs in, opens her work, takes it up and reports', async ({
  apiOf,
  issue,
  page,
}) => {
  const { assignmentId, path } = await issue({ content: 'Đánh giá an toàn nhà trẻ, trường học.', shares: SHARES });
  await page.goto(path);
  await expect(page.getByLabel('Thư điện tử')).toBeFocused();
  await page.keyboard.type(CLERK);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('an toàn nhà trẻ');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await actOf(page, 'Tiếp nhận').focus();
  await page.keyboard.press('Enter');
  await expect(shareOf(page, 'Sở Xây dựng')).toContainText('Đang thực hiện');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await linkedActOf(page, 'Báo cáo').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Chưa bắt đầu' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Đang thực hiện' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('45');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Đã đánh giá 210 cơ sở.');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).focus();
  await page.keyboard.press('Enter');
  await expect(shareOf(page, 'Sở Xây dựng')).toContainText('45%');
  const clerk = await apiOf(CLERK);
  const { node } = await clerk.ask<{ node: { percent: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Assignment { percent } } }',
    { id: assignmentId },
  );
  expect(node.percent).toBe(45);
});

test('the inbox is worked through with single keys', async ({ apiOf, issue, openAs }) => {
  const first = await issue({ content: 'Việc thứ nhất bằng phím.', shares: SHARES });
  await acknowledge(await apiOf(CLERK), first.assignmentId);
  await issue({ content: 'Việc thứ hai bằng phím.', shares: SHARES });
  const page = await openAs(CLERK, '/inbox?reason=NEW');
  const pane = page.getByRole('region', { name: 'Việc đang chọn' });
  await expect(pane).toBeVisible();
  const before = (await pane.textContent()) ?? '';
  await page.keyboard.press('j');
  await expect(pane).not.toHaveText(before);
  await page.keyboard.press('k');
  await expect(pane).toHaveText(before);
  await page.keyboard.press('e');
  await expect(page.getByText(/^Đã tiếp nhận/)).toBeVisible();
});
