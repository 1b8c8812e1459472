import { TODAY, written } from '../calendar.ts';
import { CHAIR, expect, test } from '../fixtures.ts';
import { fillDirective, fillDocument, goOn } from '../issue-form.ts';

const DOCUMENT = { number: '640', notation: 'TB-UBND', issuedOn: written(TODAY), abstract: 'Kết luận về đầu tư công' };
const LEAD = { typed: 'so kh&dt', name: 'Sở Kế hoạch và Đầu tư' };

test('a term in working days is read, counted and explained, and stands with its form on the directive', async ({
  openAs,
}) => {
  const page = await openAs(CHAIR, '/issue');
  await fillDocument(page, DOCUMENT);
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, {
    content: 'Trình phương án điều chỉnh vốn đầu tư công.',
    leads: [LEAD],
    dueOn: 'trong 10 ngày làm việc kể từ ngày ban hành',
  });
  const card = page.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await expect(card).toContainText('còn 10 ngày làm việc');
  await expect(card).toContainText('Ngày làm việc thứ 10 kể từ ngày');
  await goOn(page, 'Soát');
  await expect(page.getByText(`10 ngày làm việc kể từ ${written(TODAY)}`)).toBeVisible();
  await goOn(page, 'Phát hành');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^BD-2026-/ })
    .click();
  await expect(page.getByRole('complementary')).toContainText(`10 ngày làm việc kể từ ${written(TODAY)}.`);
});

test('a deadline is typed without accents, as a period’s end or an event; one that cannot be read is named', async ({
  openAs,
}) => {
  const page = await openAs(CHAIR, '/issue');
  await fillDocument(page, { ...DOCUMENT, number: '641' });
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, { content: 'Báo cáo kết quả giải ngân.', leads: [LEAD], dueOn: 'cang som cang tot' });
  await goOn(page, 'Soát');
  await expect(page.getByRole('alert')).toContainText('chưa đọc được hạn');
  const due = page.getByLabel('Hạn', { exact: true });
  await due.fill('trong quy IV/2026');
  const card = page.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await expect(card).toContainText('31/12/2026');
  await expect(card).toContainText('Ngày cuối cùng của quý IV/2026.');
  await due.fill('khi Trung ương có hướng dẫn');
  await expect(card).toContainText('Chờ sự kiện');
  await due.fill('0 ngày');
  await goOn(page, 'Soát');
  await expect(page.getByRole('alert')).toContainText('chưa đọc được hạn');
  await due.fill('hết tháng 12');
  await goOn(page, 'Soát');
  await goOn(page, 'Phát hành');
  await expect(page.getByRole('heading', { name: 'Đã phát hành 1 nhiệm vụ' })).toBeVisible();
});

test('an event’s day is entered by an amendment once it has happened', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/issue');
  await fillDocument(page, { ...DOCUMENT, number: '642' });
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, {
    content: 'Triển khai cơ chế đặc thù.',
    leads: [LEAD],
    dueOn: 'khi có nghị quyết của Quốc hội',
  });
  await goOn(page, 'Soát');
  await goOn(page, 'Phát hành');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^BD-2026-/ })
    .click();
  await expect(page.getByRole('complementary')).toContainText('Chưa có hạn, chờ sự kiện');
  await page.getByRole('complementary').getByRole('button', { name: 'Điều chỉnh nhiệm vụ' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Hạn', { exact: true })).toHaveValue('khi có nghị quyết của Quốc hội');
  await dialog.getByLabel('Hạn', { exact: true }).fill('20 ngày làm việc kể từ hôm nay');
  await dialog.getByLabel('Lý do điều chỉnh').fill('Nghị quyết đã được thông qua');
  await dialog.getByRole('button', { name: 'Ghi điều chỉnh' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('complementary')).toContainText(`20 ngày làm việc kể từ ${written(TODAY)}.`);
});
