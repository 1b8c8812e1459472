import { expect, MONITOR, test } from '../fixtures.ts';

const SHARES = [{ agency: 'Sở Xây dựng' }];
const HIDDEN = 'không thuộc phạm vi được xem';

test('an inspector reads everything and can do nothing', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Thanh tra việc sử dụng đất công.', shares: SHARES });
  const page = await openAs('inspector@binh-dinh.example', path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thanh tra việc sử dụng đất công');
  await expect(page.getByRole('complementary').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Thao tác/ })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Giao việc' })).toHaveCount(0);
});

test('an administrator runs the system and sees no directive', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Rà soát hạ tầng số.', shares: SHARES });
  const page = await openAs('admin@binh-dinh.example', path);
  await expect(page.getByText(HIDDEN)).toBeVisible();
});

test('an agency that has no share sees neither the directive nor that it exists', async ({ issue, openAs }) => {
  const { code, path } = await issue({ content: 'Điều chỉnh quy hoạch chung đô thị Phù Mỹ.', shares: SHARES });
  const page = await openAs('clerk.so-tai-chinh@binh-dinh.example', path);
  await expect(page.getByText(HIDDEN)).toBeVisible();
  const shown = await page.getByRole('main').textContent();
  await page.goto('/directives/BD-2026-9999');
  await expect(page.getByText(HIDDEN)).toBeVisible();
  await expect(page.getByRole('main')).toHaveText(shown?.replace(code, 'BD-2026-9999') ?? '');
  await page.goto(`${path}/report`);
  await expect(page.getByText('Không có việc nào để báo cáo ở đây')).toBeVisible();
  await page.goto('/issue');
  await expect(page.getByText('Vị trí đang dùng không giao việc được')).toBeVisible();
});

test('another province sees nothing of it, and its agencies are not offered', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Chỉ của tỉnh Bình Định.', shares: SHARES });
  const page = await openAs('chair@gia-lai.example', path);
  await expect(page.getByText(HIDDEN)).toBeVisible();
  await page.goto('/directives?tab=all&q=binh+dinh');
  await expect(page.getByRole('link', { name: /Chỉ của tỉnh Bình Định/ })).toHaveCount(0);
});

test('a colleague of the office reads, and only whoever is in charge acts', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Theo dõi dự án Becamex A.', shares: SHARES });
  const own = await openAs(MONITOR, path);
  await expect(own.getByRole('complementary').getByRole('button', { name: 'Điều chỉnh nhiệm vụ' })).toBeVisible();
  const colleague = await openAs('monitor3@binh-dinh.example', path);
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('Becamex A');
  await expect(colleague.getByRole('complementary').getByRole('button', { name: 'Điều chỉnh nhiệm vụ' })).toHaveCount(
    0,
  );
});

test('somebody with two posts works as the one she chose, in each tab its own', async ({ openAs }) => {
  const page = await openAs('vice-chair3@binh-dinh.example');
  await expect(page.getByRole('banner')).toContainText('Phó Chủ tịch UBND tỉnh');
  const otherTab = await page.context().newPage();
  await otherTab.goto('/inbox');
  await expect(otherTab.getByRole('banner')).toContainText('Phó Chủ tịch UBND tỉnh');
  await page.getByRole('button', { name: /Tài khoản/ }).click();
  await page.getByRole('menuitemradio', { name: /Trưởng ban/ }).click();
  await expect(page.getByRole('banner')).toContainText('Trưởng ban');
  await expect(page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Giao việc' })).toHaveCount(0);
  await otherTab.reload();
  await expect(otherTab.getByRole('banner')).toContainText('Phó Chủ tịch UBND tỉnh');
});

test('the screens of an agency are also in English', async ({ openAs }) => {
  const page = await openAs('officer.so-xay-dung@binh-dinh.example');
  await page.getByRole('button', { name: /Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbox');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbox');
  await expect(page.getByRole('banner')).toContainText('Wednesday');
});
