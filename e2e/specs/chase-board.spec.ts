import { daysAfter, TODAY } from '../calendar.ts';
import { CHIEF, expect, test } from '../fixtures.ts';
import { dialogAct } from '../screens.ts';

const AGENCY = 'Sở Ngoại vụ';

test('the chief chases late work of two papers at once from the board, and sees when it was chased', async ({
  issue,
  openAs,
}) => {
  const late = await Promise.all(
    ['Rà soát thỏa thuận hợp tác với các địa phương nước ngoài.', 'Báo cáo tình hình viện trợ phi chính phủ.'].map(
      (content) =>
        issue({
          content,
          shares: [{ agency: AGENCY }],
          issuedOn: daysAfter(TODAY, -30),
          dueOn: daysAfter(TODAY, -5),
        }),
    ),
  );
  const chief = await openAs(CHIEF, '/late');
  await chief.getByRole('link', { name: 'Dạng cột' }).click();
  await expect(
    chief.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: /^Đôn đốc/ }),
  ).toHaveAttribute('aria-current', 'true');
  const overdue = chief.getByRole('region', { name: 'Quá hạn' });
  for (const { reference } of late) {
    await expect(overdue.getByRole('listitem').filter({ hasText: reference })).toContainText('Quá 5 ngày');
    await overdue.getByRole('checkbox', { name: `Chọn ${reference}, ${AGENCY}` }).check();
  }
  await chief.getByRole('button', { name: 'Nhắc trên hệ thống' }).click();
  await dialogAct(chief, 'Nhắc 2 việc').click();
  await expect(chief.getByText(`Đã nhắc ${AGENCY} về 2 việc`)).toBeVisible();
  for (const { reference } of late) {
    await expect(overdue.getByRole('listitem').filter({ hasText: reference })).toContainText('lần 1, hôm nay');
  }

  await chief.getByRole('button', { name: 'Theo hạn' }).click();
  await expect(chief).toHaveURL(/group=due/);
  await expect(overdue.getByRole('list', { name: daysAfter(TODAY, -5).split('-').reverse().join('/') })).toBeVisible();
});

test('on a phone the board shows a column at a time, and its rows are chased there too', async ({ issue, openAs }) => {
  const { reference } = await issue({
    content: 'Tham mưu kế hoạch đón đoàn công tác nước ngoài.',
    shares: [{ agency: AGENCY }],
    issuedOn: daysAfter(TODAY, -30),
    dueOn: daysAfter(TODAY, -3),
  });
  const chief = await openAs(CHIEF, '/chase');
  await chief.setViewportSize({ width: 390, height: 844 });
  await chief.getByRole('tab', { name: 'Im lặng' }).click();
  await expect(chief).toHaveURL(/column=SILENT/);
  await expect(chief.getByRole('region', { name: 'Quá hạn' })).toBeHidden();
  await chief.getByRole('tab', { name: 'Quá hạn' }).click();
  await chief.getByRole('checkbox', { name: `Chọn ${reference}, ${AGENCY}` }).check();
  await chief.getByRole('button', { name: 'Nhắc trên hệ thống' }).click();
  await dialogAct(chief, 'Nhắc 1 việc').click();
  await expect(chief.getByText(`Đã nhắc ${AGENCY} về 1 việc`)).toBeVisible();
});
