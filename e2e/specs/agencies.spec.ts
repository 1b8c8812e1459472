import { faultsOf } from '../faults.ts';
import type { Page } from '@playwright/test';
import { CHIEF, CLERK, expect, test } from '../fixtures.ts';

const ADMIN = 'admin@binh-dinh.example';

const paneOf = (page: Page) => page.getByRole('region', { name: 'Đơn vị đang chọn' });

/** Adds a commune through the form, below the committee of Hoài Ân, and opens it. */
async function addCommune(page: Page, name: string, shortName: string) {
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  const form = page.getByRole('dialog', { name: 'Thêm đơn vị' });
  await form.getByLabel('Tên đầy đủ').fill(name);
  await form.getByLabel('Tên viết tắt').fill(shortName);
  await form.getByRole('combobox', { name: /Trực thuộc/ }).fill('hoai an');
  await form
    .getByRole('option', { name: /UBND huyện Hoài Ân/ })
    .first()
    .click();
  await form.getByLabel('Cấp', { exact: true }).selectOption('Cấp xã');
  await form.getByLabel('Hoạt động từ ngày').fill('01/01/2020');
  await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(form).toBeHidden();
}

async function find(page: Page, words: string, name: string) {
  await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(words);
  await page.getByRole('treeitem', { name, exact: true }).click();
  await expect(paneOf(page).getByRole('heading', { level: 2, name })).toBeVisible();
}

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

test('the administrator adds a commune, finds it without accents, renames it and reads its history', async ({
  openAs,
}) => {
  const page = await openAs(ADMIN, '/agencies');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  const form = page.getByRole('dialog', { name: 'Thêm đơn vị' });
  await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(form.getByRole('alert')).toContainText('Nhập tên đầy đủ.');
  await form.getByLabel('Tên đầy đủ').fill('a'.repeat(2000));
  await form.getByLabel('Tên viết tắt').fill('Dài');
  await form.getByLabel('Cấp', { exact: true }).selectOption('Cấp xã');
  await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(form.getByRole('alert')).toContainText('Nội dung tối đa 200 ký tự, hiện có 2.000.');
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Để nguyên' }).click();

  await addCommune(page, 'UBND xã Ân Hữu Mới', 'Ân Hữu Mới');
  await find(page, 'xa an huu moi', 'UBND xã Ân Hữu Mới');
  const pane = paneOf(page);
  await expect(pane.getByRole('link', { name: 'UBND huyện Hoài Ân' })).toBeVisible();

  await pane.getByRole('button', { name: 'Sửa' }).click();
  const change = page.getByRole('dialog', { name: 'Sửa đơn vị' });
  await change.getByLabel('Tên đầy đủ').fill('UBND xã Ân Hữu Tân');
  await change.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(pane.getByRole('heading', { level: 2, name: 'UBND xã Ân Hữu Tân' })).toBeVisible();
  const history = pane.getByRole('list', { name: 'Lịch sử của đơn vị' });
  await expect(history.getByRole('listitem').first()).toContainText('UBND xã Ân Hữu Mới → UBND xã Ân Hữu Tân');
  await expect(history).toContainText('Tô Minh Nhật');
  expect(await faultsOf(page)).toEqual([]);

  await pane.getByRole('button', { name: 'Mã định danh' }).click();
  const codes = page.getByRole('dialog', { name: /Mã định danh của/ });
  await codes.getByLabel('Mã định danh', { exact: true }).fill('h08');
  await codes.getByRole('button', { name: 'Lưu mã định danh' }).click();
  await expect(codes.getByRole('alert')).toContainText('chữ in hoa');
  await codes.getByLabel('Mã định danh', { exact: true }).fill('H08.99.01');
  await codes.getByRole('button', { name: 'Lưu mã định danh' }).click();
  await expect(pane.getByRole('definition').getByText('H08.99.01')).toBeVisible();

  await pane.getByRole('button', { name: 'Khối' }).click();
  const groups = page.getByRole('dialog', { name: /Khối của/ });
  await groups.getByLabel('Khối mới').fill('Các xã mới');
  await groups.getByRole('button', { name: 'Lưu các khối' }).click();
  await expect(pane.getByRole('definition').getByText('Các xã mới')).toBeVisible();
});

test('of two administrators who edit at once, the second sees both versions and keeps or reloads', async ({
  openAs,
}) => {
  const first = await openAs(ADMIN, '/agencies');
  await addCommune(first, 'UBND xã Ân Phong Đông', 'Ân Phong Đông');
  await find(first, 'an phong dong', 'UBND xã Ân Phong Đông');
  const second = await openAs(ADMIN, new URL(first.url()).pathname + new URL(first.url()).search);
  const form = second.getByRole('dialog', { name: 'Sửa đơn vị' });
  await paneOf(second).getByRole('button', { name: 'Sửa' }).click();
  await form.getByLabel('Tên viết tắt').fill('APĐ');

  await paneOf(first).getByRole('button', { name: 'Sửa' }).click();
  const faster = first.getByRole('dialog', { name: 'Sửa đơn vị' });
  await faster.getByLabel('Tên đầy đủ').fill('UBND xã Ân Phong');
  await faster.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(faster).toBeHidden();

  await form.getByRole('button', { name: 'Lưu thay đổi' }).click();
  const both = second.getByRole('dialog', { name: 'Đơn vị vừa được người khác sửa' });
  await expect(both).toContainText('Tô Minh Nhật');
  await expect(both.getByRole('row', { name: /Tên đầy đủ UBND xã Ân Phong UBND xã Ân Phong Đông/ })).toBeVisible();
  await expect(both.getByRole('row', { name: /Tên viết tắt Ân Phong Đông APĐ/ })).toBeVisible();
  expect(await faultsOf(second)).toEqual([]);
  await both.getByRole('button', { name: 'Tải lại' }).click();
  await expect(form.getByLabel('Tên đầy đủ')).toHaveValue('UBND xã Ân Phong');
  await form.getByLabel('Tên viết tắt').fill('APĐ');
  await form.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(form).toBeHidden();
  await expect(paneOf(second).getByRole('definition').getByText('APĐ')).toBeVisible();
});

test('an agency that has ended is gone from the tree of today and there on its last day', async ({ openAs }) => {
  const page = await openAs(ADMIN, '/agencies');
  await addCommune(page, 'UBND xã Ân Sơn Cũ', 'Ân Sơn Cũ');
  await find(page, 'an son cu', 'UBND xã Ân Sơn Cũ');
  await paneOf(page).getByRole('button', { name: 'Ngừng hoạt động' }).click();
  const form = page.getByRole('dialog', { name: /Ngừng hoạt động/ });
  await expect(form.getByText('Đơn vị không có phân công nào đang mở.')).toBeVisible();
  await form.getByLabel('Ngày cuối cùng hoạt động').fill('01/06/2024');
  await form.getByLabel('Số quyết định').fill('12/QĐ-UBND');
  await form.getByRole('button', { name: 'Ngừng hoạt động' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('Không tìm thấy đơn vị nào')).toBeVisible();
  await expect(paneOf(page).getByRole('list', { name: 'Lịch sử của đơn vị' })).toContainText('12/QĐ-UBND');

  await page.getByLabel('Tại ngày').fill('01/06/2024');
  await expect(page.getByRole('treeitem', { name: 'UBND xã Ân Sơn Cũ' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Tại ngày')).not.toHaveValue('01/06/2024');
  await expect(page.getByText('Không tìm thấy đơn vị nào')).toBeVisible();
});

test('what still belongs to an agency, or is held in it, keeps it from ending', async ({ openAs }) => {
  const page = await openAs(ADMIN, '/agencies');
  await find(page, 'ubnd huyen hoai an', 'UBND huyện Hoài Ân');
  await paneOf(page).getByRole('button', { name: 'Ngừng hoạt động' }).click();
  const form = page.getByRole('dialog', { name: /Ngừng hoạt động/ });
  await expect(form.getByText(/đơn vị trực thuộc phải chuyển hoặc ngừng hoạt động trước/)).toBeVisible();
  await form.getByRole('button', { name: 'Ngừng hoạt động' }).click();
  await expect(form.getByRole('alert')).toContainText('đơn vị trực thuộc sau ngày này');
  expect(await faultsOf(page)).toEqual([]);
});

test('whoever is no administrator reads the history and sees no buttons', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/agencies');
  await find(page, 'so xay dung', 'Sở Xây dựng');
  await expect(paneOf(page).getByRole('heading', { level: 3, name: 'Lịch sử' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toBeHidden();
  await expect(paneOf(page).getByRole('button')).toHaveCount(0);
});

for (const width of [390, 320]) {
  test(`the administrator edits an agency on a screen of ${width} px`, async ({ openAs }) => {
    const page = await openAs(ADMIN, '/agencies', { viewport: { width, height: 844 } });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('treeitem').first().click();
    await paneOf(page).getByRole('button', { name: 'Sửa' }).click();
    await expect(page.getByRole('dialog', { name: 'Sửa đơn vị' }).getByLabel('Tên đầy đủ')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}
