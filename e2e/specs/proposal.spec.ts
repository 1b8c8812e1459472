import { CHIEF, expect, MONITOR, test } from '../fixtures.ts';
import { chooseIssuer, fillDirective, goOn } from '../issue-form.ts';
import { actFromInbox, actOf, dialogAct, inboxItem, lineOf } from '../screens.ts';

const CONTENT = 'Chuẩn bị nội dung làm việc với đoàn công tác của Bộ Giao thông vận tải.';
const CLERK_OF_TRANSPORT = 'clerk.so-giao-thong-van-tai@binh-dinh.example';

test('what was said in a meeting binds nobody until the chief confirms it', async ({ openAs }) => {
  const agency = await openAs(CLERK_OF_TRANSPORT);
  await expect(agency.getByRole('heading', { name: 'Hộp việc' })).toBeVisible();
  const monitor = await openAs(MONITOR, '/issue');
  await monitor.getByRole('radio', { name: 'Không có văn bản' }).check();
  await chooseIssuer(monitor, 'Đặng Minh Khôi, Chủ tịch UBND tỉnh');
  await goOn(monitor, 'Tiếp: nhiệm vụ');
  await fillDirective(monitor, 1, { content: CONTENT, leads: [{ typed: 'so gtvt', name: /Sở G(TVT|iao thông)/ }] });
  await goOn(monitor, 'Soát');
  await goOn(monitor, 'Gửi');
  await expect(monitor.getByRole('heading', { name: 'Đã gửi 1 đề xuất, chờ xác nhận' })).toBeVisible();
  const code =
    (await monitor
      .getByRole('main')
      .getByRole('link', { name: /^BD-2026-/ })
      .textContent()) ?? '';

  const early = await openAs(CLERK_OF_TRANSPORT, `/directives/${code}`);
  await expect(early.getByText('không thuộc phạm vi được xem')).toBeVisible();

  const chief = await openAs(CHIEF);
  await actFromInbox(chief, 'Đề xuất chờ xác nhận', CONTENT, 'Mở chi tiết');
  await actOf(chief, 'Xác nhận đề xuất').click();
  await expect(chief.getByRole('dialog')).toContainText('Sở Giao thông vận tải');
  await dialogAct(chief, 'Xác nhận đề xuất').click();
  await expect(lineOf(chief, 'xác nhận đề xuất')).toBeVisible();

  await expect(inboxItem(agency, 'Mới, chờ tiếp nhận', CONTENT)).toBeVisible();
});
