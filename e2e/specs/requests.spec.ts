import type { Page } from '@playwright/test';
import { acknowledge } from '../arrangement.ts';
import { daysAfter, TODAY, written } from '../calendar.ts';
import { CHAIR, CHIEF, CLERK, expect, test } from '../fixtures.ts';
import { actOf, actOnShare, dialogAct, lineOf, shareOf } from '../screens.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const AGENCY = 'Sở Xây dựng';
const DUE = daysAfter(TODAY, 20);
const ASKED = daysAfter(TODAY, 40);
const OFFERED = daysAfter(TODAY, 30);

/** The request about a work, in the list of decisions. */
const requestOf = (page: Page, content: string) =>
  page.getByRole('region', { name: 'Đề nghị chờ quyết định' }).getByRole('listitem').filter({ hasText: content });

async function openPhoneAct(page: Page, name: string) {
  await page.getByRole('button', { name: 'Thao tác khác' }).filter({ visible: true }).tap();
  await page.getByRole('menuitem', { name }).tap();
}

test('an agency asks for more time on a phone, is offered an earlier day, and the due day moves once it agrees', async ({
  apiOf,
  issue,
  openAs,
}) => {
  const content = 'Rà soát quy hoạch chi tiết khu tái định cư.';
  const { assignmentId, path } = await issue({ content, shares: [{ agency: AGENCY }], dueOn: DUE });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const clerk = await openAs(CLERK, path, PHONE);
  await openPhoneAct(clerk, 'Đề nghị gia hạn');
  await clerk.getByLabel('Đề nghị gia hạn đến ngày').fill(written(DUE));
  await dialogAct(clerk, 'Gửi đề nghị').tap();
  await expect(clerk.getByRole('dialog').getByRole('alert')).toContainText('phải sau hạn hiện tại');
  await expect(clerk.getByRole('dialog').getByRole('alert')).toContainText('Nhập lý do');
  await clerk.getByLabel('Đề nghị gia hạn đến ngày').fill(written(ASKED));
  await clerk.getByLabel('Lý do đề nghị').fill('Chờ ý kiến của Bộ Xây dựng.');
  await dialogAct(clerk, 'Gửi đề nghị').tap();
  await expect(clerk.getByText('Đã gửi đề nghị, chờ bên giao quyết định')).toBeVisible();

  const chief = await openAs(CHIEF, '/decisions');
  const request = requestOf(chief, content);
  await expect(request).toContainText('Chờ ý kiến của Bộ Xây dựng.');
  await expect(request).toContainText(written(ASKED));
  await request.getByRole('button', { name: /^Quyết định đề nghị/ }).click();
  await dialogAct(chief, 'Ghi quyết định').click();
  await expect(chief.getByRole('dialog').getByRole('alert')).toContainText('Chọn một quyết định');
  await chief.getByRole('radio', { name: 'Chấp thuận hạn sớm hơn' }).check();
  await chief.getByLabel('Hạn được chấp thuận').fill(written(OFFERED));
  await dialogAct(chief, 'Ghi quyết định').click();
  await expect(request).toHaveCount(0);

  await expect(lineOf(clerk, 'chấp thuận hạn')).toContainText(written(OFFERED));
  await expect(lineOf(clerk, 'chuyển từ')).toHaveCount(0);
  await clerk.getByRole('button', { name: 'Trả lời phương án' }).filter({ visible: true }).tap();
  await clerk.getByRole('radio', { name: /^Đồng ý phương án/ }).check();
  await dialogAct(clerk, 'Gửi trả lời').tap();
  await expect(clerk.getByText(`Hạn mới là ${written(OFFERED)}`)).toBeVisible();
  await expect(lineOf(clerk, 'chuyển từ')).toContainText(written(OFFERED));
});

test('work that is of another agency goes to it, and stays in the history of the first', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Lập dự toán kinh phí đại hội.', shares: [{ agency: AGENCY }] });
  const clerk = await openAs(CLERK, path);
  await actOnShare(clerk, AGENCY, 'Đề nghị chuyển đơn vị');
  await clerk.getByLabel('Lý do đề nghị').fill('Việc thuộc lĩnh vực tài chính.');
  await dialogAct(clerk, 'Gửi đề nghị').click();
  await expect(lineOf(clerk, 'đề nghị chuyển đơn vị')).toContainText('Việc thuộc lĩnh vực tài chính.');

  const chair = await openAs(CHAIR, path);
  await actOf(chair, 'Quyết định đề nghị').click();
  await chair.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
  const receiver = chair.getByRole('dialog').getByRole('combobox');
  await receiver.fill('so tai chinh');
  await chair
    .getByRole('option', { name: /Sở Tài chính/ })
    .first()
    .click();
  await dialogAct(chair, 'Ghi quyết định').click();
  await expect(shareOf(chair, 'Sở Tài chính')).toContainText('Chờ tiếp nhận');
  await expect(shareOf(chair, AGENCY)).toContainText('Đã chuyển đơn vị');
  await expect(lineOf(chair, 'chuyển sang Sở Tài chính')).toHaveCount(1);
});

test('a pause stops the clock, and what goes on has the working days that were lost', async ({
  apiOf,
  issue,
  moveClock,
  openAs,
}) => {
  const content = 'Khảo sát địa điểm xây dựng nhà văn hóa.';
  const { assignmentId, path } = await issue({ content, shares: [{ agency: AGENCY }], dueOn: DUE });
  await acknowledge(await apiOf(CLERK), assignmentId);
  const clerk = await openAs(CLERK, path);
  await actOnShare(clerk, AGENCY, 'Đề nghị tạm dừng');
  await clerk.getByLabel('Lý do đề nghị').fill('Chờ hướng dẫn của Trung ương.');
  await dialogAct(clerk, 'Gửi đề nghị').click();

  const chair = await openAs(CHAIR, '/decisions');
  await requestOf(chair, content)
    .getByRole('button', { name: /^Quyết định đề nghị/ })
    .click();
  await chair.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
  await dialogAct(chair, 'Ghi quyết định').click();
  await expect(requestOf(chair, content)).toHaveCount(0);

  await moveClock(`${daysAfter(TODAY, 7)}T08:30:00+07:00`);
  await chair.goto(path);
  await expect(shareOf(chair, AGENCY)).toContainText('Tạm dừng');
  await actOf(chair, 'Cho tiếp tục thực hiện').click();
  await dialogAct(chair, 'Tiếp tục thực hiện').click();
  await expect(shareOf(chair, AGENCY)).toContainText('Đang thực hiện');
  await expect(lineOf(chair, 'chuyển từ')).toContainText(written(daysAfter(DUE, 7)));
});
