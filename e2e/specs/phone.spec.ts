import { faultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, test } from '../fixtures.ts';
import { fillProgress, sendReport } from '../report-form.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SHARES = [{ agency: 'Sở Xây dựng' }];

test('a clerk takes work up and reports on a phone', async ({ issue, openAs }) => {
  const content = 'Kiểm tra các điểm sạt lở ven sông Kôn.';
  const { code, reference } = await issue({ content, shares: SHARES });
  const page = await openAs(CLERK, '/inbox', PHONE);
  const card = page.getByRole('article').filter({ hasText: content });
  await card.getByRole('button', { name: `Tiếp nhận ${reference}` }).tap();
  await expect(page.getByText(`Đã tiếp nhận ${reference}`)).toBeVisible();

  await page
    .getByRole('navigation', { name: 'Thanh dưới' })
    .getByRole('link', { name: /Đơn vị/ })
    .tap();
  await page.getByRole('tabpanel').getByRole('combobox', { name: /^Tìm/ }).fill('sat lo ven song kon');
  await page.getByRole('link', { name: /sạt lở ven sông Kôn/ }).tap();
  await page.getByRole('link', { name: 'Báo cáo', exact: true }).filter({ visible: true }).tap();
  await fillProgress(page, 20, 'Đã kiểm tra 6 điểm.');
  await sendReport(page);
  await expect(page.getByText(`Đã gửi báo cáo về nhiệm vụ ${code}`)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('20%');
});

test('the office reads its list as cards on a phone and filters it', async ({ issue, openAs }) => {
  await issue({ content: 'Nâng cấp cảng cá Tam Quan.', shares: SHARES });
  const page = await openAs('chief@binh-dinh.example', '/directives?tab=all', PHONE);
  await page.getByRole('tabpanel').getByRole('combobox', { name: /^Tìm/ }).fill('nang cap cang ca tam quan');
  const cards = page.getByRole('list', { name: /^Danh sách chỉ đạo/ }).getByRole('listitem');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('Nâng cấp cảng cá Tam Quan.');
  await page.getByRole('button', { name: /^Lọc/ }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: /^Xem 1/ }).tap();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto('/directives?tab=all&standing=OVERDUE,DUE_SOON,ON_TRACK&urgency=NORMAL&monitor=@me');
  const pills = page.getByRole('list', { name: 'Điều kiện lọc' }).getByRole('listitem');
  await expect(pills).toHaveCount(5);
  const tops = await pills.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('what the bottom bar has no room for is behind its last place', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/inbox', PHONE);
  const bar = page.getByRole('navigation', { name: 'Thanh dưới' });
  await expect(bar.getByRole('link', { name: /Đôn đốc/ })).toBeVisible();
  await bar.getByRole('button', { name: 'Tìm' }).tap();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Thêm' }).tap();
  const more = page.getByRole('dialog', { name: 'Màn hình khác' });
  expect(await faultsOf(page, '[role=dialog]')).toEqual([]);
  await more.getByRole('link', { name: 'Văn bản' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Văn bản' })).toBeVisible();
  await expect(more).toBeHidden();
});
