import { expect, test } from '../fixtures.ts';

test.use({ world: 'empty' });

test('an empty installation is set up through its one-time link, which then ends', async ({ page, product }) => {
  const link = await product.makeSetupLink();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Thiết lập ban đầu' })).toBeVisible();
  await page.getByRole('button', { name: 'Thiết lập', exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();

  await page.getByLabel('Tên đơn vị sử dụng').fill('Tỉnh Phú Yên');
  await expect(page.getByLabel('Ủy ban nhân dân')).toHaveValue('UBND tỉnh Phú Yên');
  await page.getByLabel('Họ và tên người quản trị').fill('Nguyễn Thị An');
  await page.getByLabel('Thư điện tử').fill('an@phu-yen.example');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mat-khau-that-dai');
  await page.getByRole('button', { name: 'Thiết lập', exact: true }).click();
  await page.getByRole('button', { name: 'Đến trang đăng nhập' }).click();

  await page.getByLabel('Thư điện tử').fill('an@phu-yen.example');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mat-khau-that-dai');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('banner')).toContainText('Nguyễn Thị An');

  const again = await page.context().newPage();
  await again.goto(link);
  await again.getByLabel('Tên đơn vị sử dụng').fill('Tỉnh Quảng Trị');
  await again.getByLabel('Họ và tên người quản trị').fill('Người Khác');
  await again.getByLabel('Thư điện tử').fill('khac@phu-yen.example');
  await again.getByRole('textbox', { name: 'Mật khẩu' }).fill('mat-khau-that-dai');
  await again.getByRole('button', { name: 'Thiết lập', exact: true }).click();
  await expect(again.getByRole('alert')).toContainText('không dùng được nữa');
});
