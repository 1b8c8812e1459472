import { faultsOf } from '../faults.ts';
import { expect, MONITOR, test } from '../fixtures.ts';

const ADMIN = 'admin@binh-dinh.example';
const SWAP = `Ngày,Loại,Tên,Nguồn
02/01/2026,nghỉ hoán đổi,Nghỉ hoán đổi làm bù ngày 10/01,Văn bản hoán đổi ngày nghỉ
10/01/2026,làm bù,Làm bù cho ngày 02/01,Văn bản hoán đổi ngày nghỉ`;

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width} px an administrator enters a swap and reads what moves`, async ({ openAs }) => {
    const page = await openAs(ADMIN, '/calendar', { viewport });
    await page.getByRole('button', { name: 'Năm 2025' }).click();
    await page.getByRole('button', { name: 'Năm 2026' }).click();
    await expect(page.getByRole('heading', { name: 'Năm 2026' })).toBeVisible();
    await expect(page.getByText('Tết Âm lịch (mùng 1)')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Nhập thông báo' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nhập thông báo nghỉ của năm' });
    const content = dialog.getByRole('textbox', { name: 'Hoặc dán nội dung' });
    await content.fill(SWAP.replace('02/01/2026', '31/02/2026'));
    await dialog.getByRole('button', { name: 'Đọc nội dung' }).click();
    await expect(dialog.getByText('Dòng 2: Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.')).toBeVisible();
    await content.fill(SWAP);
    await dialog.getByRole('button', { name: 'Đọc nội dung' }).click();
    await expect(dialog.getByRole('list', { name: 'Các ngày trong thông báo' }).getByRole('listitem')).toHaveCount(2);
    await expect(dialog.getByText(/^Không có hạn nào chuyển/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Lưu 2 ngày vào lịch' }).click();
    await expect(page.getByText('Đã lưu thông báo vào lịch')).toBeVisible();
    await expect(page.getByText('Làm bù cho ngày 02/01', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Bỏ ngày 10/01/2026' }).click();
    const removal = page.getByRole('dialog', { name: 'Bỏ ngày 10/01/2026 khỏi lịch?' });
    await expect(removal.getByText(/ngày này lại là ngày nghỉ cuối tuần/)).toBeVisible();
    await removal.getByRole('button', { name: 'Bỏ khỏi lịch' }).click();
    await expect(page.getByText('Làm bù cho ngày 02/01', { exact: true })).toHaveCount(0);
  });
}

test('a day is added with its source, and a year without data says that only the week is counted', async ({
  openAs,
}) => {
  const page = await openAs(ADMIN, '/calendar');
  await page.getByRole('button', { name: 'Thêm ngày' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm ngày vào lịch' });
  await dialog.getByRole('textbox', { name: 'Ngày', exact: true }).fill('2/11/2026');
  await dialog.getByRole('textbox', { name: 'Tên ngày' }).fill('Nghỉ hoán đổi');
  await dialog.getByRole('button', { name: 'Lưu ngày' }).click();
  await expect(dialog.getByRole('alert').getByRole('link', { name: 'Nhập căn cứ.' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Căn cứ' }).fill('Thông báo của tỉnh');
  await dialog.getByRole('button', { name: 'Lưu ngày' }).click();
  await expect(page.getByText('Thông báo của tỉnh')).toBeVisible();
  for (let year = 2027; year <= 2036; year += 1) await page.getByRole('button', { name: `Năm ${year}` }).click();
  await expect(page.getByText(/^Chưa có ngày nghỉ của năm 2036/)).toBeVisible();
});

test('the Office reads the calendar and changes nothing of it', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/calendar');
  await expect(page.getByRole('cell', { name: 'Giỗ Tổ Hùng Vương', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm ngày' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Bỏ ngày/ })).toHaveCount(0);
});
