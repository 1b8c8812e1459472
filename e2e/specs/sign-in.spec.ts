import type { Page } from '@playwright/test';
import { CLERK, expect, PASSWORD, test } from '../fixtures.ts';

async function signInWith(page: Page, email: string, password: string) {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

test('a clerk signs in and stands before her inbox', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await expect(page.getByLabel('Thư điện tử')).toBeFocused();
  await signInWith(page, CLERK, PASSWORD);
  await expect(page.getByRole('heading', { name: 'Hộp việc', level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/inbox');
});

test('a wrong password and an unknown address get the same sentence', async ({ page }) => {
  const sentence = page.getByRole('alert').getByText('Thư điện tử hoặc mật khẩu chưa đúng');
  await page.goto('/sign-in');
  await signInWith(page, CLERK, 'khong-phai-mat-khau');
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.reload();
  await signInWith(page, 'khong.ai@binh-dinh.example', PASSWORD);
  await expect(sentence).toBeVisible();
});

test('what is missing is named, and each name leads to its field', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(['Nhập thư điện tử', 'Nhập mật khẩu']);
  await summary.getByRole('link', { name: 'Nhập mật khẩu' }).click();
  await expect(page.getByRole('textbox', { name: 'Mật khẩu' })).toBeFocused();
});

test('the password can be read before it is sent', async ({ page }) => {
  await page.goto('/sign-in');
  const password = page.getByRole('textbox', { name: 'Mật khẩu' });
  await password.fill(PASSWORD);
  await expect(password).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Hiện' }).click();
  await expect(password).toHaveAttribute('type', 'text');
});

test('after too many tries the wait is told in seconds', async ({ page }) => {
  await page.route('**/api/auth/sign-in/email', (route) =>
    route.fulfill({ status: 429, headers: { 'retry-after': '30' }, json: {} }),
  );
  await page.goto('/sign-in');
  await signInWith(page, CLERK, PASSWORD);
  await expect(page.getByRole('alert')).toContainText('Chờ 30 giây');
});

test('an address asked for before the sign-in opens after it', async ({ page }) => {
  await page.goto('/directives?q=cao+toc');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await signInWith(page, CLERK, PASSWORD);
  await expect(page).toHaveURL('/directives?q=cao+toc');
});

test('whoever signs out leaves nothing open behind her', async ({ page }) => {
  await page.goto('/sign-in');
  await signInWith(page, CLERK, PASSWORD);
  await page.getByRole('button', { name: /Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});

test('the way in is also in English', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
