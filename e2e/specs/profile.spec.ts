import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { CHAIR, CHIEF, CLERK, expect, MONITOR, PASSWORD, test } from '../fixtures.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

const heightOfRow = (page: Page) =>
  page
    .getByRole('row')
    .nth(2)
    .evaluate((row) => Math.round(row.getBoundingClientRect().height));
const widthOfScreen = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('a larger text size makes everything larger, at once, after a reload and on another device', async ({
  openAs,
}) => {
  const page = await openAs(MONITOR, '/profile');
  const title = page.getByRole('heading', { level: 1 });
  const sizeOf = () => title.evaluate((element) => getComputedStyle(element).fontSize);
  expect(await sizeOf()).toBe('24px');
  await page.getByRole('radio', { name: 'Rất lớn (125 %)' }).check();
  await expect.poll(sizeOf).toBe('30px');
  await expect(page.getByText('Đã lưu, áp dụng trên mọi thiết bị')).toBeVisible();
  await page.reload();
  await expect.poll(sizeOf).toBe('30px');

  const phone = await openAs(MONITOR, '/directives', PHONE);
  await expect(phone.getByRole('heading', { level: 1, name: 'Chỉ đạo' })).toHaveCSS('font-size', /^(2[5-9]|30)/);
  expect(await widthOfScreen(phone)).toBe(390);
  expect(await faultsOf(phone)).toEqual([]);
});

test('dark is chosen once and holds on every screen', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/profile');
  await page.getByRole('radio', { name: 'Tối' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('/late');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.goto('/profile');
  await page.getByRole('radio', { name: 'Theo thiết bị' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test('compact lists show more rows', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/directives');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  const before = await heightOfRow(page);
  await page.goto('/profile');
  await page.getByRole('radio', { name: /^Gọn/ }).check();
  await expect(page.getByText('Đã lưu, áp dụng trên mọi thiết bị')).toBeVisible();
  await page.goto('/directives');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await expect.poll(() => heightOfRow(page)).toBeLessThan(before);
});

test('shortcuts of one key are turned off for the person, not for the device', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/profile');
  await page.getByRole('checkbox', { name: 'Dùng phím tắt một phím' }).uncheck();
  await expect(page.getByText('Đã lưu, áp dụng trên mọi thiết bị')).toBeVisible();
  const other = await openAs(CHIEF, '/directives');
  await expect(other.getByRole('heading', { level: 1, name: 'Chỉ đạo' })).toBeVisible();
  await other.keyboard.press('?');
  await other.keyboard.press('Control+k');
  await expect(other.getByRole('dialog')).toHaveCount(1);
  await expect(other.getByRole('dialog', { name: 'Phím tắt' })).toHaveCount(0);
});

test('a person corrects the own name, and reads it in the header', async ({ openAs }) => {
  const page = await openAs(CLERK, '/profile', PHONE);
  const name = page.getByRole('textbox', { name: 'Họ và tên' });
  await name.fill('');
  await page.getByRole('button', { name: 'Đổi họ và tên' }).click();
  await expect(page.getByText('Nhập họ và tên')).toBeVisible();
  await name.fill('Nguyễn Thị Ánh Tuyết');
  await page.getByRole('button', { name: 'Đổi họ và tên' }).click();
  await expect(page.getByText('Đã đổi họ và tên')).toBeVisible();
  await expect(page.getByRole('button', { name: /Nguyễn Thị Ánh Tuyết/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  expect(await widthOfScreen(page)).toBe(390);
});

test('a session elsewhere is ended, and changing the password ends the rest', async ({ openAs, page, product }) => {
  const address = 'clerk.so-tai-chinh@binh-dinh.example';
  const own = await openAs(address, '/profile');
  await page.request.post(`${product.address}/api/auth/sign-in/email`, {
    data: { email: address, password: PASSWORD },
    headers: { origin: product.address },
  });
  await own.reload();
  await own
    .getByRole('button', { name: /^Kết thúc phiên/ })
    .first()
    .click();
  await expect(own.getByText('Đã kết thúc 1 phiên đăng nhập')).toBeVisible();
  await expect(own.getByRole('button', { name: /^Kết thúc phiên/ })).toHaveCount(0);
  expect((await page.request.get(`${product.address}/api/sessions`)).status()).toBe(401);

  const current = own.getByRole('textbox', { name: 'Mật khẩu đang dùng' });
  const next = own.getByRole('textbox', { name: 'Mật khẩu mới' });
  await current.fill('khong-phai-mat-khau');
  await next.fill('mật khẩu mới 2026');
  await own.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(own.getByRole('alert').getByText('Mật khẩu đang dùng chưa đúng')).toBeVisible();
  await current.fill(PASSWORD);
  await own.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(own.getByText('Đã đổi mật khẩu')).toBeVisible();
  await own.goto('/inbox');
  await expect(own.getByRole('heading', { level: 1, name: 'Hộp việc' })).toBeVisible();
});
