import { CHAIR, CLERK, expect, MONITOR, test } from '../fixtures.ts';
import { waitUntilLoaded } from '../screens.ts';

// What a screen reader is told, in its order; each test reads a screen of the demo world and changes nothing.
test.describe.configure({ mode: 'parallel' });

test('the frame tells where one is, what is late and whose account it is', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Đôn Đốc VP UBND tỉnh"
      - search:
        - searchbox "Tìm số văn bản, trích yếu, đơn vị"
      - button "Trợ giúp và phím tắt"
      - status: /\\d+ việc quá hạn/
      - button /Cảnh báo. \\d+ việc quá hạn/
      - button /Tài khoản. Trần Thị Mỹ Duyên Chuyên viên theo dõi/
  `);
  await expect(page.getByRole('navigation', { name: 'Chính' })).toMatchAriaSnapshot(`
    - navigation "Chính":
      - link /Hộp việc \\d+/
      - link /Đôn đốc \\d+/
      - link "Chỉ đạo"
  `);
});

test('the overview tells each figure with its word, and each act with its object', async ({ openAs }) => {
  const page = await openAs(CHAIR, '/overview');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Tổng quan" [level=1]
      - group "Kỳ":
        - button "Năm nay" [pressed]
      - combobox "Phạm vi"
      - link /Quá hạn \\d+ việc/
      - link /Sắp đến hạn \\d+ việc/
      - link /Đang mở \\d+ việc/
      - link /Hoàn thành đúng hạn [\\d,]+ %/
      - region "Quá hạn lâu nhất":
        - heading "Quá hạn lâu nhất" [level=2]
        - list:
          - listitem:
            - text: /quá \\d+ ngày/
            - link
            - text: /· hạn \\d\\d.\\d\\d ·/
            - button /Đôn đốc .+ về .+/
  `);
});

test('the list tells its tabs with their counts, and each row by what it is about', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives');
  await waitUntilLoaded(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Chỉ đạo" [level=1]
      - tablist "Danh sách nhanh":
        - tab /Đang mở \\d+/ [selected]
        - tab /Quá hạn \\d+/
      - tabpanel "Danh sách chỉ đạo":
        - combobox "Tìm số văn bản, nội dung, mã"
        - status: /\\d+ chỉ đạo/
        - table /Danh sách chỉ đạo. \\d+ chỉ đạo/:
          - rowgroup:
            - row:
              - columnheader "Chọn tất cả"
              - columnheader "Tình trạng"
              - columnheader "Nội dung"
          - rowgroup:
            - row:
              - cell:
                - checkbox /Chọn .+/
              - cell /Quá \\d+ ngày/
              - rowheader:
                - link
              - cell /.+ và \\d+ đơn vị khác/
              - cell /\\d+%/
  `);
});

test('a directive tells its state before its title, what may be done, and who does what', async ({ issue, openAs }) => {
  const { path } = await issue({
    content: 'Kiểm tra việc đặt tên đường, phố.',
    shares: [{ agency: 'Sở Xây dựng' }, { agency: 'Sở Tài chính', role: 'COORDINATING' }],
  });
  const page = await openAs(CLERK, path);
  await expect(page.getByRole('blockquote')).toHaveCount(0);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: /Chưa thực hiện BD-\\d+-\\d+/
      - heading "Kiểm tra việc đặt tên đường, phố." [level=1]
      - complementary "Thao tác và thông tin":
        - button "Tiếp nhận"
        - term: Hạn
        - definition: /30.06.2026/
      - region "Phân công":
        - heading "Phân công" [level=2]
        - table "Phân công":
          - rowgroup:
            - row:
              - columnheader "Đơn vị"
              - columnheader "Tình trạng"
          - rowgroup:
            - row:
              - rowheader /Sở Xây dựng Chủ trì/
              - cell "Chờ tiếp nhận"
  `);
});
