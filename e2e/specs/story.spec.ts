import { daysAfter, TODAY, written } from '../calendar.ts';
import { CLERK, expect, MONITOR, test } from '../fixtures.ts';
import { chooseIssuer, fillDirective, fillDocument, goOn } from '../issue-form.ts';
import { attach, fillCompletion, fillProgress, pdf, sendReport } from '../report-form.ts';
import { actFromInbox, actOf, dialogAct, inboxItem, lineOf, linkedActOf, shareOf } from '../screens.ts';

const HOUSING = 'Rà soát quỹ đất 20% trong các dự án nhà ở thương mại, đề xuất vị trí xây dựng nhà ở xã hội.';
const MARKETS = 'Kiểm tra an toàn phòng cháy, chữa cháy tại các chợ, trung tâm thương mại.';
const REASON = 'Chưa có ý kiến của Sở Tài nguyên và Môi trường về nguồn gốc đất.';

test("a chair's order goes from the document to the accepted result", async ({ openAs }) => {
  test.setTimeout(240_000);
  const clerk = await openAs(CLERK);
  const monitor = await openAs(MONITOR, '/issue');
  await expect(clerk.getByRole('heading', { name: 'Hộp việc' })).toBeVisible();

  await test.step('the office issues a document with two directives, to agencies and to groups', async () => {
    await fillDocument(monitor, {
      number: '512',
      notation: 'TB-UBND',
      issuedOn: written(daysAfter(TODAY, -1)),
      abstract: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về nhà ở xã hội và an toàn chợ',
    });
    await chooseIssuer(monitor, 'Đặng Minh Khôi, Chủ tịch UBND tỉnh');
    await goOn(monitor, 'Tiếp: nhiệm vụ');
    await fillDirective(monitor, 1, {
      content: HOUSING,
      leads: [{ typed: 'so xay dung', name: 'Sở Xây dựng' }],
      coordinating: [{ typed: 'huyen thi xa thanh pho', name: 'UBND các huyện, thị xã, thành phố' }],
      dueOn: written(daysAfter(TODAY, 20)),
    });
    await monitor.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
    await fillDirective(monitor, 2, {
      content: MARKETS,
      leads: [{ typed: 'so cong thuong', name: 'Sở Công Thương' }],
      coordinating: [{ typed: 'cong an tinh', name: 'Công an tỉnh' }],
    });
    await goOn(monitor, 'Soát');
    await expect(monitor.getByRole('listitem').filter({ hasText: HOUSING })).toContainText('11 đơn vị');
    await goOn(monitor, 'Phát hành');
    await expect(monitor.getByRole('heading', { name: 'Đã phát hành 2 nhiệm vụ' })).toBeVisible();
  });

  await test.step('the agency sees it at once, and takes it up', async () => {
    await expect(inboxItem(clerk, 'Mới, chờ tiếp nhận', HOUSING)).toBeVisible();
    await actFromInbox(clerk, 'Mới, chờ tiếp nhận', HOUSING, 'Mở chi tiết');
    await actOf(clerk, 'Tiếp nhận').click();
    await expect(shareOf(clerk, 'Sở Xây dựng')).toContainText('Đang thực hiện');
  });

  await test.step('the agency tells how far it is', async () => {
    await linkedActOf(clerk, 'Báo cáo').click();
    await fillProgress(clerk, 60, 'Đã rà soát 18/30 dự án.');
    await sendReport(clerk);
    await expect(lineOf(clerk, 'báo cáo 60%')).toContainText('Đã rà soát 18/30 dự án.');
    await expect(shareOf(clerk, 'Sở Xây dựng')).toContainText('60%');
  });

  await test.step('the agency claims it done, with a file', async () => {
    await linkedActOf(clerk, 'Báo cáo').click();
    await fillCompletion(clerk, { day: written(TODAY), result: 'Đã trình danh mục 9 vị trí.' });
    await attach(clerk, pdf('to-trinh-9-vi-tri.pdf'));
    await expect(clerk.getByRole('listitem').filter({ hasText: 'to-trinh-9-vi-tri.pdf' })).toContainText('Đã tải lên');
    await sendReport(clerk);
    await expect(shareOf(clerk, 'Sở Xây dựng')).toContainText('Chờ xác nhận');
  });

  await test.step('the office returns it with a reason', async () => {
    await monitor.goto('/inbox');
    await actFromInbox(monitor, 'Chờ xác nhận hoàn thành', HOUSING, 'Xem và trả lời báo cáo');
    await expect(
      lineOf(monitor, 'báo cáo hoàn thành').getByRole('link', { name: /to-trinh-9-vi-tri\.pdf/ }),
    ).toBeVisible();
    await actOf(monitor, 'Trả lại báo cáo').click();
    const dialog = monitor.getByRole('dialog');
    await dialogAct(monitor, 'Trả lại báo cáo').click();
    await expect(dialog.getByRole('alert')).toContainText('Nhập lý do');
    await dialog.getByLabel('Lý do trả lại').fill(REASON);
    await dialogAct(monitor, 'Trả lại báo cáo').click();
    await expect(dialog).toBeHidden();
    await expect(lineOf(monitor, REASON)).toBeVisible();
  });

  await test.step('the agency reads why, and reports again', async () => {
    await expect(lineOf(clerk, REASON)).toBeVisible();
    await clerk
      .getByRole('link', { name: /Hộp việc/ })
      .first()
      .click();
    await actFromInbox(clerk, 'Bị trả lại', HOUSING, 'Báo cáo lại');
    await expect(clerk.getByText(REASON)).toBeVisible();
    await fillCompletion(clerk, {
      day: written(TODAY),
      result: 'Đã bổ sung ý kiến Sở TN&MT.',
      product: '2215/SXD-QLN',
    });
    await sendReport(clerk);
    await actFromInbox(clerk, 'Chờ bên giao trả lời', HOUSING, 'Mở chi tiết');
  });

  await test.step('the office accepts, and everybody is told', async () => {
    await expect(actOf(monitor, 'Xác nhận hoàn thành')).toBeVisible();
    await actOf(monitor, 'Xác nhận hoàn thành').click();
    const dialog = monitor.getByRole('dialog');
    await expect(dialog.getByText('2215/SXD-QLN')).toBeVisible();
    await dialogAct(monitor, 'Xác nhận hoàn thành').click();
    await expect(dialog).toBeHidden();
    await expect(shareOf(monitor, 'Sở Xây dựng')).toContainText('Hoàn thành đúng hạn');

    await expect(shareOf(clerk, 'Sở Xây dựng')).toContainText('Hoàn thành đúng hạn');
    await expect(lineOf(clerk, 'xác nhận hoàn thành')).toBeVisible();
    await clerk
      .getByRole('link', { name: /Hộp việc/ })
      .first()
      .click();
    await expect(clerk.getByRole('heading', { name: 'Hộp việc' })).toBeVisible();
    await expect(clerk.getByRole('listitem').filter({ hasText: HOUSING })).toHaveCount(0);
  });
});
