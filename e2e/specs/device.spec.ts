import { daysAfter, START, TODAY, written } from '../calendar.ts';
import { sidewaysFaultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, test } from '../fixtures.ts';
import { fillProgress, sendReport } from '../report-form.ts';

const DAY_MS = 86_400_000;
const CONTENT = 'Kiểm kê đèn chiếu sáng công cộng trên các tuyến nội thị.';
const SHARES = [{ agency: 'Sở Xây dựng' }];

for (const [device, offset] of [
  ['a day ahead', DAY_MS],
  ['a day behind', -DAY_MS],
] as const) {
  test(`a device ${device} counts by the day of the province all the same`, async ({ issue, openAs }) => {
    const { path } = await issue({ content: CONTENT, shares: SHARES, dueOn: daysAfter(TODAY, 1) });
    const page = await openAs(CLERK, '/sign-in');
    await page.clock.install({ time: new Date(Date.parse(START) + offset) });
    await page.goto(path);
    await expect(page.getByRole('banner')).toContainText(written(TODAY));
    await expect(page.getByRole('main')).toContainText('Còn 1 ngày làm việc');
    await page.goto(`${path}/report`);
    await fillProgress(page, 30, 'Đã kiểm kê bốn tuyến.');
    await sendReport(page);
    await expect(page.getByText('Đã gửi báo cáo')).toBeVisible();
  });
}

test('a browser that keeps nothing still shows the work and takes a report', async ({ issue, openAs }) => {
  const { path } = await issue({ content: CONTENT, shares: SHARES });
  const page = await openAs(CLERK, '/sign-in');
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      Object.defineProperty(window, store, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('đèn chiếu sáng');
  await page.goto(`${path}/report`);
  await fillProgress(page, 30, 'Đã kiểm kê bốn tuyến.');
  await sendReport(page);
  await expect(page.getByText('Đã gửi báo cáo')).toBeVisible();
});

test('emoji, combining marks and right-to-left letters are kept as typed; what would turn the line around is not', async ({
  issue,
  openAs,
}) => {
  const { path } = await issue({ content: CONTENT, shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`, { viewport: { width: 390, height: 844 } });
  await fillProgress(page, 30, 'To\u0302\u0309ng 🏳️‍🌈 8 cột: مرحبا \u202Eđảo\u202C \u200Bxong. Z̤͔̬̋̊̾ͅ');
  await sendReport(page);
  await expect(page.getByText('Đã gửi báo cáo')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Tổng 🏳️‍🌈 8 cột: مرحبا đảo xong.');
  expect(await sidewaysFaultsOf(page)).toEqual([]);
});

test('an address that holds nonsense opens the list, and says what it does not understand', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=all&standing=BANANA&foo[]=%F0%9F%A6%84&q=%E2%80%AE%CC%81');
  await expect(page.getByRole('heading', { level: 1, name: 'Chỉ đạo' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('BANANA');
});
