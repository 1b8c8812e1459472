import { faultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

test('the office finds a document without accents, sees how its directives stand, and opens them as a list', async ({
  issue,
  openAs,
}) => {
  await issue({ content: 'Rà soát nhà ở xã hội trên địa bàn tỉnh.', shares: [{ agency: 'Sở Xây dựng' }] });
  const page = await openAs(CHIEF);
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Văn bản' }).click();
  await page.getByRole('searchbox', { name: 'Số, ký hiệu hoặc trích yếu' }).fill('rap trien khai');
  await expect(page).toHaveURL(/q=rap\+trien\+khai/);
  await page.getByRole('searchbox', { name: 'Số, ký hiệu hoặc trích yếu' }).fill('');
  await expect(page).not.toHaveURL(/q=/);
  await page.getByRole('region', { name: 'Danh sách văn bản' }).getByRole('link').first().click();

  const pane = page.getByRole('region', { name: 'Văn bản đang chọn' });
  const carried = pane.getByRole('list', { name: 'Nhiệm vụ theo thứ tự trong văn bản' }).getByRole('listitem');
  await expect(carried.first()).toBeVisible();
  const count = await carried.count();
  expect(await faultsOf(page)).toEqual([]);
  await pane.getByRole('link', { name: 'Xem trong danh sách' }).click();
  await expect(page).toHaveURL(/\/directives\?tab=all&document=SourceDocument/);
  await expect(page.getByRole('row')).toHaveCount(count + 1);
});

test('a document is narrowed by kind, origin and year in the address, and nothing found says so', async ({
  openAs,
}) => {
  const page = await openAs(CHIEF, '/documents');
  await page.getByLabel('Năm ban hành').selectOption('2019');
  await expect(page).toHaveURL(/year=2019/);
  await expect(page.getByText('Không có văn bản nào khớp với điều kiện')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa lọc' }).click();
  await expect(page).not.toHaveURL(/year=/);
  await page.getByLabel('Loại văn bản').selectOption('Công văn');
  await expect(page).toHaveURL(/type=LETTER/);
  await expect(page.getByRole('region', { name: 'Danh sách văn bản' }).getByRole('link').first()).toContainText(
    'Công văn',
  );
});

test('who entered a document corrects its abstract, and issues another directive from it', async ({
  issue,
  openAs,
}) => {
  const { path } = await issue({ content: 'Lập quy hoạch phân khu phía Nam.', shares: [{ agency: 'Sở Xây dựng' }] });
  const page = await openAs(MONITOR, path);
  await page.getByRole('link', { name: 'Xem văn bản và các nhiệm vụ của văn bản' }).click();
  const pane = page.getByRole('region', { name: 'Văn bản đang chọn' });
  await pane.getByRole('button', { name: 'Sửa thông tin văn bản' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Trích yếu').fill('');
  await dialog.getByRole('button', { name: 'Ghi thông tin văn bản' }).click();
  await expect(dialog.getByRole('alert').first()).toContainText('Chưa ghi được');
  expect(await faultsOf(page, '[role=dialog]')).toEqual([]);
  await dialog.getByLabel('Trích yếu').fill('Thông báo kết luận đã đính chính');
  await dialog.getByRole('button', { name: 'Ghi thông tin văn bản' }).click();
  await expect(page.getByText('Đã sửa thông tin văn bản')).toBeVisible();
  await expect(pane.getByText('Thông báo kết luận đã đính chính')).toBeVisible();
  await pane.getByRole('link', { name: 'Giao việc từ văn bản này' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Giao việc' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Thông báo kết luận đã đính chính')).toBeVisible();
});

test('on a phone one document stands instead of the list, and the way leads back', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/documents', PHONE);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('region', { name: 'Danh sách văn bản' }).getByRole('link').first().click();
  await expect(
    page.getByRole('region', { name: 'Văn bản đang chọn' }).getByRole('heading', { level: 2 }),
  ).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tất cả văn bản' }).click();
  await expect(page.getByRole('region', { name: 'Danh sách văn bản' })).toBeVisible();
});

test('an agency has no list of documents in its navigation', async ({ openAs }) => {
  const page = await openAs(CLERK);
  const places = page.getByRole('navigation', { name: 'Chính' });
  await expect(places.getByRole('link').first()).toBeVisible();
  await expect(places.getByRole('link', { name: 'Văn bản' })).toHaveCount(0);
});
