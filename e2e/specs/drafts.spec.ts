import { CLERK, expect, PASSWORD, test } from '../fixtures.ts';
import { draftSaved, fillProgress, sendReport } from '../report-form.ts';

const HEAD = 'head.so-xay-dung@binh-dinh.example';
const SHARES = [{ agency: 'Sở Xây dựng' }];
const RESULT = 'Đã rà soát 12 khu đất, trình UBND tỉnh danh mục 5 khu đất đưa ra đấu giá.';

test('a report that was begun is there again after a reload, and in another browser', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Rà soát quỹ đất công đưa ra đấu giá.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  await fillProgress(page, 40, RESULT);
  await draftSaved(page);

  await page.reload();
  await expect(page.getByLabel('Kết quả đạt được')).toHaveValue(RESULT);
  await expect(page.getByLabel('Phần trăm đã làm')).toHaveValue('40');

  const elsewhere = await openAs(CLERK, `${path}/report`);
  await expect(elsewhere.getByLabel('Kết quả đạt được')).toHaveValue(RESULT);
});

test('the last keystrokes outlive a reload that came before the server had them', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Lập danh mục nhà ở xuống cấp.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('saveReportDraft') ? route.abort() : route.continue(),
  );
  await fillProgress(page, 25, RESULT);
  await expect(page.getByText('nháp vẫn giữ trên máy này')).toBeVisible();
  await page.unroute('**/graphql');
  await page.reload();
  await expect(page.getByLabel('Kết quả đạt được')).toHaveValue(RESULT);
  await draftSaved(page);
});

test('a session that ends mid-form is renewed in place, and the report goes out as typed', async ({
  issue,
  openAs,
}) => {
  const { path } = await issue({ content: 'Kiểm tra trật tự xây dựng dọc tuyến ven biển.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  await fillProgress(page, 60, RESULT);
  await draftSaved(page);
  await page.context().clearCookies();
  await sendReport(page);

  const question = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await expect(question).toContainText(CLERK);
  await question.getByLabel('Mật khẩu').fill('khong-phai-mat-khau');
  await question.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await expect(question.getByText('Mật khẩu chưa đúng')).toBeVisible();
  await question.getByLabel('Mật khẩu').fill(PASSWORD);
  await question.getByRole('button', { name: 'Đăng nhập lại' }).click();

  await expect(question).toBeHidden();
  await expect(page.getByText('Đã gửi báo cáo về nhiệm vụ')).toBeVisible();
});

test('signing out in another tab asks for the password before the next word is lost', async ({ issue, openAs }) => {
  const { path } = await issue({
    content: 'Báo cáo tình hình cấp phép xây dựng.',
    shares: [{ agency: 'Sở Tài chính' }],
  });
  const form = await openAs('head.so-tai-chinh@binh-dinh.example', `${path}/report`);
  await fillProgress(form, 15, RESULT);
  await draftSaved(form);
  const otherTab = await form.context().newPage();
  await otherTab.goto('/inbox');
  await otherTab.getByRole('button', { name: /Tài khoản/ }).click();
  await otherTab.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(otherTab.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();

  await form.getByLabel('Kết quả đạt được').fill(`${RESULT} Còn 3 hồ sơ.`);
  const question = form.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await question.getByLabel('Mật khẩu').fill(PASSWORD);
  await question.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await draftSaved(form);
  await expect(form.getByLabel('Kết quả đạt được')).toHaveValue(`${RESULT} Còn 3 hồ sơ.`);
});

test('two people who write one draft are told of each other, and nothing is written over unseen', async ({
  issue,
  openAs,
}) => {
  const { path } = await issue({ content: 'Tổng hợp nhu cầu nhà ở công nhân.', shares: SHARES });
  const [clerk, head] = await Promise.all([openAs(CLERK, `${path}/report`), openAs(HEAD, `${path}/report`)]);
  await expect(head.getByLabel('Kết quả đạt được')).toBeVisible();
  await fillProgress(clerk, 30, 'Bản của văn thư.');
  await draftSaved(clerk);

  await fillProgress(head, 50, 'Bản của giám đốc.');
  const conflict = head.getByRole('alert', { name: 'Bản nháp có hai bản khác nhau' });
  await expect(conflict).toContainText('Đinh Thị Thanh Tâm');
  await conflict.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await draftSaved(head);

  await clerk.getByLabel('Kết quả đạt được').fill('Bản của văn thư, sửa lần hai.');
  await clerk.getByRole('button', { name: 'Tải lại bản đã lưu' }).click();
  await expect(clerk.getByLabel('Kết quả đạt được')).toHaveValue('Bản của giám đốc.');
});

test('a report that is sent with a double click is sent once', async ({ apiOf, issue, openAs }) => {
  const { path, assignmentId } = await issue({ content: 'Rà soát quy hoạch chi tiết khu đô thị.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  await fillProgress(page, 35, RESULT);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).dblclick();
  await expect(page.getByText('Đã gửi báo cáo về nhiệm vụ')).toBeVisible();
  const clerk = await apiOf(CLERK);
  const { node } = await clerk.ask<{ node: { reports: { percent: number }[]; draft: unknown } }>(
    'query ($id: ID!) { node(id: $id) { ... on Assignment { reports { percent } draft { id } } } }',
    { id: assignmentId },
  );
  expect(node).toEqual({ reports: [{ percent: 35 }], draft: null });
});

test('what is missing in a report is named before anything is sent', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Đánh giá kết quả chỉnh trang đô thị.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  await page.getByRole('radio', { name: 'Đã hoàn thành' }).check();
  await sendReport(page);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(3);
  await summary.getByRole('link').last().click();
  await expect(page.getByLabel('Kết quả đạt được')).toBeFocused();
});
