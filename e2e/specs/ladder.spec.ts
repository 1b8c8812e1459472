import { acknowledge } from '../arrangement.ts';
import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';

const LATE = 'Rà soát các dự án chậm giải phóng mặt bằng trên tuyến đường ven biển.';
const SOON = 'Khảo sát, đề xuất vị trí bãi đỗ xe công cộng tại khu vực bến cảng.';
const HEAD = 'head.so-xay-dung@binh-dinh.example';
const OUTBOX = '/dev/outbox';

// In the order of their days: in one world the clock runs forwards.
test('work that goes late reaches the head, then the chief, as the days pass', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const { assignmentId } = await issue({ content: LATE, shares: [{ agency: 'Sở Xây dựng' }], dueOn: '2026-06-19' });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const [head, chief] = await Promise.all([openAs(HEAD, '/inbox'), openAs(CHIEF, '/inbox')]);
  const told = (page: typeof head, reason: string) =>
    page
      .getByRole('region', { name: new RegExp(`^${reason}`) })
      .getByRole('listitem')
      .filter({ hasText: LATE });

  await moveClock('2026-06-22T09:00:00+07:00');
  await expect(
    head.getByRole('region', { name: 'Nhắc và thông báo' }).getByRole('listitem').filter({ hasText: LATE }),
  ).toBeVisible();
  await expect(told(chief, 'Báo cáo vượt cấp')).toHaveCount(0);

  await moveClock('2026-06-24T09:00:00+07:00');
  await expect(told(chief, 'Báo cáo vượt cấp')).toBeVisible();
});

test('work that becomes due soon is told to the clerk, in the inbox and by mail, and read once it is opened', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const { assignmentId, path } = await issue({
    content: SOON,
    shares: [{ agency: 'Sở Xây dựng' }],
    dueOn: '2026-07-03',
  });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const clerk = await openAs(CLERK, '/inbox');
  await moveClock('2026-06-30T09:00:00+07:00');

  const notices = clerk.getByRole('region', { name: 'Nhắc và thông báo' });
  const row = notices.getByRole('listitem').filter({ hasText: SOON });
  await expect(row).toContainText('Sở Xây dựng');
  await expect(row.getByRole('img', { name: 'Chưa đọc' })).toBeVisible();
  await row.getByRole('link').click();
  await expect(clerk.getByRole('main')).toContainText(SOON);
  await clerk.goBack();
  await expect(row.getByRole('img', { name: 'Đã đọc' })).toBeVisible();

  await clerk.goto(OUTBOX);
  await clerk.getByRole('listitem').filter({ hasText: CLERK }).getByRole('link').first().click();
  await expect(clerk.locator('body')).toContainText(path);
});

test('what becomes due is shown by the browser of whoever wants it', async ({ moveClock, openAs }) => {
  const clerk = await openAs(CLERK, '/profile', { permissions: ['notifications'], serviceWorkers: 'allow' });
  await clerk.getByRole('checkbox', { name: 'Hiện thông báo trên màn hình khi hệ thống đang mở' }).check();
  await expect(clerk.getByText('Đã lưu, áp dụng trên mọi thiết bị')).toBeVisible();
  const shown = () =>
    clerk.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title }) => title).join();
    });
  expect(await shown()).toBe('');
  await moveClock('2026-07-07T09:00:00+07:00');
  await expect.poll(shown).toMatch(/^\d+ việc cần chú ý$/);
});

test('a browser that blocks notices says how they are allowed', async ({ openAs }) => {
  const monitor = await openAs(MONITOR, '/profile');
  await monitor.evaluate(() => {
    Object.defineProperty(Notification, 'permission', { value: 'denied' });
  });
  await monitor.getByRole('checkbox', { name: 'Hiện thông báo trên màn hình khi hệ thống đang mở' }).check();
  await expect(monitor.getByText(/đang chặn thông báo/)).toBeVisible();
});
