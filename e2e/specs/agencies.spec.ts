import { faultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, test } from '../fixtures.ts';

test('the office finds an agency without accents, and reads who works in it and what it has open', async ({
  issue,
  openAs,
}) => {
  await issue({ content: 'Rà soát chung cư cũ trên địa bàn.', shares: [{ agency: 'Sở Xây dựng' }] });
  const page = await openAs(CHIEF);
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Cơ cấu tổ chức' }).click();
  const tree = page.getByRole('tree', { name: 'Cơ cấu tổ chức' });
  await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('so xay dung');
  await tree.getByRole('treeitem', { name: 'Sở Xây dựng', exact: true }).click();

  const pane = page.getByRole('region', { name: 'Đơn vị đang chọn' });
  await expect(pane.getByRole('heading', { level: 2, name: 'Sở Xây dựng' })).toBeVisible();
  await expect(pane.getByText('Đầu mối của đơn vị').first()).toBeVisible();
  await expect(page).toHaveURL(/agency=/);
  await page.reload();
  await expect(pane.getByRole('heading', { level: 2, name: 'Sở Xây dựng' })).toBeVisible();
  await pane.getByRole('link', { name: /chỉ đạo$/ }).click();
  await expect(page.getByRole('link', { name: /Rà soát chung cư cũ trên địa bàn/ })).toBeVisible();
});

test('the tree is walked with the keyboard alone', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/agencies');
  const tree = page.getByRole('tree', { name: 'Cơ cấu tổ chức' });
  const first = tree.getByRole('treeitem').first();
  await first.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem').last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('treeitem').nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('the day the tree is read at stands in the address, and what is no day is said to be none', async ({ openAs }) => {
  const page = await openAs(CLERK, '/agencies');
  await expect(page.getByRole('tree')).toBeVisible();
  await page.getByLabel('Tại ngày').fill('01/13/2020');
  await expect(page.getByText('Không phải là một ngày')).toBeVisible();
  await page.getByLabel('Tại ngày').fill('01/01/2020');
  await expect(page).toHaveURL(/on=2020-01-01/);
  expect(await faultsOf(page)).toEqual([]);
});

test('on a phone one agency stands instead of the tree, and the way leads back', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/agencies', { viewport: { width: 390, height: 844 } });
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('treeitem').first().click();
  await expect(page.getByRole('region', { name: 'Đơn vị đang chọn' }).getByRole('heading', { level: 2 })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tất cả đơn vị' }).click();
  await expect(page.getByRole('tree')).toBeVisible();
});
