import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { CHIEF, expect, test } from '../fixtures.ts';
import { actOnShare, dialogAct } from '../screens.ts';

const AGENCY = 'Sở Xây dựng';
const list = (page: Page) => page.getByRole('tabpanel');
const bar = (page: Page) => page.getByRole('region', { name: 'Thao tác với các việc đã chọn' });

/** Opens the question, chooses the second monitor of the Office and gives a reason. @returns whom */
async function chooseMonitor(page: Page): Promise<string> {
  await bar(page).getByRole('button', { name: 'Đổi người theo dõi' }).click();
  const choice = page.getByRole('dialog').getByRole('checkbox').nth(1);
  const name = await choice.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '');
  await choice.check();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Phân công lại lĩnh vực.');
  return name.split(',')[0] ?? '';
}

test('the chief gives several directives to another monitor, and takes it back', async ({ issue, openAs }) => {
  for (const part of ['một', 'hai', 'ba']) {
    await issue({ content: `Rà soát bến thủy nội địa cụm ${part}.`, shares: [{ agency: AGENCY }] });
  }
  const page = await openAs(CHIEF, '/directives?tab=all&q=ben+thuy+noi+dia+cum');
  const rows = list(page).getByRole('row');
  await expect(rows).toHaveCount(4);
  const before = await rows.nth(1).getByRole('cell').last().textContent();
  await list(page).getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await bar(page).getByRole('button', { name: 'Đổi người theo dõi' }).click();
  expect(await faultsOf(page, '[role="dialog"]')).toEqual([]);
  await dialogAct(page, 'Đổi ở 3 chỉ đạo').click();
  await expect(page.getByRole('alert')).toContainText('Chọn người theo dõi mới');
  await page.keyboard.press('Escape');

  const name = await chooseMonitor(page);
  await dialogAct(page, 'Đổi ở 3 chỉ đạo').click();
  await expect(page.getByText('Đã đổi người theo dõi của 3 chỉ đạo')).toBeVisible();
  await expect(list(page).getByRole('row').filter({ hasText: name })).toHaveCount(3);
  await expect(bar(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã trả lại người theo dõi cũ của 3 chỉ đạo')).toBeVisible();
  await expect(rows.nth(1).getByRole('cell').last()).toHaveText(before ?? '');
});

test('a row that is refused says why, and the others are done', async ({ issue, openAs }) => {
  const ended = await issue({ content: 'Kiểm đếm giếng khoan tầng nông xã A.', shares: [{ agency: AGENCY }] });
  await issue({ content: 'Kiểm đếm giếng khoan tầng nông xã B.', shares: [{ agency: AGENCY }] });
  const page = await openAs(CHIEF, '/directives?tab=all&q=gieng+khoan+tang+nong');
  await expect(list(page).getByRole('row')).toHaveCount(3);
  const elsewhere = await openAs(CHIEF, ended.path);
  await actOnShare(elsewhere, AGENCY, /^Thu hồi/);
  await elsewhere.getByRole('dialog').getByRole('textbox').first().fill('Giao nhầm.');
  await elsewhere
    .getByRole('dialog')
    .getByRole('button', { name: /^Thu hồi/ })
    .click();
  await expect(elsewhere.getByRole('dialog')).toHaveCount(0);

  await list(page).getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await chooseMonitor(page);
  await dialogAct(page, 'Đổi ở 2 chỉ đạo').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('1 dòng đã xong, 1 dòng không thực hiện được');
  await expect(dialog.getByRole('list', { name: 'Các dòng không thực hiện được' })).toContainText(ended.code);
  expect(await faultsOf(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Hoàn tác 1 dòng đã xong' }).click();
  await expect(page.getByText('Đã trả lại người theo dõi cũ của 1 chỉ đạo')).toBeVisible();
});

test('where the connection is lost midway, only what was not sent is sent again', async ({ issue, openAs }) => {
  for (const part of ['một', 'hai', 'ba', 'bốn']) {
    await issue({ content: `Lập hồ sơ đê bao lửng khu ${part}.`, shares: [{ agency: AGENCY }] });
  }
  const page = await openAs(CHIEF, '/directives?tab=all&q=de+bao+lung+khu');
  await expect(list(page).getByRole('row')).toHaveCount(5);
  await list(page).getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  const name = await chooseMonitor(page);
  let sent = 0;
  await page.route('**/graphql', (route) => {
    const isChange = route.request().postData()?.includes('ChangeMonitors') ?? false;
    sent += isChange ? 1 : 0;
    return isChange && sent > 2 ? route.abort() : route.fallback();
  });
  await dialogAct(page, 'Đổi ở 4 chỉ đạo').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('2 dòng đã xong, 2 dòng chưa gửi');
  await expect(dialog.getByText('2/4')).toBeVisible();
  await page.unroute('**/graphql');
  await dialog.getByRole('button', { name: 'Thử lại 2 dòng' }).click();
  await expect(page.getByText('Đã đổi người theo dõi của 4 chỉ đạo')).toBeVisible();
  await expect(list(page).getByRole('row').filter({ hasText: name })).toHaveCount(4);
});

test('ticked rows, or all that the filter finds, become an Excel file of the day', async ({ issue, openAs }) => {
  for (const part of ['một', 'hai']) {
    await issue({ content: `Thống kê lò gạch thủ công đợt ${part}.`, shares: [{ agency: AGENCY }] });
  }
  const page = await openAs(CHIEF, '/directives?tab=all&q=lo+gach+thu+cong+dot');
  await expect(list(page).getByRole('row')).toHaveCount(3);
  const whole = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất Excel cả danh sách' }).click();
  expect((await whole).suggestedFilename()).toMatch(/^chi-dao-\d{4}-\d{2}-\d{2}\.xlsx$/);
  await expect(page.getByText('Đã xuất 2 dòng ra tệp Excel')).toBeVisible();

  await list(page).getByRole('row').nth(1).getByRole('link').focus();
  await page.keyboard.press('x');
  const ticked = page.waitForEvent('download');
  await bar(page).getByRole('button', { name: 'Xuất Excel' }).focus();
  await page.keyboard.press('Enter');
  await ticked;
  await expect(page.getByText('Đã xuất 1 dòng ra tệp Excel')).toBeVisible();
});
