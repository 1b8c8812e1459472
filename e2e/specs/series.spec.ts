import { daysAfter, TODAY, written } from '../calendar.ts';
import { CHAIR, CHIEF, expect, test } from '../fixtures.ts';
import { fillDirective, fillDocument, goOn } from '../issue-form.ts';

const LEAD = { typed: 'so kh&dt', name: 'Sở Kế hoạch và Đầu tư' };

test('work that comes back every Friday is issued ahead kỳ by kỳ, and the Office pauses, changes and ends it', async ({
  openAs,
}) => {
  const page = await openAs(CHAIR, '/issue');
  await fillDocument(page, {
    number: '655',
    notation: 'TB-UBND',
    issuedOn: written(TODAY),
    abstract: 'Kết luận về giải ngân',
  });
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, {
    content: 'Báo cáo kết quả giải ngân vốn đầu tư công hằng tuần.',
    leads: [LEAD],
    dueOn: 'thứ Sáu hằng tuần',
  });
  const card = page.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await expect(card).toContainText('Các kỳ đầu: 12/6/2026, 19/6/2026, 26/6/2026.');
  await goOn(page, 'Soát');
  await goOn(page, 'Phát hành');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^BD-2026-/ })
    .click();

  await expect(page.getByRole('heading', { name: 'Định kỳ' })).toBeVisible();
  const { pathname } = new URL(page.url());
  const chief = await openAs(CHIEF, pathname);
  const side = chief.getByRole('complementary');
  await expect(side).toContainText('Thứ Sáu hằng tuần');
  await expect(side.getByRole('list', { name: 'Các kỳ' }).getByRole('listitem')).toHaveCount(5);
  await side.getByRole('link', { name: 'Kỳ sau: 19/06' }).click();
  await expect(side.getByRole('link', { name: 'Kỳ trước: 12/06' })).toBeVisible();

  await side.getByRole('button', { name: 'Tạm dừng định kỳ' }).click();
  await chief.getByRole('dialog').getByRole('button', { name: 'Tạm dừng định kỳ' }).click();
  await expect(side).toContainText('Đang tạm dừng');
  await side.getByRole('button', { name: 'Tiếp tục định kỳ' }).click();
  await chief.getByRole('dialog').getByRole('button', { name: 'Tiếp tục định kỳ' }).click();
  await expect(side).toContainText('Kỳ sẽ tạo tiếp');

  await side.getByRole('button', { name: 'Đổi quy tắc' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByLabel('Quy tắc').fill('thỉnh thoảng');
  await dialog.getByRole('button', { name: 'Đổi quy tắc' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chưa đọc được quy tắc');
  await dialog.getByLabel('Quy tắc').fill('25 hang thang');
  await dialog.getByRole('button', { name: 'Đổi quy tắc' }).click();
  await expect(side).toContainText('Ngày 25 hằng tháng');

  await side.getByRole('button', { name: 'Kết thúc định kỳ' }).click();
  await chief.getByRole('dialog').getByRole('button', { name: 'Kết thúc định kỳ' }).click();
  await expect(side).toContainText('Đã kết thúc: không tạo kỳ mới.');
  await expect(side.getByRole('button', { name: 'Đổi quy tắc' })).toHaveCount(0);
  await expect(chief.getByText('kết thúc nhiệm vụ định kỳ')).toBeVisible();
});

test('a rule that never falls due is refused at its field', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/issue');
  await fillDocument(page, { number: '656', notation: 'TB-UBND', issuedOn: written(TODAY), abstract: 'Kết luận' });
  await goOn(page, 'Tiếp: nhiệm vụ');
  const until = written(daysAfter(TODAY, 0));
  await fillDirective(page, 1, { content: 'Báo cáo tuần.', leads: [LEAD], dueOn: `25 hằng tháng, đến ${until}` });
  const card = page.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await expect(card).toContainText('Quy tắc này không có kỳ nào');
  await goOn(page, 'Soát');
  await goOn(page, 'Phát hành');
  await expect(page.getByRole('alert')).toContainText('quy tắc này không có kỳ nào');
});
