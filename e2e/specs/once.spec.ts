import type { Route } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { CHIEF, expect, test } from '../fixtures.ts';
import { actOnShare, dialogAct, lineOf, shareOf } from '../screens.ts';

const isWithdrawal = (route: Route) => route.request().postData()?.includes('withdrawAssignment') === true;
const REASON = 'Nội dung đã giao tại văn bản khác.';

test('an act whose answer was lost on the way is sent again and happens once', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Kiểm kê nhà, đất dôi dư.', shares: [{ agency: 'Sở Xây dựng' }] });
  const chief = await openAs(CHIEF, path);
  await actOnShare(chief, 'Sở Xây dựng', 'Thu hồi nhiệm vụ');
  await chief.getByLabel('Lý do thu hồi').fill(REASON);
  await chief.route('**/graphql', (route) =>
    isWithdrawal(route) ? route.fetch().then(() => route.abort()) : route.continue(),
  );
  await dialogAct(chief, 'Thu hồi nhiệm vụ').click();
  await expect(chief.getByRole('alert')).toContainText('Gửi lại thì việc cũng chỉ được ghi một lần');
  await expect(chief.getByLabel('Lý do thu hồi')).toHaveValue(REASON);
  expect(await faultsOf(chief)).toEqual([]);

  await chief.unroute('**/graphql');
  await dialogAct(chief, 'Gửi lại').click();
  await expect(shareOf(chief, 'Sở Xây dựng')).toContainText('Đã thu hồi');
  await expect(lineOf(chief, 'thu hồi nhiệm vụ')).toHaveCount(1);
});

test('two clicks on one button are one act', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Sửa chữa cầu Trắng.', shares: [{ agency: 'Sở Xây dựng' }] });
  const chief = await openAs(CHIEF, path);
  await actOnShare(chief, 'Sở Xây dựng', 'Thu hồi nhiệm vụ');
  await chief.getByLabel('Lý do thu hồi').fill(REASON);
  await dialogAct(chief, 'Thu hồi nhiệm vụ').dblclick();
  await expect(shareOf(chief, 'Sở Xây dựng')).toContainText('Đã thu hồi');
  await expect(lineOf(chief, 'thu hồi nhiệm vụ')).toHaveCount(1);
  await expect(chief.getByRole('alert')).toHaveCount(0);
});

test('Escape asks once before it throws away what was typed', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'Lập danh mục cây xanh.', shares: [{ agency: 'Sở Xây dựng' }] });
  const chief = await openAs(CHIEF, path);
  await actOnShare(chief, 'Sở Xây dựng', 'Thu hồi nhiệm vụ');
  await chief.getByLabel('Lý do thu hồi').fill(REASON);
  await chief.keyboard.press('Escape');
  const question = chief.getByRole('alertdialog', { name: 'Bỏ những gì vừa nhập?' });
  await expect(question.getByRole('button', { name: 'Nhập tiếp' })).toBeFocused();
  expect(await faultsOf(chief)).toEqual([]);
  await chief.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(chief.getByLabel('Lý do thu hồi')).toBeFocused();
  await expect(chief.getByLabel('Lý do thu hồi')).toHaveValue(REASON);
  await chief.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Bỏ và đóng' }).click();
  await expect(chief.getByRole('dialog')).toHaveCount(0);
  await expect(shareOf(chief, 'Sở Xây dựng')).not.toContainText('Đã thu hồi');
});
