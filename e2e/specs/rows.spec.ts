import { faultsOf } from '../faults.ts';
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
  // It stays for the pointer that comes to press it.
  await page.getByRole('button', { name: 'Có thay đổi: cập nhật' }).hover();
  expect(await rows.nth(1).textContent()).toBe(before);
  await page.getByRole('button', { name: 'Có thay đổi: cập nhật' }).click();
  await expect(rows.nth(1)).toContainText('Rà soát quỹ nhà ở công vụ.');
  await expect(page.getByRole('button', { name: 'Có thay đổi: cập nhật' })).toHaveCount(0);
});

for (const [name, size] of [
  ['a desk', { width: 1366, height: 768 }],
  ['a tablet', { width: 1024, height: 768 }],
] as const) {
  test(`on ${name} the space bar previews a row, j and k take the preview along, Escape gives the row back`, async ({
    openAs,
  }) => {
    const page = await openAs(CHIEF, '/directives?tab=all&order=NEWEST', { viewport: size });
    const rows = page.getByRole('tabpanel').getByRole('row');
    const pane = page.getByRole('complementary', { name: 'Xem nhanh' });
    await rows.nth(1).getByRole('link').focus();
    await page.keyboard.press('Space');
    const first = await pane.getByRole('heading', { level: 2 }).first().textContent();
    await expect(pane.getByRole('list', { name: 'Các đơn vị' }).getByRole('listitem').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('j');
    await expect(rows.nth(2).getByRole('link')).toBeFocused();
    await expect(pane.getByRole('heading', { level: 2 }).first()).not.toHaveText(first ?? '');
    await pane.getByRole('link', { name: 'Mở chỉ đạo' }).focus();
    await page.keyboard.press('k');
    await expect(pane.getByRole('heading', { level: 2 }).first()).toHaveText(first ?? '');
    await pane.getByRole('button', { name: 'Đóng xem nhanh' }).focus();
    await page.keyboard.press('Escape');
    await expect(pane).toHaveCount(0);
    await expect(rows.nth(1).getByRole('link')).toBeFocused();
  });
}
