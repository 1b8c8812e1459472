import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { CHIEF, expect, test } from '../fixtures.ts';
import { dialogAct } from '../screens.ts';

const ADMIN = 'admin@binh-dinh.example';
const PASSWORD = 'mat-khau-that-dai';

const rowOf = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Người dùng và chức vụ' }).getByRole('row').filter({ hasText: name });
const paneOf = (page: Page) => page.getByRole('region', { name: 'Người đang chọn' });

/** Invites a clerk of the construction department. @returns the link that is shown once */
async function invite(page: Page, fullName: string, email: string): Promise<string> {
  await page.getByRole('button', { name: 'Mời người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill(fullName);
  await dialog.getByLabel('Thư điện tử').fill(email);
  await dialog.getByRole('combobox', { name: 'Cơ quan, đơn vị' }).fill('so xay dung');
  await dialog
    .getByRole('option', { name: /^Sở Xây dựng/ })
    .first()
    .click();
  await dialog.getByLabel('Vai trò trên phần mềm').selectOption({ label: 'Đầu mối của đơn vị' });
  await dialog.getByLabel('Chức vụ', { exact: true }).fill('Văn thư Sở Xây dựng');
  await dialogAct(page, 'Tạo lời mời').click();
  return page.getByRole('dialog').getByLabel('Đường dẫn').inputValue();
}

test('an administrator invites a clerk, who sets a password in another browser and stands before the inbox', async ({
  openAs,
  browser,
  baseURL,
}) => {
  const admin = await openAs(ADMIN);
  await admin.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Người dùng và chức vụ' }).click();
  const link = await invite(admin, 'Võ Thị Mai Anh', 'mai.anh@so-xay-dung.example');
  expect(await faultsOf(admin)).toEqual([]);
  await admin.getByRole('button', { name: 'Đã chuyển cho người được mời' }).click();
  await expect(paneOf(admin).getByText('Chưa kích hoạt')).toBeVisible();

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const clerk = await context.newPage();
  await clerk.goto(link);
  await expect(clerk.getByText('Võ Thị Mai Anh')).toBeVisible();
  await clerk.getByRole('textbox', { name: 'Mật khẩu' }).fill('ngắn');
  await clerk.getByRole('button', { name: 'Kích hoạt và đăng nhập' }).click();
  await expect(clerk.getByRole('alert')).toBeFocused();
  expect(await faultsOf(clerk)).toEqual([]);
  await clerk.getByRole('textbox', { name: 'Mật khẩu' }).fill(PASSWORD);
  await clerk.getByRole('button', { name: 'Kích hoạt và đăng nhập' }).click();
  await expect(clerk.getByRole('heading', { name: 'Hộp việc', level: 1 })).toBeVisible();
  await expect(clerk.getByRole('banner')).toContainText('Võ Thị Mai Anh');

  const again = await context.newPage();
  await again.goto(link);
  await expect(again.getByRole('alert')).toContainText('không dùng được nữa');
  await admin.reload();
  await expect(paneOf(admin).getByText('Đã kích hoạt')).toBeVisible();
  await context.close();
});

test('an invitation made again ends the link before', async ({ openAs, browser, baseURL }) => {
  const admin = await openAs(ADMIN, '/people');
  const former = await invite(admin, 'Lê Hoàng Đức', 'duc@so-xay-dung.example');
  await admin.getByRole('button', { name: 'Đã chuyển cho người được mời' }).click();
  await paneOf(admin).getByRole('button', { name: 'Gửi lại lời mời' }).click();
  await dialogAct(admin, 'Tạo đường dẫn mới').click();
  const link = await admin.getByRole('dialog').getByLabel('Đường dẫn').inputValue();
  expect(link).not.toBe(former);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(former);
  await expect(page.getByRole('alert')).toContainText('không dùng được nữa');
  await context.close();
});

test("an ended monitor's open directives go to a colleague, who sees them as her own", async ({ issue, openAs }) => {
  const { path, code } = await issue({
    by: 'monitor2@binh-dinh.example',
    content: 'Rà soát công trình chậm tiến độ.',
    shares: [{ agency: 'Sở Xây dựng' }],
  });
  const admin = await openAs(ADMIN, '/people');
  await admin.getByRole('searchbox', { name: 'Tìm theo tên hoặc thư điện tử' }).fill('ngo quang huy');
  await rowOf(admin, 'Ngô Quang Huy').getByRole('link').click();
  await paneOf(admin).getByRole('button', { name: 'Kết thúc chức vụ Chuyên viên theo dõi' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByText(/nhiệm vụ đang theo dõi/).click();
  await expect(dialog.getByText(code)).toBeVisible();
  await expect(dialog.getByText(/sẽ không còn người theo dõi/)).toBeVisible();
  await dialog.getByLabel('Người theo dõi tiếp').selectOption({ label: 'Đỗ Trọng Hiếu · Chuyên viên theo dõi' });
  await expect(dialog.getByRole('status')).toContainText('Đỗ Trọng Hiếu theo dõi tiếp');
  expect(await faultsOf(admin)).toEqual([]);
  await dialogAct(admin, 'Kết thúc chức vụ').click();
  await expect(paneOf(admin).getByRole('heading', { name: 'Không giữ chức vụ nào' })).toBeVisible();

  const successor = await openAs('monitor3@binh-dinh.example', path);
  await expect(successor.getByRole('complementary').getByRole('button', { name: 'Điều chỉnh nhiệm vụ' })).toBeVisible();
  await expect(successor.getByText('bàn giao việc theo dõi')).toBeVisible();
});

test('the last administrator cannot be ended', async ({ openAs }) => {
  const admin = await openAs(ADMIN, '/people?q=to+minh+nhat');
  await rowOf(admin, 'Tô Minh Nhật').getByRole('link').click();
  await paneOf(admin).getByRole('button', { name: 'Kết thúc chức vụ Quản trị hệ thống' }).click();
  await dialogAct(admin, 'Kết thúc chức vụ').click();
  await expect(admin.getByRole('dialog').getByRole('alert')).toContainText('quản trị viên cuối cùng');
});

test('for everybody but the administrator there is no such screen', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/people');
  await expect(page.getByText('không thuộc phạm vi được xem')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Người dùng và chức vụ' }),
  ).toHaveCount(0);
});

test('on a phone one person stands instead of the list, and the way leads back', async ({ openAs }) => {
  const page = await openAs(ADMIN, '/people?q=chau+ngoc+lam', { viewport: { width: 390, height: 844 } });
  const list = page.getByRole('list', { name: 'Người dùng và chức vụ' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  expect(await faultsOf(page)).toEqual([]);
  await list.getByRole('link', { name: 'Châu Ngọc Lâm' }).click();
  await expect(paneOf(page).getByRole('heading', { level: 2 })).toHaveText('Châu Ngọc Lâm');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tất cả người dùng' }).click();
  await expect(list).toBeVisible();
});
