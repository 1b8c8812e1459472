import { CHAIR, CHIEF, CLERK, expect, test } from '../fixtures.ts';
import { faultsOf } from '../faults.ts';
import { dialogAct } from '../screens.ts';

test('a chair starts with the overview, and a figure opens the work that it counts', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/');
  await expect(page.getByRole('heading', { name: 'Tổng quan', level: 1 })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Sắp đến hạn/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Việc đã giao', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/standing=DUE_SOON/);
});

test('the office chief chases the work that is overdue for longest', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/overview?period=quarter');
  const worst = page.getByRole('region', { name: 'Quá hạn lâu nhất' });
  await worst
    .getByRole('button', { name: /^Đôn đốc/ })
    .first()
    .click();
  await dialogAct(page, 'Nhắc 1 việc').click();
  await expect(page.getByText(/^Đã nhắc .* về 1 việc/)).toBeVisible();
  await expect(worst.getByText(/đã đôn đốc/).first()).toBeVisible();
});

test('a period that makes no sense is said and can be taken away', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/overview?period=decade');
  await expect(page.getByText('Kỳ trong địa chỉ không đọc được')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ decade' }).click();
  await expect(page.getByText('Kỳ trong địa chỉ không đọc được')).toHaveCount(0);
  await expect(page).toHaveURL(/\/overview$/);
});

test('an agency has no overview', async ({ openAs }) => {
  const page = await openAs(CLERK, '/overview');
  await expect(page.getByText('Vị trí đang dùng không có số liệu tổng quan')).toBeVisible();
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width} px nothing on the overview stands in anybody's way`, async ({ openAs }) => {
    const page = await openAs(CHAIR, '/overview', { viewport });
    await expect(page.getByRole('region', { name: 'Xếp hạng đơn vị' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}
