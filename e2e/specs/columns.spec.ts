import { faultsOf } from '../faults.ts';
import { CHIEF, expect, test } from '../fixtures.ts';

test('columns are hidden, added and moved with the keyboard alone, and this device remembers them', async ({
  openAs,
}) => {
  const page = await openAs(CHIEF, '/directives?tab=all');
  const heads = page.getByRole('tabpanel').getByRole('columnheader');
  await expect(heads.filter({ hasText: 'Tiến độ' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Cột', exact: true }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Cột', exact: true });
  await expect(menu.getByRole('checkbox', { name: 'Nội dung' })).toBeDisabled();
  expect(await faultsOf(page)).toEqual([]);
  await menu.getByRole('checkbox', { name: 'Tiến độ' }).press('Space');
  await menu.getByRole('checkbox', { name: 'Lĩnh vực' }).press('Space');
  const up = menu.getByRole('button', { name: 'Chuyển cột Lĩnh vực về trước' });
  await up.press('Enter');
  await expect(up).toBeFocused();
  await expect(menu.getByRole('status')).toHaveText(/^Cột Lĩnh vực: vị trí \d+ trên \d+$/);
  await page.keyboard.press('Escape');
  await expect(heads.filter({ hasText: 'Tiến độ' })).toHaveCount(0);
  await expect(heads.filter({ hasText: 'Lĩnh vực' })).toHaveCount(1);

  await page.reload();
  await expect(heads.filter({ hasText: 'Lĩnh vực' })).toHaveCount(1);
  await expect(heads.filter({ hasText: 'Tiến độ' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await menu.getByRole('button', { name: 'Về như ban đầu' }).click();
  await expect(heads.filter({ hasText: 'Tiến độ' })).toHaveCount(1);
});

test('the order chosen last is the order of the list the next time, and an address that names one wins', async ({
  openAs,
}) => {
  const page = await openAs(CHIEF, '/directives?tab=all');
  const order = page.getByRole('combobox', { name: 'Sắp xếp' });
  await order.selectOption({ label: 'Mới nhất' });
  await expect(page).toHaveURL(/order=NEWEST/);
  await page.goto('/directives?tab=all');
  await expect(order).toHaveValue('NEWEST');
  await page.goto('/directives?tab=all&order=UPDATED');
  await expect(order).toHaveValue('UPDATED');
});

test('where the browser keeps nothing, the lists work all the same', async ({ openAs }) => {
  const page = await openAs(CHIEF);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/directives?tab=all');
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Lĩnh vực' }).check();
  await expect(page.getByRole('columnheader', { name: 'Lĩnh vực' })).toBeVisible();
});

test('who wants rows close together has them 36 px high', async ({ apiOf, openAs }) => {
  const chief = await apiOf(CHIEF);
  const SET = `mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { __typename } }`;
  await chief.act(SET, { density: 'COMPACT' });
  const page = await openAs(CHIEF, '/directives?tab=all');
  const row = page.getByRole('tabpanel').getByRole('row').nth(1);
  await expect.poll(async () => Math.round((await row.boundingBox())?.height ?? 0)).toBe(36);
  await chief.act(SET, { density: 'COMFORTABLE' });
});
