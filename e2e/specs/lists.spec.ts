import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';

test('filters stand in the address: the way back and a shared link show the same list', async ({ issue, openAs }) => {
  const work = await issue({ content: 'Đầu tư cầu vượt nút giao Long Vân.', shares: [{ agency: 'Sở GTVT' }] });
  const page = await openAs(MONITOR, '/directives');
  const list = page.getByRole('tabpanel', { name: 'Danh sách chỉ đạo' });
  await page.getByRole('tab', { name: /^Tất cả/ }).click();
  await list.getByRole('combobox', { name: /^Tìm/ }).fill('cau vuot long van');
  await expect(list.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/q=cau(\+|%20)vuot/);
  const shared = page.url();

  await list.getByRole('link', { name: /Đầu tư cầu vượt/ }).click();
  await expect(page).toHaveURL(work.path);
  await page.goBack();
  await expect(page).toHaveURL(shared);
  await expect(list.getByRole('combobox', { name: /^Tìm/ })).toHaveValue('cau vuot long van');
  await expect(list.getByRole('row')).toHaveCount(2);

  const colleague = await openAs('monitor2@binh-dinh.example', shared);
  await expect(colleague.getByRole('link', { name: /Đầu tư cầu vượt/ })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
});

test('from a directive one goes on to the next of the list one came from, and back to its conditions', async ({
  openAs,
}) => {
  const page = await openAs(MONITOR, '/directives?tab=overdue&urgency=NORMAL');
  const titles = page.getByRole('rowheader').getByRole('link');
  await expect(titles.nth(1)).toBeVisible();
  const [first = '', second = ''] = (await titles.filter({ visible: true }).allTextContents()).slice(0, 2);
  await titles.first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(first);
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chỉ đạo trước trong danh sách' })).toBeDisabled();
  await page.getByRole('button', { name: 'Chỉ đạo sau trong danh sách' }).click();
  await expect(heading).toHaveText(second);
  await page.keyboard.press('k');
  await expect(heading).toHaveText(first);
  await page.getByRole('main').getByRole('link', { name: 'Chỉ đạo', exact: true }).click();
  await expect(page).toHaveURL(/tab=overdue&urgency=NORMAL/);
});

test('a list goes on past its first page', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=all');
  const rows = page.getByRole('tabpanel').getByRole('row');
  await expect(rows).toHaveCount(51);
  await page.getByRole('button', { name: /Xem thêm/ }).click();
  await expect(rows).toHaveCount(101);
});

test('several late agencies are reminded at once from the list', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=overdue');
  const boxes = page.getByRole('tabpanel').getByRole('checkbox', { name: /^Chọn \d/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await expect(page.getByText(/Đã chọn 2 chỉ đạo/)).toBeVisible();
  await page.getByRole('button', { name: 'Nhắc trên hệ thống' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Nhắc/ }).click();
  await expect(page.getByText(/^Đã nhắc/)).toBeVisible();
});

test('the search in the header leads to the list, without accents', async ({ issue, openAs }) => {
  await issue({ content: 'Xây dựng đề án phát triển kinh tế đêm Quy Nhơn.', shares: [{ agency: 'Sở Du lịch' }] });
  const page = await openAs(MONITOR);
  await page.getByRole('search').getByRole('searchbox').fill('kinh te dem quy nhon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /kinh tế đêm Quy Nhơn/ })).toBeVisible();
});

test("an agency's list holds its own work only", async ({ issue, openAs }) => {
  await issue({ content: 'Kiểm định chất lượng cầu treo dân sinh.', shares: [{ agency: 'Sở GTVT' }] });
  await issue({ content: 'Kiểm định chất lượng nhà chung cư cũ.', shares: [{ agency: 'Sở Xây dựng' }] });
  const page = await openAs(CLERK, '/assignments');
  await page.getByRole('tabpanel').getByRole('combobox', { name: /^Tìm/ }).fill('kiem dinh chat luong');
  await expect(page.getByRole('link', { name: /nhà chung cư cũ/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /cầu treo/ })).toHaveCount(0);
});
