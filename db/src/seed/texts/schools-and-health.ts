import type { FieldTexts } from './directive-text.ts';

export const education: FieldTexts = {
  field: 'Giáo dục',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại buổi làm việc với ngành giáo dục',
      lines: [
        ['Rà soát tình trạng thừa, thiếu giáo viên theo từng môn, từng trường; đề xuất phương án điều động, hợp đồng và tuyển dụng', 'Sở GD&ĐT', 'Sở Nội vụ; các huyện', 'Báo cáo rà soát và phương án bố trí giáo viên'],
        ['Kiểm tra việc thu các khoản ngoài quy định tại cơ sở giáo dục, buộc hoàn trả phụ huynh các khoản thu sai', 'Sở GD&ĐT', 'Thanh tra tỉnh', 'Kết luận kiểm tra', 'urgent'],
        ['Thẩm định danh mục thiết bị dạy học tối thiểu, bảo đảm mua sắm tập trung, không trùng lặp', 'Sở GD&ĐT', 'Sở Tài chính', 'Danh mục thiết bị được duyệt'],
        ['Đánh giá hiệu quả mô hình trường phổ thông dân tộc bán trú, kiến nghị chính sách cho nhân viên nuôi dưỡng', 'Sở GD&ĐT', 'Ban Dân tộc tỉnh; Sở Tài chính', 'Báo cáo đánh giá'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v bảo đảm an toàn thực phẩm tại bếp ăn bán trú',
      lines: [
        ['Kiểm tra đột xuất các đơn vị cung cấp suất ăn bán trú, công khai cơ sở vi phạm trên cổng thông tin điện tử', 'Sở Y tế', 'Sở GD&ĐT; Sở NN&PTNT', 'Danh sách cơ sở được kiểm tra', 'urgent'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v phát triển đào tạo nhân lực ngành công nghiệp bán dẫn, trí tuệ nhân tạo',
      origin: { kind: 'work_programme', issuer: 'Chương trình công tác của UBND tỉnh' },
      lines: [
        ['Tham mưu chính sách hỗ trợ học phí cho sinh viên ngành bán dẫn, trí tuệ nhân tạo tại các cơ sở đào tạo trên địa bàn', 'Sở GD&ĐT', 'Sở TT&TT; Sở Tài chính; Sở KH&CN', 'Dự thảo nghị quyết của HĐND tỉnh'],
        ['Khảo sát nhu cầu nhân lực của doanh nghiệp công nghệ tại Công viên phần mềm Quang Trung - Bình Định, dự báo đến từng nhóm kỹ năng', 'Sở TT&TT', 'Sở LĐ-TB&XH; Sở GD&ĐT', 'Báo cáo khảo sát'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v phòng, chống bạo lực học đường',
      origin: { kind: 'council', issuer: 'Ban Văn hóa - Xã hội HĐND tỉnh' },
      lines: [
        ['Thành lập tổ tư vấn tâm lý tại 100% trường trung học, tập huấn giáo viên kiêm nhiệm', 'Sở GD&ĐT', 'Sở LĐ-TB&XH; Sở Y tế', 'Báo cáo kết quả thành lập và tập huấn'],
        ['Xác minh vụ việc học sinh bị hành hung lan truyền trên mạng xã hội, báo cáo Chủ tịch UBND tỉnh và thông tin chính thức cho báo chí', 'Sở GD&ĐT', 'Công an tỉnh; An Nhơn', 'Báo cáo xác minh', 'immediate'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-VX',
      abstract: 'V/v kiên cố hóa trường, lớp học {place}',
      content: 'Hoàn thành xây dựng phòng học thay thế phòng học tạm, học nhờ {place}',
      product: 'Biên bản bàn giao phòng học',
      coordinating: 'Sở GD&ĐT; Sở Tài chính',
      places: [
        ['An Lão', 'tại Trường Phổ thông dân tộc bán trú Đinh Ruối'],
        ['Vân Canh', 'tại điểm trường làng Canh Giao, xã Canh Hiệp'],
        ['Vĩnh Thạnh', 'tại Trường Tiểu học Vĩnh Kim'],
        ['Phù Cát', 'tại Trường Mầm non xã Cát Sơn'],
        ['Hoài Ân', 'tại điểm trường xã Đak Mang và xã Bok Tới'],
        ['Tuy Phước', 'tại Trường Mầm non xã Phước Sơn'],
      ],
    },
  ],
};

export const health: FieldTexts = {
  field: 'Y tế',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại buổi làm việc với ngành y tế ngày {-2}',
      lines: [
        ['Hoàn tất thủ tục đấu thầu tập trung thuốc, hóa chất; không để gián đoạn nguồn thuốc điều trị bệnh mạn tính', 'Sở Y tế', 'Sở Tài chính; BHXH tỉnh', 'Kết quả lựa chọn nhà thầu', 'urgent'],
        ['Đề xuất phương án thu hút bác sĩ về công tác tại trạm y tế xã và trung tâm y tế các huyện miền núi', 'Sở Y tế', 'Sở Nội vụ; Sở Tài chính', 'Dự thảo nghị quyết của HĐND tỉnh'],
        ['Thanh toán dứt điểm chi phí khám, chữa bệnh bảo hiểm y tế vượt dự toán cho các bệnh viện', 'BHXH tỉnh', 'Sở Y tế', 'Biên bản quyết toán', ],
        ['Liên thông kết quả xét nghiệm, chẩn đoán hình ảnh giữa các bệnh viện hạng II trở lên, giảm chỉ định trùng lặp', 'Sở Y tế', 'Sở TT&TT; BHXH tỉnh', 'Báo cáo kết quả liên thông'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v phòng, chống dịch sốt xuất huyết, tay chân miệng',
      lines: [
        ['Giám sát, xử lý triệt để ổ dịch sốt xuất huyết trong vòng 48 giờ kể từ khi phát hiện ca bệnh tại các phường có chỉ số muỗi cao', 'Sở Y tế', 'Quy Nhơn; An Nhơn; Hoài Nhơn', 'Báo cáo tình hình dịch', 'very_urgent'],
        ['Bảo đảm đủ máy phun, hóa chất diệt muỗi cho đội cơ động; rà soát lực lượng cộng tác viên dân số - y tế thôn', 'Sở Y tế', 'Sở Tài chính', 'Báo cáo nhu cầu và kết quả bổ sung'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v chấn chỉnh hoạt động thẩm mỹ, khám chữa bệnh tư nhân',
      lines: [
        ['Kiểm tra cơ sở thẩm mỹ thực hiện dịch vụ xâm lấn khi chưa được cấp phép, chuyển cơ quan điều tra trường hợp gây tai biến', 'Sở Y tế', 'Công an tỉnh; Quy Nhơn', 'Báo cáo kết quả kiểm tra, xử lý'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v mở rộng diện bao phủ bảo hiểm y tế',
      origin: { kind: 'party', issuer: 'Ban Thường vụ Tỉnh ủy' },
      lines: [
        ['Giao chỉ tiêu bao phủ bảo hiểm y tế đến từng xã, phường; vận động nguồn lực hỗ trợ hộ làm nông nghiệp có mức sống trung bình', 'BHXH tỉnh', 'Sở LĐ-TB&XH; các huyện', 'Báo cáo tỷ lệ bao phủ bảo hiểm y tế'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v quản lý chất thải y tế',
      lines: [
        ['Khắc phục hệ thống xử lý nước thải tại các trung tâm y tế chưa đạt quy chuẩn, xác định rõ nguồn kinh phí', 'Sở Y tế', 'Sở TN&MT; Sở KH&ĐT', 'Phương án khắc phục'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-VX',
      abstract: 'V/v củng cố trạm y tế {place}',
      content: 'Sửa chữa, bổ sung trang thiết bị và bố trí đủ nhân lực trạm y tế {place}',
      product: 'Báo cáo kết quả củng cố trạm y tế',
      coordinating: 'Sở Y tế',
      places: [
        ['Quy Nhơn', 'xã đảo Nhơn Châu'],
        ['Vân Canh', 'xã Canh Liên'],
        ['Hoài Ân', 'xã Ân Sơn và xã Đak Mang'],
        ['Vĩnh Thạnh', 'xã Vĩnh Kim'],
        ['Phù Mỹ', 'xã Mỹ Lợi và xã Mỹ Thắng'],
      ],
    },
  ],
};
