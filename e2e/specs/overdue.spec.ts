import type { Page } from '@playwright/test';
import { acknowledge } from '../arrangement.ts';
import { daysAfter, TODAY } from '../calendar.ts';
import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';
import { dialogAct, lineOf } from '../screens.ts';

const HOUSING = 'Rà soát các dự án nhà ở xã hội chậm tiến độ trên địa bàn tỉnh, đề xuất hướng xử lý.';
const MESSAGE = 'Đề nghị báo cáo trước 17 giờ hôm nay.';
const LATE_AGENCY = 'Sở Ngoại vụ';

const bellOf = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Cảnh báo/ });

async function lateCount(page: Page): Promise<number> {
  const words = (await bellOf(page).getAttribute('aria-label')) ?? '';
  return Number(/(\d+) việc/.exec(words)?.[1] ?? 0);
}

test('late work stands in the late list, and one click reminds its agency, who sees it', async ({ issue, openAs }) => {
  const work = await issue({
    content: 'Rà soát thỏa thuận hợp tác với các địa phương nước ngoài.',
    shares: [{ agency: LATE_AGENCY }],
    issuedOn: daysAfter(TODAY, -30),
    dueOn: daysAfter(TODAY, -5),
  });
  const clerk = await openAs('clerk.so-ngoai-vu@binh-dinh.example', work.path);
  const chief = await openAs(CHIEF, '/late');
  const row = chief
    .getByRole('region', { name: LATE_AGENCY })
    .getByRole('listitem')
    .filter({ hasText: work.reference });
  await expect(row).toContainText('Quá 5 ngày');
  await expect(row).toContainText('chưa đôn đốc');

  await row.getByRole('button', { name: `Nhắc ${LATE_AGENCY} về ${work.reference}` }).click();
  await chief.getByLabel('Lời nhắc').fill(MESSAGE);
  await dialogAct(chief, 'Nhắc 1 việc').click();
  await expect(chief.getByText(`Đã nhắc ${LATE_AGENCY} về 1 việc`)).toBeVisible();
  await expect(row).toContainText('lần 1, hôm nay');

  await expect(lineOf(clerk, 'đôn đốc lần 1')).toContainText(MESSAGE);
  await expect(clerk.getByRole('complementary')).toContainText('1 lần');
});

test('what falls due today is late right after midnight, and the header says so by itself', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const { assignmentId, path } = await issue({ content: HOUSING, shares: [{ agency: 'Sở Xây dựng' }], dueOn: TODAY });
  await acknowledge(await apiOf(CLERK), assignmentId);
  await moveClock(`${TODAY}T23:59:00+07:00`);
  const [clerk, monitor] = await Promise.all([openAs(CLERK), openAs(MONITOR, path)]);
  await expect(bellOf(clerk)).toBeVisible();
  await expect(monitor.getByRole('row').filter({ hasText: 'Sở Xây dựng' })).toContainText('Hạn hôm nay');
  const [atTheAgency, atTheOffice] = await Promise.all([lateCount(clerk), lateCount(monitor)]);

  await moveClock('2026-06-11T00:00:30+07:00');

  await expect.poll(() => lateCount(clerk)).toBeGreaterThan(atTheAgency);
  await expect.poll(() => lateCount(monitor)).toBeGreaterThan(atTheOffice);
  await expect(clerk.getByRole('banner')).toContainText('11/06/2026');
  await expect(monitor.getByRole('row').filter({ hasText: 'Sở Xây dựng' })).toContainText('Quá 1 ngày');

  await bellOf(clerk).click();
  await clerk.getByRole('link', { name: 'Xem tất cả việc quá hạn' }).click();
  await expect(clerk.getByRole('main')).toContainText(HOUSING);
});
