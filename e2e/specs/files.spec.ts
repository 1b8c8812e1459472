import { truncate, writeFile } from 'node:fs/promises';
import { CLERK, expect, MONITOR, test } from '../fixtures.ts';
import { attach, fillCompletion, pdf, sendReport } from '../report-form.ts';

const SHARES = [{ agency: 'Sở Xây dựng' }];
const MIB = 1024 * 1024;

test('a file that cannot be taken is refused with a sentence, and the others stay', async ({ issue, openAs }, info) => {
  const { path } = await issue({ content: 'Lập hồ sơ hoàn công trụ sở.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  const failed = page.getByRole('listitem').filter({ has: page.getByRole('alert') });

  await attach(page, pdf('ho-so.pdf'), { name: 'rong.pdf', content: '' });
  await expect(failed.filter({ hasText: 'rong.pdf' })).toContainText('Tệp không có nội dung');
  await attach(page, { name: 'chuong-trinh.pdf', content: 'MZ\x90\x00\x03\x00\x00\x00 This program cannot be run' });
  await expect(failed.filter({ hasText: 'chuong-trinh.pdf' })).toContainText('Loại tệp này không được nhận');
  await attach(page, { ...pdf('bang-tinh.xlsx') });
  await expect(failed.filter({ hasText: 'bang-tinh.xlsx' })).toContainText('không đúng với phần mở rộng');

  const large = info.outputPath('ban-ve.pdf');
  await writeFile(large, pdf('ban-ve.pdf').content);
  await truncate(large, 51 * MIB);
  await page.getByLabel('Tệp đính kèm').last().setInputFiles(large);
  await expect(failed.filter({ hasText: 'ban-ve.pdf' })).toContainText('Tệp vượt quá 50 MB');

  await expect(page.getByRole('listitem').filter({ hasText: 'ho-so.pdf' })).toContainText('Đã tải lên');
  await expect(page.getByRole('status').filter({ hasText: /^Đã tải lên 1 tệp$/ })).toBeAttached();
});

test('a failed file keeps the report back until it is taken away', async ({ issue, openAs }) => {
  const { path, code } = await issue({ content: 'Nghiệm thu công trình cấp nước.', shares: SHARES });
  const page = await openAs(CLERK, `${path}/report`);
  await fillCompletion(page, { day: '09/06/2026', result: 'Đã nghiệm thu.', product: '21/BB-SXD' });
  await attach(page, { name: 'rong.pdf', content: '' });
  await expect(page.getByText('Tệp không có nội dung')).toBeVisible();
  await sendReport(page);
  await expect(page.getByRole('alert').first()).toContainText('Có tệp chưa tải lên được');
  await page.getByRole('button', { name: 'Bỏ rong.pdf' }).click();
  await sendReport(page);
  await expect(page.getByText(`Đã gửi báo cáo về nhiệm vụ ${code}`)).toBeVisible();
});

test('the file of a report is downloaded by whoever may see it, and by nobody else', async ({ issue, openAs }) => {
  const { path, code } = await issue({ content: 'Công bố đơn giá nhân công xây dựng.', shares: SHARES });
  const clerk = await openAs(CLERK, `${path}/report`);
  await fillCompletion(clerk, { day: '09/06/2026', result: 'Đã công bố.' });
  await attach(clerk, pdf('Đơn giá nhân công 2026.pdf'));
  await expect(clerk.getByRole('listitem').filter({ hasText: 'Đơn giá' })).toContainText('Đã tải lên');
  await sendReport(clerk);
  await expect(clerk.getByText(`Đã gửi báo cáo về nhiệm vụ ${code}`)).toBeVisible();

  const monitor = await openAs(MONITOR, path);
  const link = monitor.getByRole('link', { name: /Đơn giá nhân công 2026\.pdf/ }).first();
  const address = (await link.getAttribute('href')) ?? '';
  const downloaded = await monitor.request.get(address);
  expect(downloaded.status()).toBe(200);
  expect((await downloaded.body()).toString()).toContain('%PDF-1.4');

  const fileOnly = address.split('?')[0] ?? '';
  const other = await openAs('clerk.so-tai-chinh@binh-dinh.example');
  expect((await other.request.get(fileOnly)).status()).toBe(404);
  expect((await other.request.get(address)).status()).toBeGreaterThanOrEqual(400);
});
