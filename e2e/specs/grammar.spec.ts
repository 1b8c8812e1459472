import type { Page } from '@playwright/test';
import { faultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Tìm số văn bản, nội dung, mã' });
const pillsOf = (page: Page) => page.getByRole('list', { name: 'Điều kiện lọc' }).getByRole('listitem');

for (const [size, options] of [
  ['a desk', {}],
  ['a phone', PHONE],
] as const) {
  test(`conditions typed on ${size} become pills, and the words beside them are searched for`, async ({
    issue,
    openAs,
  }) => {
    await issue({ content: `Nạo vét kênh thoát nước ${size}.`, shares: [{ agency: 'Sở Xây dựng' }] });
    await issue({ content: `Nạo vét kênh thoát lũ ${size}.`, shares: [{ agency: 'Sở GTVT' }] });
    const page = await openAs(MONITOR, '/directives?tab=all', options);
    await boxOf(page).fill(`don vi:"so xay dung" trang thai:trong han,qua han nao vet kenh ${size}`);
    await boxOf(page).press('Enter');
    await expect(pillsOf(page)).toHaveText([/Trong hạn/, /Quá hạn/, /Đơn vị: Sở Xây dựng/]);
    await expect(boxOf(page)).toHaveValue(`nao vet kenh ${size}`);
    await expect(page.getByRole('link', { name: /thoát nước/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /thoát lũ/ })).toHaveCount(0);
    expect(await faultsOf(page)).toEqual([]);
    const shared = page.url();

    await boxOf(page).fill('');
    await boxOf(page).press('Backspace');
    await expect(pillsOf(page)).toHaveCount(2);
    await page.goto(shared);
    await expect(pillsOf(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Bỏ điều kiện Thời hạn: Quá hạn' }).click();
    await expect(pillsOf(page)).toHaveCount(2);
    await page.goBack();
    await expect(pillsOf(page)).toHaveCount(3);
  });
}

test('a minus leaves out, and an agency is chosen from the suggestions by the keyboard alone', async ({
  issue,
  openAs,
}) => {
  await issue({ content: 'Trồng rừng phòng hộ ven biển phía bắc.', shares: [{ agency: 'Sở Xây dựng' }] });
  await issue({ content: 'Trồng rừng phòng hộ ven biển phía nam.', shares: [{ agency: 'Sở GTVT' }] });
  const page = await openAs(MONITOR, '/directives?tab=all&q=trong+rung+phong+ho+ven+bien');
  await expect(page.getByRole('link', { name: /Trồng rừng phòng hộ/ })).toHaveCount(2);
  await boxOf(page).press('End');
  await boxOf(page).pressSequentially(' -don vi:xay dung');
  await expect(page.getByRole('option', { name: /Sở Xây dựng/ })).toHaveAttribute('data-combobox-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(pillsOf(page)).toHaveText([/Trừ Đơn vị: Sở Xây dựng/]);
  await expect(page.getByRole('link', { name: /phía nam/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /phía bắc/ })).toHaveCount(0);
});

test('what makes no sense is shown with a reason and not applied', async ({ openAs }) => {
  const page = await openAs(CHIEF, '/directives?tab=all');
  await expect(page.getByRole('tabpanel').getByRole('row')).toHaveCount(51);
  await boxOf(page).fill('hạn:32/13 foo:bar');
  await boxOf(page).press('Enter');
  await expect(pillsOf(page)).toHaveCount(2);
  await expect(page.getByText(/Không đọc được ngày/)).toBeVisible();
  await expect(page.getByText(/Không có điều kiện nào tên “foo”/)).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('row')).toHaveCount(51);
  expect(await faultsOf(page)).toEqual([]);

  await page.goto('/directives?tab=all&agency=Agency%3A01a20bfb-2468-7223-bad4-312d1c01161b');
  await expect(pillsOf(page)).toHaveText([/Đơn vị: không còn trong hệ thống/]);
});

test('due days that move with the day stay so in the address, and "no due day" finds what has none', async ({
  issue,
  openAs,
}) => {
  await issue({ content: 'Rà soát quỹ đất công xen kẹt.', shares: [{ agency: 'Sở Xây dựng' }], dueOn: null });
  const page = await openAs(MONITOR, '/directives?tab=all');
  await boxOf(page).fill('hạn:@today..@today+7');
  await boxOf(page).press('Enter');
  await expect(pillsOf(page)).toHaveText([/Hạn: từ hôm nay đến 7 ngày tới/]);
  await expect(page).toHaveURL(/due=@today\.\.@today%2B7/);
  await page.getByRole('button', { name: 'Xóa lọc' }).first().click();
  await boxOf(page).fill('no:due quy dat cong xen ket');
  await boxOf(page).press('Enter');
  await expect(pillsOf(page)).toHaveText([/Chưa có: hạn/]);
  await expect(page.getByRole('link', { name: /quỹ đất công xen kẹt/ })).toBeVisible();
});

test('keys of a half-composed word are left to the input method', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives?tab=all');
  await boxOf(page).fill('hạn:@today');
  await boxOf(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(boxOf(page)).toHaveValue('hạn:@today');
  await expect(pillsOf(page)).toHaveCount(0);
  await boxOf(page).press('Enter');
  await expect(pillsOf(page)).toHaveCount(1);
});

test('the form leaves out as well, and the help lists what may be typed', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives?tab=all');
  await page.getByRole('button', { name: 'Cách lọc' }).click();
  await expect(page.getByRole('dialog', { name: 'Cách lọc' })).toContainText('hạn:@today..@today+7');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Lọc/ }).click();
  const form = page.getByRole('dialog', { name: /^Lọc/ });
  await form.getByRole('button', { name: 'Bỏ ra' }).click();
  await form.getByRole('checkbox', { name: 'Quá hạn' }).check();
  await form.getByRole('combobox', { name: 'Tình trạng' }).selectOption('Hoàn thành');
  await page.keyboard.press('Escape');
  await expect(pillsOf(page)).toHaveText([/Trừ Thời hạn: Quá hạn/, /Trừ Tình trạng: Hoàn thành/]);
  await expect(page).toHaveURL(/-standing=OVERDUE/);
});

test("the late list and an agency's own list take the same conditions", async ({ openAs }) => {
  const late = await openAs(CHIEF, '/late');
  await boxOf(late).fill('vai trò:chủ trì');
  await boxOf(late).press('Enter');
  await expect(pillsOf(late)).toHaveText([/Vai trò: Chủ trì/]);
  await expect(late).toHaveURL(/\/late\?role=LEAD/);
  await expect(late.getByRole('status').filter({ hasText: /việc quá hạn ·/ })).toBeVisible();
  expect(await faultsOf(late)).toEqual([]);

  await boxOf(late).fill('-role:lead');
  await boxOf(late).press('Enter');
  await expect(late.getByText('Không có việc nào khớp với điều kiện')).toBeVisible();

  const own = await openAs(CLERK, '/assignments?tab=all');
  await boxOf(own).fill('-vai tro:phoi hop don vi:@me');
  await boxOf(own).press('Enter');
  await expect(pillsOf(own)).toHaveText([/Trừ Vai trò: Phối hợp/, /don vi:@me/]);
  await expect(own.getByText(/Danh sách này không lọc theo điều kiện đó/)).toBeVisible();
});

test('a directive begun in a filtered list begins with what the list requires', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives?tab=all');
  await boxOf(page).fill('đơn vị:"Sở Xây dựng" khẩn');
  await boxOf(page).press('Enter');
  await expect(pillsOf(page)).toHaveCount(1);
  await boxOf(page).fill('khẩn');
  await boxOf(page).press('Enter');
  await expect(pillsOf(page)).toHaveText([/Đơn vị: Sở Xây dựng/, /Độ khẩn: Khẩn/]);
  await page.getByRole('main').getByRole('link', { name: 'Giao việc' }).click();
  await expect(page).toHaveURL(/\/issue\?/);
  await expect(page.getByText(/lấy sẵn theo bộ lọc: Sở Xây dựng · Khẩn/)).toBeVisible();
});

test('the key N begins with the conditions as well, and a draft that goes first says so', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives?tab=all&urgency=VERY_URGENT');
  await expect(pillsOf(page)).toHaveText([/Độ khẩn: Thượng khẩn/]);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/issue\?/);
  await expect(page.getByText(/lấy sẵn theo bộ lọc: Thượng khẩn/)).toBeVisible();
  await page.getByRole('radio', { name: 'Không có văn bản' }).check();
  await expect(page.getByText(/^Đã lưu nháp/)).toBeVisible();

  await page.goto('/directives?tab=all&urgency=URGENT');
  await page.getByRole('main').getByRole('link', { name: 'Giao việc' }).click();
  await expect(page.getByText(/chưa lấy điều kiện của bộ lọc/)).toBeVisible();
});
