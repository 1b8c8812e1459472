import { reportDone } from '../arrangement.ts';
import { faultsOf } from '../faults.ts';
import { CHIEF, CLERK, expect, MONITOR, test } from '../fixtures.ts';

// No test here minds what another does, and together they are long.
test.describe.configure({ mode: 'parallel' });

const SIZES = [
  { name: '1366×768', viewport: { width: 1366, height: 768 } },
  { name: '390×844', viewport: { width: 390, height: 844 } },
] as const;
const SHARES = [{ agency: 'Sở Xây dựng' }, { agency: 'Sở Tài chính', role: 'COORDINATING' as const }];

for (const { name, viewport } of SIZES) {
  test.describe(`at ${name} nothing stands in anybody's way`, () => {
    test('before the sign-in', async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/sign-in');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('on the screens of an agency', async ({ issue, openAs }) => {
      const { path } = await issue({ content: `Rà soát chung cư cũ (${name}).`, shares: SHARES });
      const page = await openAs(CLERK, '/inbox', { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/assignments');
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(path);
      expect(await faultsOf(page)).toEqual([]);
      await page.goto(`${path}/report`);
      await page.getByRole('radio', { name: 'Đã hoàn thành' }).check();
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /^Cảnh báo/ }).click();
      await expect(page.getByRole('link', { name: 'Xem tất cả việc quá hạn' })).toBeVisible();
      expect(await faultsOf(page, '[aria-label="Việc quá hạn"]')).toEqual([]);
    });

    test('on the lists of the office', async ({ openAs }) => {
      const page = await openAs(CHIEF, '/directives', { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /^Lọc/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/agencies');
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/chase');
      await expect(page.getByRole('listitem').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/late');
      expect(await faultsOf(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Nhắc .* về/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('where a report is answered', async ({ apiOf, issue, openAs }) => {
      const { path, assignmentId } = await issue({ content: `Kiểm định cầu (${name}).`, shares: SHARES });
      await reportDone(await apiOf(CLERK), assignmentId, 'Đã kiểm định.');
      const page = await openAs(CHIEF, path, { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).first().click();
      await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('where directives are issued', async ({ openAs }) => {
      const page = await openAs(MONITOR, '/issue', { viewport });
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Không có văn bản' }).check();
      await page.getByLabel('Người giao').selectOption({ index: 1 });
      await page.getByRole('button', { name: /^Tiếp/ }).click();
      await page.getByRole('combobox', { name: /^Chủ trì/ }).fill('so');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}
