import { acknowledge } from '../arrangement.ts';
import { CHIEF, CLERK, expect, test } from '../fixtures.ts';

const CONTENT = 'Rà soát các dự án chậm giải phóng mặt bằng trên tuyến đường ven biển.';
const HEAD = 'head.so-xay-dung@binh-dinh.example';
const OUTBOX = '/dev/outbox';

test('work that becomes due soon is told to the clerk, in the inbox and by mail, and read once it is opened', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const { assignmentId, path } = await issue({
    content: CONTENT,
    shares: [{ agency: 'Sở Xây dựng' }],
    dueOn: '2026-07-03',
  });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const clerk = await openAs(CLERK, '/inbox');
  await moveClock('2026-06-30T09:00:00+07:00');

  const notices = clerk.getByRole('region', { name: 'Nhắc và thông báo' });
  const row = notices.getByRole('listitem').filter({ hasText: CONTENT });
  await expect(row).toContainText('Sở Xây dựng');
  await expect(row.getByRole('img', { name: 'Chưa đọc' })).toBeVisible();
  await row.getByRole('link').click();
  await expect(clerk.getByRole('main')).toContainText(CONTENT);
  await clerk.goBack();
  await expect(row.getByRole('img', { name: 'Đã đọc' })).toBeVisible();

  await clerk.goto(OUTBOX);
  await clerk.getByRole('listitem').filter({ hasText: CLERK }).getByRole('link').first().click();
  await expect(clerk.locator('body')).toContainText(path);
});

test('work that goes late reaches the head, then the chief, as the days pass', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const { assignmentId } = await issue({ content: CONTENT, shares: [{ agency: 'Sở Xây dựng' }], dueOn: '2026-06-19' });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const [head, chief] = await Promise.all([openAs(HEAD, '/inbox'), openAs(CHIEF, '/inbox')]);
  const told = (page: typeof head, reason: string) =>
    page
      .getByRole('region', { name: new RegExp(`^${reason}`) })
      .getByRole('listitem')
      .filter({ hasText: CONTENT });

  await moveClock('2026-06-22T09:00:00+07:00');
  await expect(
    head.getByRole('region', { name: 'Nhắc và thông báo' }).getByRole('listitem').filter({ hasText: CONTENT }),
  ).toBeVisible();
  await expect(told(chief, 'Báo cáo vượt cấp')).toHaveCount(0);

  await moveClock('2026-06-24T09:00:00+07:00');
  await expect(told(chief, 'Báo cáo vượt cấp')).toBeVisible();
});
