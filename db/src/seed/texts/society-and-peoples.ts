import type { FieldTexts } from './directive-text.ts';

export const labourSociety: FieldTexts = {
  field: 'Lao động – Xã hội',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp Ban Chỉ đạo giảm nghèo và an sinh xã hội',
      lines: [
        ['Hoàn thành xóa nhà tạm, nhà dột nát cho hộ nghèo, hộ cận nghèo; công khai danh sách hộ được hỗ trợ tại nhà văn hóa thôn', 'Sở LĐ-TB&XH', 'Sở Xây dựng; các huyện', 'Báo cáo số nhà đã hoàn thành'],
        ['Rà soát, chi trả trợ cấp bảo trợ xã hội qua tài khoản, bảo đảm đúng đối tượng, không để trục lợi', 'Sở LĐ-TB&XH', 'Kho bạc Nhà nước tỉnh; Công an tỉnh', 'Báo cáo tỷ lệ chi trả qua tài khoản'],
        ['Giải ngân vốn sự nghiệp Chương trình mục tiêu quốc gia giảm nghèo bền vững còn vướng về đối tượng thụ hưởng', 'Sở LĐ-TB&XH', 'Sở Tài chính; An Lão', 'Báo cáo giải ngân và kiến nghị'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v giải quyết tranh chấp lao động tập thể',
      lines: [
        ['Đối thoại với công nhân ngừng việc tập thể tại doanh nghiệp may trong Khu công nghiệp Nhơn Hòa, yêu cầu doanh nghiệp trả đủ lương, đóng bảo hiểm', 'Sở LĐ-TB&XH', 'BHXH tỉnh; BQL Khu kinh tế; Công an tỉnh', 'Biên bản đối thoại', 'immediate'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v đưa người lao động đi làm việc ở nước ngoài theo hợp đồng',
      lines: [
        ['Kiểm tra hoạt động tuyển chọn lao động của các doanh nghiệp dịch vụ, ngăn chặn thu phí vượt quy định', 'Sở LĐ-TB&XH', 'Công an tỉnh; Sở Ngoại vụ', 'Báo cáo kết quả kiểm tra'],
        ['Tham mưu mức vay ưu đãi cho thanh niên nông thôn học nghề, học tiếng trước khi đi làm việc ở nước ngoài', 'Sở LĐ-TB&XH', 'Sở Tài chính; NHNN Chi nhánh tỉnh', 'Dự thảo nghị quyết của HĐND tỉnh'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v chăm sóc người có công và quy tập mộ liệt sĩ',
      lines: [
        ['Tiếp tục tìm kiếm, quy tập hài cốt liệt sĩ tại khu vực sân bay Phù Cát, bảo đảm trang nghiêm', 'Bộ CHQS tỉnh', 'Sở LĐ-TB&XH; Phù Cát', 'Báo cáo kết quả quy tập'],
        ['Nâng cấp nghĩa trang liệt sĩ xuống cấp tại các xã miền núi, lập dự toán trình phê duyệt', 'Sở LĐ-TB&XH', 'Sở Tài chính; Hoài Ân; An Lão', 'Hồ sơ dự toán'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v sắp xếp mạng lưới cơ sở giáo dục nghề nghiệp',
      origin: { kind: 'party', issuer: 'Tỉnh ủy Bình Định' },
      lines: [
        ['Xây dựng đề án sáp nhập các trường trung cấp công lập vào Trường Cao đẳng Kỹ thuật công nghệ Quy Nhơn', 'Sở LĐ-TB&XH', 'Sở Nội vụ; Sở Tài chính', 'Đề án trình UBND tỉnh'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v quản lý cơ sở cai nghiện ma túy',
      lines: [
        ['Khắc phục tình trạng quá tải, tăng cường bảo vệ tại Cơ sở cai nghiện ma túy tỉnh; đề xuất bổ sung biên chế y tế', 'Sở LĐ-TB&XH', 'Công an tỉnh; Sở Y tế', 'Phương án khắc phục'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-VX',
      abstract: 'V/v hỗ trợ khẩn cấp cho người dân {place}',
      content: 'Xác minh thiệt hại, hỗ trợ kịp thời các hộ dân bị ảnh hưởng {place}',
      product: 'Danh sách hộ được hỗ trợ',
      coordinating: 'Sở LĐ-TB&XH; Sở Tài chính',
      places: [
        ['Hoài Nhơn', 'do lốc xoáy tại phường Hoài Hương và xã Hoài Hải'],
        ['Phù Mỹ', 'do cháy nhà tại thôn Chánh Giáo, xã Mỹ An'],
        ['Tuy Phước', 'do chìm ghe tại đầm Thị Nại, xã Phước Thuận'],
        ['Tây Sơn', 'do sét đánh và tốc mái tại xã Bình Tân'],
      ],
    },
  ],
};

export const ethnicAffairs: FieldTexts = {
  field: 'Dân tộc',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại buổi làm việc về Chương trình mục tiêu quốc gia vùng đồng bào dân tộc thiểu số',
      lines: [
        ['Phân khai chi tiết vốn sự nghiệp các dự án thành phần, không để vốn bị hủy dự toán do chậm phân bổ', 'Ban Dân tộc tỉnh', 'Sở KH&ĐT; Sở Tài chính', 'Tờ trình phân khai vốn', 'urgent'],
        ['Rà soát danh sách thôn, làng đặc biệt khó khăn sau sắp xếp, đề nghị cấp có thẩm quyền điều chỉnh', 'Ban Dân tộc tỉnh', 'An Lão; Vĩnh Thạnh; Vân Canh', 'Danh sách thôn, làng đề nghị điều chỉnh'],
        ['Bố trí đất sản xuất cho các hộ dân tộc thiểu số thiếu đất từ quỹ đất thu hồi của các công ty lâm nghiệp', 'Ban Dân tộc tỉnh', 'Sở TN&MT; Sở NN&PTNT; Vân Canh', 'Phương án giao đất'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v phát huy vai trò người có uy tín trong đồng bào dân tộc thiểu số',
      origin: { kind: 'government', issuer: 'Ủy ban Dân tộc' },
      lines: [
        ['Tổ chức đoàn đại biểu người có uy tín đi học tập kinh nghiệm phát triển kinh tế dưới tán rừng', 'Ban Dân tộc tỉnh', 'Sở Tài chính; Sở NN&PTNT', 'Báo cáo kết quả chuyến đi'],
        ['Biên soạn tài liệu tuyên truyền pháp luật song ngữ Việt - Bana, Việt - Hre, Việt - Chăm Hroi', 'Sở Tư pháp', 'Ban Dân tộc tỉnh; Sở TT&TT', 'Tài liệu đã phát hành'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v ngăn ngừa tảo hôn và hôn nhân cận huyết thống',
      lines: [
        ['Đánh giá thực trạng tảo hôn tại các xã vùng cao, đưa nội dung phòng ngừa vào hương ước, quy ước của làng', 'Ban Dân tộc tỉnh', 'Sở Tư pháp; Sở Y tế', 'Báo cáo đánh giá và kế hoạch can thiệp'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-VX',
      abstract: 'V/v hạ tầng vùng đồng bào dân tộc thiểu số {place}',
      content: 'Đẩy nhanh xây dựng công trình nước sinh hoạt tập trung {place}, giao cộng đồng quản lý sau đầu tư',
      product: 'Biên bản nghiệm thu, bàn giao',
      coordinating: 'Ban Dân tộc tỉnh; Sở NN&PTNT',
      places: [
        ['An Lão', 'thôn 1, xã An Vinh và thôn 3, xã An Dũng'],
        ['Vĩnh Thạnh', 'làng K3, xã Vĩnh Sơn'],
        ['Vân Canh', 'làng Hà Văn Trên, xã Canh Thuận'],
        ['Hoài Ân', 'làng T6, xã Bok Tới'],
        ['Tây Sơn', 'làng Kon Giọt, xã Vĩnh An'],
      ],
    },
  ],
};
