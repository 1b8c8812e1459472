import { daysAfter, TODAY, written } from '../calendar.ts';
import { CHAIR, expect, test } from '../fixtures.ts';
import { chooseIssuer, fillDirective, fillDocument, goOn } from '../issue-form.ts';
import { draftSaved } from '../report-form.ts';

const MONITOR2 = 'monitor2@binh-dinh.example';
const MONITOR3 = 'monitor3@binh-dinh.example';
const MONITOR4 = 'monitor4@binh-dinh.example';
const DOCUMENT = { number: '611', notation: 'TB-UBND', issuedOn: written(TODAY), abstract: 'Kết luận giao ban tuần' };

test('what is missing is named step by step, before anything is sent', async ({ openAs }) => {
  const page = await openAs(MONITOR2, '/issue');
  await goOn(page, 'Tiếp: nhiệm vụ');
  await expect(page.getByRole('alert')).toBeFocused();
  await fillDocument(page, { ...DOCUMENT, issuedOn: written(daysAfter(TODAY, 1)) });
  await chooseIssuer(page, 'Đặng Minh Khôi, Chủ tịch UBND tỉnh');
  await goOn(page, 'Tiếp: nhiệm vụ');
  await expect(page.getByRole('alert')).toContainText('Ngày văn bản không được sau hôm nay');
  await page.getByLabel('Ngày ban hành').fill(written(TODAY));
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, { content: 'Một việc không ai làm.', leads: [], dueOn: written(daysAfter(TODAY, -1)) });
  await goOn(page, 'Soát');
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('chọn ít nhất một đơn vị chủ trì');
  await expect(summary).toContainText('hạn không được trước ngày giao');
  await summary.getByRole('link', { name: /đơn vị chủ trì/ }).click();
  await expect(page.getByRole('combobox', { name: /^Chủ trì/ })).toBeFocused();
});

test('an agency is found without accents, by its short name, and stands once', async ({ openAs }) => {
  const page = await openAs(MONITOR3, '/issue');
  await fillDocument(page, DOCUMENT);
  await chooseIssuer(page, 'Đặng Minh Khôi, Chủ tịch UBND tỉnh');
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, {
    content: 'Rà soát tiến độ giải ngân vốn đầu tư công.',
    leads: [{ typed: 'so kh&dt', name: 'Sở Kế hoạch và Đầu tư' }],
    coordinating: [{ typed: 'cac so ban nganh', name: 'các sở, ban, ngành' }],
  });
  const coordinating = page.getByRole('combobox', { name: /^Phối hợp/ });
  await coordinating.fill('ke hoach va dau tu');
  await expect(page.getByRole('option', { name: /^Sở Kế hoạch và Đầu tư.*đã chủ trì/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await coordinating.fill('');
  await page.getByRole('button', { name: /^các sở, ban, ngành/ }).click();
  const members = page.getByRole('list', { name: 'Đơn vị trong khối các sở, ban, ngành' });
  await expect(members.getByRole('listitem').filter({ hasText: /Sở Y\stế/ })).toHaveCount(1);
  await expect(members.getByRole('listitem').filter({ hasText: 'Sở KH&ĐT' })).toHaveCount(0);
});

test('a half-filled form comes back after a reload, and a second window is told of the first', async ({ openAs }) => {
  const page = await openAs(MONITOR4, '/issue');
  await fillDocument(page, DOCUMENT);
  await draftSaved(page);
  await page.reload();
  await expect(page.getByLabel('Trích yếu', { exact: true })).toHaveValue(DOCUMENT.abstract);

  const other = await openAs(MONITOR4, '/issue');
  await expect(other.getByLabel('Trích yếu', { exact: true })).toHaveValue(DOCUMENT.abstract);
  await other.getByLabel('Trích yếu', { exact: true }).fill('Bản ở cửa sổ thứ hai');
  await draftSaved(other);
  await page.getByLabel('Số', { exact: true }).fill('612');
  const conflict = page.getByRole('alert', { name: 'Bản nháp có hai bản khác nhau' });
  await conflict.getByRole('button', { name: 'Tải lại bản đã lưu' }).click();
  await expect(page.getByLabel('Trích yếu', { exact: true })).toHaveValue('Bản ở cửa sổ thứ hai');

  await page.getByRole('button', { name: 'Bỏ nháp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ nháp' }).click();
  await expect(page.getByLabel('Trích yếu', { exact: true })).toHaveValue('');
});

test('an issue sent with a double click is issued once, and the next begins from its document', async ({
  apiOf,
  openAs,
}) => {
  const content = 'Chuẩn bị hội nghị xúc tiến đầu tư vào tỉnh năm 2026.';
  const page = await openAs(CHAIR, '/issue');
  await fillDocument(page, { ...DOCUMENT, number: '613' });
  await goOn(page, 'Tiếp: nhiệm vụ');
  await fillDirective(page, 1, { content, leads: [{ typed: 'so kh&dt', name: 'Sở Kế hoạch và Đầu tư' }] });
  await goOn(page, 'Soát');
  await page.getByRole('button', { name: /^Phát hành/ }).dblclick();
  await expect(page.getByRole('heading', { name: 'Đã phát hành 1 nhiệm vụ' })).toBeVisible();
  const chair = await apiOf(CHAIR);
  const { directives } = await chair.ask<{ directives: { totalCount: number } }>(
    'query ($text: String!) { directives(filter: { text: $text }) { totalCount } }',
    { text: 'xúc tiến đầu tư vào tỉnh năm 2026' },
  );
  expect(directives.totalCount).toBe(1);
  await page.getByRole('button', { name: 'Giao tiếp từ văn bản này' }).click();
  await expect(page.getByRole('heading', { name: '1 nhiệm vụ' })).toBeVisible();
});
