import { daysAfter, TODAY, written } from '../calendar.ts';
import { CHIEF, expect, MONITOR, test } from '../fixtures.ts';
import { attach, pdf } from '../report-form.ts';
import { actOf, actOnShare, dialogAct, lineOf, shareOf } from '../screens.ts';

const AGENCY = 'Sở Ngoại vụ';

test('what an agency answered on paper is recorded for it, and another person accepts it', async ({
  issue,
  openAs,
}) => {
  const { path } = await issue({ content: 'Báo cáo công tác lễ tân đối ngoại.', shares: [{ agency: AGENCY }] });
  const monitor = await openAs(MONITOR, path);
  await actOnShare(monitor, AGENCY, 'Ghi nhận trả lời bằng văn bản');
  const dialog = monitor.getByRole('dialog');
  await dialog.getByLabel('Số, ký hiệu văn bản').fill('315/SNgV-LT');
  await dialog.getByLabel('Ngày văn bản').fill(written(daysAfter(TODAY, 1)));
  await dialog.getByLabel('Ngày hoàn thành').fill(written(daysAfter(TODAY, -2)));
  await dialog.getByLabel('Kết quả').fill('Đã hoàn thành, kèm báo cáo giấy.');
  await attach(monitor, pdf('315-SNgV-LT.pdf'));
  await expect(dialog.getByText(/^Đã tải lên ·/)).toBeVisible();
  await dialogAct(monitor, 'Ghi nhận trả lời').click();
  await expect(dialog.getByRole('alert')).toContainText('Ngày văn bản trả lời không được sau hôm nay');
  await dialog.getByLabel('Ngày văn bản').fill(written(daysAfter(TODAY, -1)));
  await dialogAct(monitor, 'Ghi nhận trả lời').click();
  await expect(dialog).toBeHidden();

  await expect(shareOf(monitor, AGENCY)).toContainText('Chờ xác nhận');
  await expect(lineOf(monitor, '315/SNgV-LT')).toContainText('Trần Thị Mỹ Duyên');
  await expect(lineOf(monitor, '315/SNgV-LT')).toContainText(AGENCY);
  await expect(actOf(monitor, 'Xác nhận hoàn thành')).toHaveCount(0);

  const chief = await openAs(CHIEF, path);
  await actOf(chief, 'Xác nhận hoàn thành').click();
  await dialogAct(chief, 'Xác nhận hoàn thành').click();
  await expect(shareOf(chief, AGENCY)).toContainText('Hoàn thành đúng hạn');
});
