import { daysAfter, TODAY, written } from '../calendar.ts';
import { expect, MONITOR, test } from '../fixtures.ts';
import { fillDirective, fillDocument, goOn } from '../issue-form.ts';

const ORCHARDS = 'Lập phương án mở rộng vùng trồng bưởi da xanh gắn với mã số vùng trồng.';
const SURVEY = 'Khảo sát diện tích bưởi da xanh hiện có, đề xuất vùng trồng tập trung.';

test('a district hands a share down to its department, and the province sees how far it is', async ({
  issue,
  openAs,
}) => {
  const work = await issue({
    content: ORCHARDS,
    shares: [{ agency: 'UBND huyện Hoài Ân' }],
    dueOn: daysAfter(TODAY, 30),
  });
  const chief = await openAs('chief.hoai-an@binh-dinh.example', work.path);
  await chief.getByRole('link', { name: 'Triển khai xuống cấp dưới' }).click();
  await expect(chief.getByRole('heading', { name: 'Triển khai nhiệm vụ' })).toBeVisible();
  await fillDocument(chief, {
    number: '88',
    notation: 'TB-UBND',
    issuedOn: written(TODAY),
    abstract: 'Giao thực hiện kết luận của Chủ tịch UBND tỉnh',
  });
  await goOn(chief, 'Tiếp: nhiệm vụ');
  const department = { typed: 'phong nong nghiep', name: /Phòng N.*Hoài Ân/ };
  await fillDirective(chief, 1, { content: SURVEY, leads: [department], dueOn: written(daysAfter(TODAY, 31)) });
  await goOn(chief, 'Soát');
  await expect(chief.getByRole('alert')).toContainText('hạn không được sau hạn cấp trên giao');
  await chief.getByLabel('Hạn', { exact: true }).fill(written(daysAfter(TODAY, 25)));
  await goOn(chief, 'Soát');
  await goOn(chief, 'Phát hành');
  await expect(chief.getByRole('heading', { name: 'Đã phát hành 1 nhiệm vụ' })).toBeVisible();
  const code =
    (await chief
      .getByRole('main')
      .getByRole('link', { name: /^BD-2026-/ })
      .textContent()) ?? '';

  const clerk = await openAs('clerk.phong-nong-nghiep-va-phat-trien-nong-thon.hoai-an@binh-dinh.example');
  await expect(clerk.getByRole('listitem').filter({ hasText: SURVEY })).toBeVisible();
  await clerk.goto(`/directives/${code}`);
  await expect(clerk.getByRole('complementary')).toContainText(work.reference);
  await expect(clerk.getByRole('complementary')).toContainText(ORCHARDS);

  const province = await openAs(MONITOR, work.path);
  const below = province.getByRole('complementary').getByRole('listitem').filter({ hasText: code });
  await expect(below).toContainText('Chưa thực hiện');
  await expect(province.getByText(SURVEY)).toHaveCount(0);
  await province.goto(`/directives/${code}`);
  await expect(province.getByText('không thuộc phạm vi được xem')).toBeVisible();
});

test('in a province without districts the same share goes down to a commune', async ({ issue, openAs }) => {
  const work = await issue({
    by: 'monitor@gia-lai.example',
    content: 'Rà soát, cập nhật danh sách hộ nghèo trên địa bàn.',
    shares: [{ agency: 'UBND xã Ia Grai' }],
  });
  const chief = await openAs('chief.ia-grai@gia-lai.example', work.path);
  await chief.getByRole('link', { name: 'Triển khai xuống cấp dưới' }).click();
  await fillDocument(chief, {
    number: '19',
    notation: 'TB-UBND',
    issuedOn: written(TODAY),
    abstract: 'Giao rà soát hộ nghèo',
  });
  await goOn(chief, 'Tiếp: nhiệm vụ');
  await fillDirective(chief, 1, {
    content: 'Rà soát hộ nghèo theo từng thôn, làng.',
    leads: [{ typed: 'phong kinh te', name: 'Phòng Kinh tế xã Ia Grai' }],
    dueOn: written(daysAfter(TODAY, 10)),
  });
  await goOn(chief, 'Soát');
  await goOn(chief, 'Phát hành');
  await expect(chief.getByRole('heading', { name: 'Đã phát hành 1 nhiệm vụ' })).toBeVisible();
  await chief
    .getByRole('main')
    .getByRole('link', { name: /^GL-2026-/ })
    .click();
  await expect(chief.getByRole('complementary')).toContainText('Triển khai văn bản của cấp trên');
  await expect(chief.getByRole('complementary')).toContainText(work.reference);
});
