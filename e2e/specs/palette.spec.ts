import { faultsOf } from '../faults.ts';
import { CLERK, expect, MONITOR, test } from '../fixtures.ts';

test('from anywhere, Ctrl+K leads to a screen, a directive or an agency without a mouse', async ({ issue, openAs }) => {
  const { code } = await issue({
    content: 'Lập quy hoạch phân khu bán đảo Phương Mai.',
    shares: [{ agency: 'Sở Xây dựng' }],
  });
  const page = await openAs(MONITOR, '/directives');
  const palette = page.getByRole('dialog', { name: 'Đi tới, tìm hoặc làm' });
  const field = palette.getByRole('combobox');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(palette.getByRole('option', { name: /^Hộp việc/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(palette.getByRole('option', { name: /^Đôn đốc/ })).toHaveAttribute('aria-selected', 'true');
  expect(await faultsOf(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.type('don doc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đôn đốc' })).toBeVisible();

  await page.getByRole('search').getByRole('searchbox').focus();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('phan khu ban dao');
  await expect(palette.getByRole('option', { name: /bán đảo Phương Mai/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bán đảo Phương Mai');

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('dieu chinh nhiem vu');
  await expect(palette.getByRole('group', { name: 'Với nhiệm vụ đang mở' }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const amend = page.getByRole('dialog', { name: /^Điều chỉnh nhiệm vụ/ });
  await expect(amend).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(amend).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type(code);
  await expect(palette.getByRole('option', { name: new RegExp(code) })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('hoai an');
  await palette.getByRole('option', { name: /^UBND huyện Hoài Ân/ }).click();
  await expect(page).toHaveURL(/agency=/);

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('my duyen');
  await palette.getByRole('option', { name: /^Trần Thị Mỹ Duyên.*đang theo dõi/ }).click();
  await expect(page.getByText('Người theo dõi: Trần Thị Mỹ Duyên')).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('phuong mai');
  await palette.getByRole('option', { name: 'Xem mọi kết quả trong danh sách' }).click();
  await expect(page).toHaveURL(/tab=all&q=phuong\+mai/);

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('kiểm lâm trên mặt trăng');
  await expect(palette.getByText('Không tìm thấy “kiểm lâm trên mặt trăng”')).toBeVisible();
});

test('the palette offers a clerk her screens and her work, and nothing she may not do', async ({ issue, openAs }) => {
  await issue({ content: 'Rà soát nhà trọ công nhân.', shares: [{ agency: 'Sở Xây dựng' }] });
  await issue({ content: 'Rà soát cầu treo dân sinh.', shares: [{ agency: 'Sở GTVT' }] });
  const page = await openAs(CLERK);
  const palette = page.getByRole('dialog');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('option', { name: /^Việc của đơn vị/ })).toBeVisible();
  await expect(palette.getByRole('option', { name: /^Giao việc/ })).toHaveCount(0);
  await palette.getByRole('combobox').fill('ra soat');
  await expect(palette.getByRole('option', { name: /nhà trọ công nhân/ })).toBeVisible();
  await expect(palette.getByRole('option', { name: /cầu treo/ })).toHaveCount(0);
  await palette.getByRole('combobox').fill('english');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
});
