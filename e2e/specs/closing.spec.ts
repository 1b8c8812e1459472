import { CHIEF, CLERK, expect, test } from '../fixtures.ts';
import { actOnShare, dialogAct, lineOf, shareOf } from '../screens.ts';

const REASON = 'Nội dung đã giao tại văn bản khác.';

test('a share that is taken back closes before the eyes of its agency', async ({ issue, openAs }) => {
  const { path } = await issue({
    content: 'Lập dự toán sửa chữa trụ sở.',
    shares: [{ agency: 'Sở Xây dựng' }, { agency: 'Sở Tài chính', role: 'COORDINATING' }],
  });
  const clerk = await openAs(CLERK, path);
  await expect(clerk.getByRole('complementary').getByRole('button', { name: 'Tiếp nhận' })).toBeVisible();
  const chief = await openAs(CHIEF, path);
  await actOnShare(chief, 'Sở Xây dựng', 'Thu hồi nhiệm vụ');
  await dialogAct(chief, 'Thu hồi nhiệm vụ').click();
  await expect(chief.getByRole('dialog').getByRole('alert')).toContainText('Nhập lý do');
  await chief.getByLabel('Lý do thu hồi').fill(REASON);
  await dialogAct(chief, 'Thu hồi nhiệm vụ').click();
  await expect(shareOf(chief, 'Sở Xây dựng')).toContainText('Đã thu hồi');
  await expect(shareOf(chief, 'Sở Tài chính')).toContainText('Đã thu hồi');

  await expect(lineOf(clerk, 'thu hồi')).toContainText(REASON);
  await expect(clerk.getByRole('complementary').getByRole('button', { name: 'Tiếp nhận' })).toHaveCount(0);
});

test('tracking ends with the document that takes its place', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Xây dựng bảng giá đất 5 năm.', shares: [{ agency: 'Sở TN&MT' }] });
  const chief = await openAs(CHIEF, path);
  await actOnShare(chief, 'Sở Tài nguyên và Môi trường', 'Kết thúc theo dõi');
  await chief.getByRole('radio', { name: 'Có văn bản khác thay thế' }).check();
  await chief.getByLabel('Văn bản thay thế').fill('215/TB-UBND ngày 01/06/2026');
  await chief.getByLabel('Lý do', { exact: true }).fill(REASON);
  await dialogAct(chief, 'Kết thúc theo dõi').click();
  await expect(shareOf(chief, 'Sở Tài nguyên và Môi trường')).toContainText('Đã được thay thế');
  await expect(lineOf(chief, 'kết thúc theo dõi')).toContainText(REASON);
});
