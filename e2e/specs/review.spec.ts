import { acknowledge, reportDone } from '../arrangement.ts';
import { daysAfter, TODAY, written } from '../calendar.ts';
import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';
import { actOf, dialogAct, shareOf } from '../screens.ts';

const SHARES = [{ agency: 'Sở Xây dựng' }];

test('of two who answer one report at once, the second is told who did what', async ({ apiOf, issue, openAs }) => {
  const { path, assignmentId } = await issue({ content: 'Công bố chỉ số giá xây dựng quý II.', shares: SHARES });
  await reportDone(await apiOf(CLERK), assignmentId, 'Đã công bố tại Công bố số 118/BC-SXD.');
  const [monitor, chief] = await Promise.all([openAs(MONITOR, path), openAs(CHIEF, path)]);
  await actOf(monitor, 'Xác nhận hoàn thành').click();
  await actOf(chief, 'Trả lại báo cáo').click();
  await chief.getByLabel('Lý do trả lại').fill('Thiếu phụ lục.');
  await dialogAct(monitor, 'Xác nhận hoàn thành').click();
  await expect(shareOf(monitor, 'Sở Xây dựng')).toContainText('Hoàn thành đúng hạn');

  await dialogAct(chief, 'Trả lại báo cáo').click();
  const told = chief.getByRole('dialog').getByRole('alert');
  await expect(told).toContainText('Đã có người thao tác trước');
  await expect(told).toContainText('Trần Thị Mỹ Duyên');
  await expect(told).toContainText('đã xác nhận hoàn thành');
  await dialogAct(chief, 'Tải lại bản mới').click();
  await expect(shareOf(chief, 'Sở Xây dựng')).toContainText('Hoàn thành đúng hạn');
});

test('two clerks who take one share up at once: the second is told of the first', async ({ apiOf, issue, openAs }) => {
  const { path, assignmentId } = await issue({ content: 'Rà soát giấy phép hành nghề.', shares: SHARES });
  const head = await openAs('head.so-xay-dung@binh-dinh.example', path);
  await expect(actOf(head, 'Tiếp nhận')).toBeVisible();
  // The other's act comes in between, and this screen has not heard of it yet.
  await head.route(
    (address) => address.pathname === '/graphql',
    async (route) => {
      await acknowledge(await apiOf(CLERK), assignmentId);
      await route.continue();
    },
    { times: 1 },
  );
  await actOf(head, 'Tiếp nhận').click();
  await expect(head.getByRole('alert')).toContainText('Đinh Thị Thanh Tâm');
  await expect(head.getByRole('alert')).toContainText('đã tiếp nhận');
});

test('another day of performance needs its reason', async ({ apiOf, issue, openAs }) => {
  const { path, assignmentId } = await issue({
    content: 'Thẩm định đồ án quy hoạch phân khu.',
    shares: SHARES,
    dueOn: daysAfter(TODAY, -3),
  });
  await reportDone(await apiOf(CLERK), assignmentId, 'Đã thẩm định.');
  const chief = await openAs(CHIEF, path);
  await actOf(chief, 'Xác nhận hoàn thành').click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Ngày khác' }).check();
  await dialog.getByRole('textbox', { name: 'Ngày khác', exact: true }).fill(written(daysAfter(TODAY, -4)));
  await dialogAct(chief, 'Xác nhận hoàn thành').click();
  await expect(dialog.getByRole('alert')).toContainText('Nêu lý do');
  await dialog.getByLabel('Lý do ghi ngày khác').fill('Văn bản thẩm định ký ngày đó.');
  await dialogAct(chief, 'Xác nhận hoàn thành').click();
  await expect(shareOf(chief, 'Sở Xây dựng')).toContainText('Hoàn thành đúng hạn');
});

test('nobody answers a report of his own agency', async ({ apiOf, issue, openAs }) => {
  const { path, assignmentId } = await issue({
    content: 'Rà soát quy chế làm việc.',
    shares: [{ agency: 'VP UBND tỉnh' }],
  });
  await reportDone(await apiOf('monitor2@binh-dinh.example'), assignmentId, 'Đã rà soát.');
  const chief = await openAs(CHIEF, path);
  await expect(shareOf(chief, 'Văn phòng UBND tỉnh')).toContainText('Chờ xác nhận');
  await expect(actOf(chief, 'Xác nhận hoàn thành')).toHaveCount(0);
  const chair = await openAs('chair@binh-dinh.example', path);
  await expect(actOf(chair, 'Xác nhận hoàn thành')).toBeVisible();
});
