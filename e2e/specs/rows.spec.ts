import { CHIEF, expect, test } from '../fixtures.ts';

test('Shift ticks everything between two rows, with the mouse and with the keyboard', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=all');
  const boxes = page.getByRole('tabpanel').getByRole('checkbox', { name: /^Chọn \d/ });
  await boxes.nth(1).click();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  await expect(page.getByText(/Đã chọn 4 chỉ đạo/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Đã chọn/)).toHaveCount(0);

  await page.getByRole('tabpanel').getByRole('row').nth(1).getByRole('link').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText(/Đã chọn 3 chỉ đạo/)).toBeVisible();
});

test('no row moves from under the pointer: what has changed waits to be shown', async ({ issue, openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=all&order=NEWEST');
  const rows = page.getByRole('tabpanel').getByRole('row');
  await expect(rows).toHaveCount(51);
  const before = await rows.nth(1).textContent();
  await rows.nth(1).hover();
  await issue({ content: 'Rà soát quỹ nhà ở công vụ.', shares: [{ agency: 'Sở Xây dựng' }] });
  await page.getByRole('button', { name: 'Có thay đổi: cập nhật' }).waitFor();
  expect(await rows.nth(1).textContent()).toBe(before);
  await page.getByRole('button', { name: 'Có thay đổi: cập nhật' }).click();
  await expect(rows.nth(1)).toContainText('Rà soát quỹ nhà ở công vụ.');
});
