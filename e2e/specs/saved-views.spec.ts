import { faultsOf } from '../faults.ts';
import { CHIEF, expect, MONITOR, test } from '../fixtures.ts';
import { dialogAct } from '../screens.ts';

test('conditions kept under a name come back as a tab, and another browser has it, too', async ({ issue, openAs }) => {
  await issue({ content: 'Lập danh mục hồ chứa thủy lợi xung yếu.', shares: [{ agency: 'Sở NN&PTNT' }] });
  const page = await openAs(CHIEF, '/directives?tab=all&q=ho+chua+thuy+loi+xung+yeu');
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Hồ chứa xung yếu');
  await dialogAct(page, 'Lưu bộ lọc').click();
  const tab = page.getByRole('tab', { name: /^Hồ chứa xung yếu 1$/ });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Lưu bộ lọc' })).toHaveCount(0);

  await page.getByRole('tab', { name: /^Đang mở/ }).click();
  await expect(page).not.toHaveURL(/q=/);
  const elsewhere = await openAs(CHIEF, '/directives');
  await elsewhere.getByRole('tab', { name: /^Hồ chứa xung yếu/ }).click();
  await expect(elsewhere.getByRole('tabpanel').getByRole('row')).toHaveCount(2);

  // The address holds the conditions themselves, so a link serves those who do not have the view.
  const colleague = await openAs(MONITOR, elsewhere.url());
  await expect(colleague.getByRole('link', { name: /hồ chứa thủy lợi/ })).toBeVisible();
  await expect(colleague.getByRole('button', { name: 'Lưu bộ lọc' })).toBeVisible();
});

test('the chief shares a view with the monitors of the Office, renames it and takes it away again', async ({
  openAs,
}) => {
  const page = await openAs(CHIEF, '/directives?tab=open&urgency=URGENT');
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Việc khẩn');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thao tác với bộ lọc “Việc khẩn”' }).click();
  await page.getByRole('menuitem', { name: 'Chia sẻ' }).click();
  await page.getByRole('checkbox', { name: 'Chuyên viên theo dõi' }).check();
  await dialogAct(page, 'Lưu chia sẻ').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const monitor = await openAs(MONITOR, '/directives');
  await monitor.getByRole('tab', { name: /^Việc khẩn/ }).click();
  await monitor.getByRole('button', { name: 'Thao tác với bộ lọc “Việc khẩn”' }).click();
  await expect(monitor.getByRole('menu')).toContainText(/chia sẻ$/);
  await expect(monitor.getByRole('menuitem')).toHaveCount(0);

  await page.getByRole('button', { name: 'Thao tác với bộ lọc “Việc khẩn”' }).click();
  await page.getByRole('menuitem', { name: 'Đổi tên' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Khẩn của tôi');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thao tác với bộ lọc “Khẩn của tôi”' }).click();
  await page.getByRole('menuitem', { name: 'Xóa bộ lọc' }).click();
  await expect(page.getByRole('tab', { name: /^Khẩn của tôi/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('tab', { name: /^Khẩn của tôi/ })).toBeVisible();
});

test('a name that cannot be kept is refused with its reason, and nothing typed is lost', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=open&urgency=IMMEDIATE');
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await dialogAct(page, 'Lưu bộ lọc').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the late list keeps views, too, each with what its rows are grouped by', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/late?group=due&role=LEAD');
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Chủ trì trễ');
  await page.keyboard.press('Enter');
  const tab = page.getByRole('tab', { name: /^Chủ trì trễ/ });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Tất cả' }).click();
  await expect(page).not.toHaveURL(/role=/);
  expect(await faultsOf(page)).toEqual([]);
  await tab.click();
  await expect(page).toHaveURL(/group=due/);
  await expect(page).toHaveURL(/role=LEAD/);
});
