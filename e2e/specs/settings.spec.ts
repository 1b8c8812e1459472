import { faultsOf } from '../faults.ts';
import { CHIEF, expect, MONITOR, test } from '../fixtures.ts';

const ADMIN = 'admin@binh-dinh.example';

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width} px an administrator changes settings, within limits`, async ({ openAs }) => {
    const page = await openAs(ADMIN, '/settings', { viewport });
    const soon = page.getByRole('textbox', { name: /^Báo “sắp đến hạn”/ });
    await soon.fill('40');
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await expect(page.getByRole('alert').getByRole('link', { name: 'Nhập số nguyên từ 1 đến 22' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await soon.fill(String(viewport.width % 9));
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await expect(page.getByText('Đã lưu cài đặt')).toBeVisible();
    await page.reload();
    await expect(soon).toHaveValue(String(viewport.width % 9));
  });
}

test('whoever leaves with changes is asked once, and stays or goes', async ({ openAs }) => {
  const page = await openAs(ADMIN, '/settings');
  await page.getByRole('checkbox', { name: /xếp loại kết quả/ }).check();
  await page.getByRole('link', { name: 'Cơ cấu tổ chức' }).click();
  const question = page.getByRole('dialog', { name: 'Rời trang mà không lưu?' });
  await question.getByRole('button', { name: 'Ở lại' }).click();
  await expect(page.getByRole('checkbox', { name: /xếp loại kết quả/ })).toBeChecked();
  await page.getByRole('link', { name: 'Cơ cấu tổ chức' }).click();
  await question.getByRole('button', { name: 'Rời trang, bỏ thay đổi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cơ cấu tổ chức' })).toBeVisible();
});

test('others than administrators change nothing here', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/settings');
  await expect(page.getByText('Cài đặt của đơn vị do người quản trị thay đổi')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu cài đặt' })).toHaveCount(0);
});

test('the first steps tell an administrator what is missing, and nobody else', async ({ openAs }) => {
  const page = await openAs(ADMIN, '/inbox');
  const steps = page.getByRole('region', { name: 'Những việc đầu tiên' });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  await expect(steps.getByText(/đơn vị chưa có ai để nhận việc/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await steps.getByRole('button', { name: 'Ẩn đi' }).click();
  await expect(steps).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Hộp việc' })).toBeVisible();
  await expect(steps).toHaveCount(0);
  const chief = await openAs(CHIEF, '/inbox');
  await expect(chief.getByRole('heading', { level: 1, name: 'Hộp việc' })).toBeVisible();
  await expect(chief.getByRole('region', { name: 'Những việc đầu tiên' })).toHaveCount(0);
});
