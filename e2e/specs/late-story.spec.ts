import { acknowledge } from '../arrangement.ts';
import { faultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, test } from '../fixtures.ts';
import { fillCompletion, sendReport } from '../report-form.ts';
import { actFromInbox, actOf, dialogAct, inboxItem, lineOf, linkedActOf, shareOf } from '../screens.ts';

const AGENCY = 'Sở Xây dựng';
const HEAD = 'head.so-xay-dung@binh-dinh.example';
const CONTENT = 'Rà soát các khu tái định cư chậm bàn giao, đề xuất hướng xử lý dứt điểm.';

test('a directive that goes late is reminded of, escalated, chased by letter, explained, given a new day and done', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const { assignmentId, path, reference } = await issue({
    content: CONTENT,
    shares: [{ agency: AGENCY }],
    dueOn: '2026-06-19',
  });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const told = async (email: string, region: RegExp) => {
    const page = await openAs(email, '/inbox');
    await expect(
      page.getByRole('region', { name: region }).getByRole('listitem').filter({ hasText: CONTENT }),
    ).toBeVisible();
    await page.context().close();
  };

  await test.step('reminded before its day, escalated to head and chief after it', async () => {
    await moveClock('2026-06-18T09:00:00+07:00');
    await told(CLERK, /^Nhắc và thông báo/);
    await moveClock('2026-06-22T09:00:00+07:00');
    await told(HEAD, /^Nhắc và thông báo/);
    await moveClock('2026-06-24T09:00:00+07:00');
    await told(CHIEF, /^Báo cáo vượt cấp/);
  });

  const chief = await openAs(CHIEF, '/chase');
  await test.step('chased by a letter that demands an explanation', async () => {
    const overdue = chief.getByRole('region', { name: 'Quá hạn' });
    await overdue.getByRole('checkbox', { name: `Chọn ${reference}, ${AGENCY}` }).check();
    await chief.getByRole('button', { name: 'Soạn công văn' }).click();
    await dialogAct(chief, 'Soạn dự thảo').click();
    await expect(chief.getByRole('dialog').getByRole('alert')).toContainText('Nhập ngày');
    await chief.getByLabel('Báo cáo chậm nhất ngày').fill('30/06/2026');
    await chief.getByRole('checkbox', { name: /^Yêu cầu giải trình/ }).check();
    await chief.getByLabel('Giải trình chậm nhất ngày').fill('26/06/2026');
    await dialogAct(chief, 'Soạn dự thảo').click();

    const paper = chief.frameLocator('iframe[title="Bản xem trước công văn"]');
    await expect(paper.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
    await expect(paper.getByRole('table').filter({ hasText: 'Văn bản giao' })).toContainText(CONTENT);
    await expect(paper.getByText(/giải trình rõ nguyên nhân.*26\/6\/2026/)).toBeVisible();
    await expect(chief.getByText('Việc vẫn chưa hoàn thành')).toBeVisible();
    expect(await faultsOf(chief)).toEqual([]);
    const download = chief.waitForEvent('download');
    await chief.getByRole('button', { name: 'Tải Word' }).click();
    expect((await download).suggestedFilename()).toBe('cong-van-du-thao-UBND-TH.docx');

    await actOf(chief, 'Trình ký').click();
    await dialogAct(chief, 'Trình ký').click();
    await actOf(chief, 'Ban hành, nhập số và ngày').click();
    await dialogAct(chief, 'Ban hành').click();
    await expect(chief.getByRole('dialog').getByRole('alert')).toContainText('Nhập số công văn');
    await chief.getByLabel('Số (trước “/UBND-TH”)').fill('1532');
    await dialogAct(chief, 'Ban hành').click();
    await expect(chief.getByRole('heading', { level: 1, name: 'Công văn 1532/UBND-TH' })).toBeVisible();
    await expect(paper.getByText('Số: 1532/UBND-TH')).toBeVisible();
  });

  await test.step('the explanation that does not come stands on the board and in the inbox of the Office', async () => {
    await moveClock('2026-06-29T09:00:00+07:00');
    await chief.goto('/chase');
    const row = chief.getByRole('region', { name: 'Quá hạn' }).getByRole('listitem').filter({ hasText: reference });
    await expect(row).toContainText('Trễ giải trình 3 ngày');
    await expect(row).toContainText('lần 1');
    await chief.goto('/inbox');
    await expect(inboxItem(chief, 'Quá hạn giải trình', CONTENT)).toContainText('trễ giải trình 3 ngày');
  });

  const clerk = await openAs(CLERK, '/inbox');
  await test.step('explained by the agency, late', async () => {
    await actFromInbox(clerk, 'Yêu cầu giải trình', CONTENT, 'Giải trình');
    await expect(lineOf(clerk, 'ban hành công văn số 1532/UBND-TH')).toContainText('đôn đốc lần 1');
    await expect(actOf(clerk, 'Đề nghị gia hạn')).toHaveCount(0);
    await actOf(clerk, 'Giải trình').click();
    await dialogAct(clerk, 'Gửi giải trình').click();
    await expect(clerk.getByRole('dialog').getByRole('alert')).toContainText('Nhập nội dung giải trình');
    await clerk.getByLabel('Nội dung giải trình').fill('Vướng giải phóng mặt bằng tại hai khu; đã lập phương án.');
    await dialogAct(clerk, 'Gửi giải trình').click();
    await expect(lineOf(clerk, 'giải trình trễ 3 ngày')).toContainText('Vướng giải phóng mặt bằng');
  });

  await test.step('given a new day by the Office, since the agency may ask for none any more', async () => {
    await chief.goto(path);
    await expect(lineOf(chief, 'giải trình trễ 3 ngày')).toBeVisible();
    await actOf(chief, /^Đôn đốc lần 2/).waitFor();
    await chief.getByRole('complementary').getByRole('button', { name: 'Điều chỉnh nhiệm vụ' }).click();
    const dialog = chief.getByRole('dialog');
    await dialog.getByLabel('Hạn', { exact: true }).fill('15/7/2026');
    await dialog.getByLabel('Lý do điều chỉnh').fill('Gia hạn theo giải trình của Sở');
    await dialogAct(chief, 'Ghi điều chỉnh').click();
    await expect(lineOf(chief, 'chuyển từ 19/06/2026 sang 15/07/2026')).toBeVisible();
  });

  await test.step('done in time by its new day, and accepted', async () => {
    await moveClock('2026-07-10T09:00:00+07:00');
    await clerk.goto(path);
    await linkedActOf(clerk, 'Báo cáo').click();
    await fillCompletion(clerk, { day: '09/07/2026', result: 'Đã bàn giao cả hai khu.', product: '512/BC-SXD' });
    await sendReport(clerk);
    await chief.goto(path);
    await actOf(chief, 'Xác nhận hoàn thành').click();
    await dialogAct(chief, 'Xác nhận hoàn thành').click();
    await expect(shareOf(chief, AGENCY)).toContainText('Hoàn thành đúng hạn');
  });
});
