import type { FieldTexts } from './directive-text.ts';

export const justice: FieldTexts = {
  field: 'Tư pháp – Tiếp công dân',
  documents: [
    {
      notation: 'UBND-NC',
      abstract: 'V/v rà soát văn bản quy phạm pháp luật khi Luật Đất đai, Luật Nhà ở có hiệu lực',
      origin: { kind: 'ministry', issuer: 'Bộ Tư pháp' },
      lines: [
        ['Rà soát, lập danh mục văn bản quy phạm pháp luật của tỉnh cần sửa đổi, bãi bỏ, ban hành mới để thi hành Luật Đất đai, Luật Nhà ở', 'Sở Tư pháp', 'Sở TN&MT; Sở Xây dựng', 'Danh mục văn bản', 'urgent'],
        ['Thẩm định các dự thảo quyết định quy định chi tiết trong thời hạn rút gọn, không để khoảng trống pháp lý', 'Sở Tư pháp', 'VP UBND tỉnh', 'Báo cáo thẩm định'],
      ],
    },
    {
      notation: 'UBND-TD',
      abstract: 'V/v giải quyết khiếu nại đông người, phức tạp, kéo dài',
      byChair: true,
      lines: [
        ['Thành lập tổ công tác liên ngành đối thoại với các hộ dân khiếu nại giá bồi thường dự án khu đô thị Long Vân', 'Quy Nhơn', 'Thanh tra tỉnh; Sở TN&MT', 'Biên bản đối thoại', 'urgent'],
        ['Tham mưu quyết định giải quyết khiếu nại lần hai đối với vụ việc thu hồi đất làm Cụm công nghiệp Cát Nhơn', 'Thanh tra tỉnh', 'Sở TN&MT; Phù Cát', 'Dự thảo quyết định giải quyết khiếu nại'],
        ['Cập nhật, cung cấp hồ sơ người khiếu nại vượt cấp thường xuyên tập trung tại Trung ương, đề xuất biện pháp vận động về địa phương', 'Thanh tra tỉnh', 'Công an tỉnh', 'Danh sách và phương án vận động', 'restricted'],
      ],
    },
    {
      notation: 'UBND-TD',
      abstract: 'V/v trả lời kiến nghị của cử tri trước kỳ họp HĐND tỉnh',
      origin: { kind: 'council', issuer: 'Thường trực HĐND tỉnh' },
      lines: [
        ['Tổng hợp, trả lời đầy đủ kiến nghị của cử tri gửi đến kỳ họp HĐND tỉnh gần nhất, nêu rõ thời hạn giải quyết từng nội dung', 'VP UBND tỉnh', 'các sở, ban, ngành', 'Báo cáo trả lời kiến nghị cử tri'],
        ['Báo cáo giải trình với HĐND tỉnh về tiến độ cấp nước sạch cho các xã khu Đông huyện Tuy Phước', 'Sở NN&PTNT', 'Tuy Phước; Sở KH&ĐT', 'Báo cáo giải trình'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v thi hành án hành chính và thi hành án dân sự',
      lines: [
        ['Chỉ đạo thi hành dứt điểm bản án hành chính đã có hiệu lực pháp luật về thu hồi đất tại phường Hoài Thanh', 'Hoài Nhơn', 'Sở Tư pháp; Cục THADS tỉnh', 'Báo cáo kết quả thi hành án'],
        ['Lập kế hoạch cưỡng chế giao nhà trúng đấu giá tại phường Lê Lợi, bảo đảm an ninh trật tự', 'Cục THADS tỉnh', 'Công an tỉnh; Quy Nhơn', 'Kế hoạch cưỡng chế'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v quản lý hoạt động công chứng, đấu giá tài sản',
      lines: [
        ['Thanh tra tổ chức đấu giá có dấu hiệu thông đồng, dìm giá trong đấu giá quyền sử dụng đất', 'Sở Tư pháp', 'Công an tỉnh; Sở TN&MT', 'Kết luận thanh tra'],
        ['Thường xuyên kiểm tra việc niêm yết, chứng thực tại UBND cấp xã, hướng dẫn nghiệp vụ chứng thực điện tử', 'Sở Tư pháp', '', 'Báo cáo lồng ghép trong báo cáo công tác tư pháp', 'no_deadline'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-TD',
      abstract: 'V/v giải quyết đơn của công dân {place}',
      content: 'Xem xét, giải quyết đơn kiến nghị của công dân {place}; trả lời công dân và báo cáo Chủ tịch UBND tỉnh',
      product: 'Văn bản trả lời công dân',
      coordinating: 'Thanh tra tỉnh',
      byChair: true,
      places: [
        ['Phù Mỹ', 'xã Mỹ Thành về ranh giới đất rừng phòng hộ ven biển'],
        ['An Nhơn', 'phường Nhơn Thành về nước thải lò giết mổ'],
        ['Tây Sơn', 'xã Tây Giang về cấp giấy chứng nhận đất khai hoang'],
        ['Hoài Ân', 'xã Ân Thạnh về hỗ trợ đất nông nghiệp xen kẹt'],
        ['Quy Nhơn', 'phường Bùi Thị Xuân về ô nhiễm tiếng ồn cơ sở cưa xẻ đá'],
        ['Tuy Phước', 'xã Phước Hiệp về lối đi chung bị bít'],
      ],
    },
  ],
};

export const inspection: FieldTexts = {
  field: 'Thanh tra',
  documents: [
    {
      notation: 'UBND-NC',
      abstract: 'V/v thực hiện kết luận thanh tra của Thanh tra Chính phủ',
      origin: { kind: 'inspection', issuer: 'Thanh tra Chính phủ' },
      byChair: true,
      lines: [
        ['Xây dựng kế hoạch khắc phục các nội dung theo kết luận thanh tra về quản lý, sử dụng đất dự án nghỉ dưỡng ven biển', 'Thanh tra tỉnh', 'Sở TN&MT; Sở KH&ĐT; BQL Khu kinh tế', 'Kế hoạch khắc phục', 'urgent'],
        ['Kiểm điểm, xác định trách nhiệm của tập thể, cá nhân có liên quan nêu trong kết luận thanh tra', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Báo cáo kết quả kiểm điểm', 'restricted'],
        ['Thu hồi số tiền thuê đất còn thiếu theo kết luận, đối chiếu từng dự án', 'Cục Thuế tỉnh', 'Sở TN&MT; Sở Tài chính', 'Báo cáo số tiền đã thu hồi'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v kê khai, xác minh tài sản, thu nhập',
      lines: [
        ['Công khai kết quả bốc thăm người được xác minh tài sản, thu nhập; hoàn thành xác minh và ban hành kết luận', 'Thanh tra tỉnh', 'Sở Nội vụ; Cục Thuế tỉnh', 'Kết luận xác minh'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v điều chỉnh kế hoạch thanh tra, tránh chồng chéo',
      lines: [
        ['Rà soát, xử lý chồng chéo giữa kế hoạch thanh tra của các sở với kế hoạch kiểm toán; mỗi doanh nghiệp không quá một cuộc trong một năm', 'Thanh tra tỉnh', 'các sở, ban, ngành', 'Kế hoạch thanh tra điều chỉnh'],
        ['Thanh tra việc mua sắm trang thiết bị tại các đơn vị sự nghiệp giáo dục, y tế có dấu hiệu nâng giá', 'Thanh tra tỉnh', 'Sở Tài chính; Sở Y tế; Sở GD&ĐT', 'Kết luận thanh tra'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-NC',
      abstract: 'V/v thực hiện Kết luận thanh tra tại {place}',
      origin: { kind: 'inspection', issuer: 'Thanh tra tỉnh' },
      content: 'Thực hiện dứt điểm các kiến nghị xử lý về kinh tế và hành chính theo kết luận thanh tra tại {place}',
      product: 'Báo cáo kết quả thực hiện kết luận thanh tra',
      coordinating: 'Thanh tra tỉnh',
      places: [
        ['Vĩnh Thạnh', 'Ban Quản lý dự án đầu tư xây dựng và Phát triển quỹ đất huyện'],
        ['Phù Cát', 'Phòng Tài chính - Kế hoạch và năm xã, thị trấn'],
        ['An Nhơn', 'các trường học mua sắm thiết bị dạy học'],
        ['Sở GTVT', 'Văn phòng Ban An toàn giao thông tỉnh'],
      ],
    },
  ],
};

export const securityDefence: FieldTexts = {
  field: 'An ninh – Quốc phòng',
  documents: [
    {
      notation: 'CT-UBND',
      abstract: 'Về tăng cường phòng cháy, chữa cháy tại nhà ở kết hợp sản xuất, kinh doanh',
      byChair: true,
      origin: { kind: 'government', issuer: 'Thủ tướng Chính phủ' },
      lines: [
        ['Tổng kiểm tra nhà ở nhiều căn hộ, nhà trọ, nhà ở kết hợp kinh doanh; yêu cầu mở lối thoát nạn thứ hai', 'Công an tỉnh', 'Sở Xây dựng; các huyện', 'Báo cáo kết quả tổng kiểm tra', 'urgent'],
        ['Rà soát, bổ sung trụ nước chữa cháy tại các phường trung tâm và khu công nghiệp', 'Công an tỉnh', 'Quy Nhơn; BQL Khu kinh tế', 'Danh mục trụ nước bổ sung'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v công tác tuyển chọn, gọi công dân nhập ngũ',
      lines: [
        ['Tổ chức sơ tuyển, khám sức khỏe nghĩa vụ quân sự đúng quy trình, bảo đảm giao quân đủ chỉ tiêu', 'Bộ CHQS tỉnh', 'Sở Y tế; Công an tỉnh; các huyện', 'Báo cáo kết quả khám tuyển'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v bảo đảm an ninh trật tự các sự kiện lớn',
      lines: [
        ['Xây dựng phương án bảo đảm an ninh, an toàn hội nghị xúc tiến đầu tư có nguyên thủ nước ngoài tham dự', 'Công an tỉnh', 'Bộ CHQS tỉnh; Sở Ngoại vụ', 'Phương án bảo vệ', 'restricted'],
        ['Đấu tranh, triệt phá các băng nhóm cho vay lãi nặng, đòi nợ thuê trên địa bàn thị xã Hoài Nhơn và huyện Phù Mỹ', 'Công an tỉnh', 'Hoài Nhơn; Phù Mỹ', 'Báo cáo kết quả chuyên đề'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v diễn tập khu vực phòng thủ',
      origin: { kind: 'work_programme', issuer: 'Chương trình công tác của UBND tỉnh' },
      lines: [
        ['Hoàn thiện hệ thống văn kiện, vật chất phục vụ diễn tập khu vực phòng thủ, chuẩn bị thao trường tại khu vực Núi Bà', 'Bộ CHQS tỉnh', 'Phù Cát; Sở Tài chính', 'Kế hoạch bảo đảm diễn tập'],
        ['Kiểm tra tình hình quản lý, sử dụng đất quốc phòng xen ghép với khu dân cư, đề xuất chuyển giao phần không còn nhu cầu', 'Bộ CHQS tỉnh', 'Sở TN&MT; Quy Nhơn', 'Báo cáo rà soát đất quốc phòng'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v bảo vệ chủ quyền, an ninh vùng biển',
      lines: [
        ['Tuyên truyền, vận động ngư dân không vi phạm vùng biển nước ngoài; quản lý chặt tàu cá thường hoạt động ở vùng giáp ranh', 'BĐBP tỉnh', 'Sở NN&PTNT; Hoài Nhơn; Phù Mỹ', 'Báo cáo kết quả tuyên truyền'],
        ['Ngăn chặn vận chuyển trái phép pháo nổ, thuốc lá điếu qua đường biển', 'BĐBP tỉnh', 'Công an tỉnh; Cục Hải quan tỉnh', 'Báo cáo kết quả đấu tranh'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-NC',
      abstract: 'V/v giải quyết vấn đề an ninh nông thôn {place}',
      content: 'Nắm chắc tình hình, vận động người dân chấm dứt việc cản trở thi công {place}; xử lý đối tượng kích động',
      product: 'Báo cáo tình hình và kết quả xử lý',
      coordinating: 'Công an tỉnh',
      places: [
        ['Phù Mỹ', 'dự án điện mặt trời tại xã Mỹ An'],
        ['Tuy Phước', 'đường dây 110 kV qua xã Phước Thành'],
        ['Hoài Nhơn', 'khu tái định cư phường Hoài Tân'],
        ['Phù Cát', 'dự án nuôi trồng công nghệ cao tại xã Cát Thành'],
      ],
    },
  ],
};
