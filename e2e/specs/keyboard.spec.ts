import { acknowledge } from '../arrangement.ts';
import { CLERK, expect, PASSWORD, test } from '../fixtures.ts';
import { actOf, linkedActOf, shareOf, waitUntilLoaded } from '../screens.ts';

const SHARES = [{ agency: 'Sở Xây dựng' }, { agency: 'Sở Tài chính', role: 'COORDINATING' as const }];

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
  await waitUntilLoaded(page);
  const before = (await pane.textContent()) ?? '';
  await page.keyboard.press('j');
  await expect(pane).not.toHaveText(before);
  await page.keyboard.press('k');
  await expect(pane).toHaveText(before);
  await page.keyboard.press('e');
  await expect(page.getByText(/^Đã tiếp nhận/)).toBeVisible();
});
