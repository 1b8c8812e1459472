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
  await expect(worst.getByText(/đôn đốc lần \d+, 10\/06/).first()).toBeVisible();
});

test('a period that makes no sense is said and can be taken away', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/overview?period=decade');
  await expect(page.getByText('Kỳ trong địa chỉ không đọc được')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ decade' }).click();
  await expect(page.getByText('Kỳ trong địa chỉ không đọc được')).toHaveCount(0);
  await expect(page).toHaveURL(/\/overview$/);
});

test('what was finished in time opens as a list, and the scope goes along from the address', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/overview');
  await page.getByLabel('Phạm vi', { exact: true }).selectOption('Việc tôi giao');
  await expect(page).toHaveURL(/own=yes/);
  // Until the answer comes the figures of the scope before stay on the screen; opened anew, there are none.
  await page.reload();
  const tile = page.getByRole('main').getByRole('link', { name: /^Hoàn thành đúng hạn/ });
  const [, count = ''] = /([\d.]+) trên/.exec((await tile.textContent()) ?? '') ?? [];
  await tile.click();
  await expect(page).toHaveURL(/closed=.*issuer=@me|issuer=@me.*closed=/);
  await expect(page.getByText(`${count} việc`, { exact: true })).toBeVisible();
});

test('an inspector reads the figures of one group of agencies, and the number opens its work alone', async ({
  openAs,
}) => {
  const page = await openAs('inspector@binh-dinh.example', '/');
  await page.getByLabel('Phạm vi', { exact: true }).selectOption('các sở, ban, ngành');
  await expect(page).toHaveURL(/group=AgencyGroup/);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Chờ tôi' })).toHaveCount(0);
  const tile = page.getByRole('main').getByRole('link', { name: /^Quá hạn/ });
  const [, count = ''] = /Quá hạn([\d.]+) việc/.exec((await tile.textContent()) ?? '') ?? [];
  await tile.click();
  await expect(page.getByText('Khối: các sở, ban, ngành')).toBeVisible();
  await expect(page.getByText(`${count} việc`, { exact: true })).toBeVisible();
});

test('a group in the address that is none is said and can be taken away', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/overview?group=Bloc:1');
  await expect(page.getByText('Khối trong địa chỉ không đọc được')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ Bloc:1' }).click();
  await expect(page).toHaveURL(/\/overview$/);
});

test('the trend of twelve months is drawn, and said in numbers', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/overview');
  const trend = page.getByRole('region', { name: 'Xu hướng 12 tháng' });
  await expect(trend.getByRole('img', { name: /việc quá hạn/ })).toBeVisible();
  await trend.getByRole('button', { name: 'Xem bảng số' }).click();
  await expect(trend.getByRole('row')).toHaveCount(13);
  expect(await faultsOf(page)).toEqual([]);
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
