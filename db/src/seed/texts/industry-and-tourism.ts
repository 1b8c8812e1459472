import type { FieldTexts } from './directive-text.ts';

export const industryTrade: FieldTexts = {
  field: 'Công nghiệp – Thương mại',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại buổi đối thoại với doanh nghiệp ngày {-4}',
      byChair: true,
      lines: [
        ['Giải quyết kiến nghị của doanh nghiệp chế biến gỗ về nguồn điện không ổn định tại Khu công nghiệp Phú Tài', 'Sở Công Thương', 'BQL Khu kinh tế', 'Văn bản trả lời doanh nghiệp'],
        ['Công khai quy trình, thời gian giải quyết thủ tục từ chấp thuận chủ trương đầu tư đến giao đất, cấp phép xây dựng', 'Sở KH&ĐT', 'Sở TN&MT; Sở Xây dựng; BQL Khu kinh tế', 'Sổ tay hướng dẫn nhà đầu tư'],
        ['Xử lý kiến nghị miễn, giảm tiền thuê đất của các doanh nghiệp dệt may gặp khó khăn về đơn hàng', 'Cục Thuế tỉnh', 'Sở Tài chính; BQL Khu kinh tế', 'Báo cáo kết quả giải quyết'],
        ['Phối hợp với chủ đầu tư hạ tầng Khu công nghiệp Becamex VSIP Bình Định hoàn thiện trạm xử lý nước thải giai đoạn 1', 'BQL Khu kinh tế', 'Sở TN&MT; Vân Canh', 'Biên bản vận hành thử nghiệm'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v phát triển cụm công nghiệp',
      lines: [
        ['Rà soát các cụm công nghiệp có tỷ lệ lấp đầy dưới 50%, đề xuất đưa ra khỏi quy hoạch hoặc thay chủ đầu tư hạ tầng', 'Sở Công Thương', 'Sở KH&ĐT; các huyện', 'Phương án điều chỉnh cụm công nghiệp'],
        ['Đôn đốc chủ đầu tư Cụm công nghiệp Bình Nghi hoàn thành hệ thống thu gom nước thải, không tiếp nhận dự án mới khi chưa vận hành', 'Tây Sơn', 'Sở Công Thương; Sở TN&MT', 'Báo cáo kết quả'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v phát triển điện gió, điện mặt trời',
      origin: { kind: 'ministry', issuer: 'Bộ Công Thương' },
      lines: [
        ['Rà soát danh mục dự án điện gió ngoài khơi đã khảo sát, báo cáo Bộ Công Thương về năng lực nhà đầu tư và phương án đấu nối', 'Sở Công Thương', 'Sở KH&ĐT; Bộ CHQS tỉnh', 'Báo cáo gửi Bộ Công Thương'],
        ['Kiểm tra việc lắp đặt điện mặt trời mái nhà tại các cơ sở sản xuất, xử lý công trình không bảo đảm phòng cháy, chữa cháy', 'Sở Công Thương', 'Công an tỉnh; Sở Xây dựng', 'Báo cáo kết quả kiểm tra'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v bình ổn thị trường, chống buôn lậu và gian lận thương mại',
      lines: [
        ['Theo dõi cung cầu xăng dầu, xử lý cửa hàng ngừng bán không có lý do chính đáng', 'Sở Công Thương', 'Công an tỉnh', 'Báo cáo khi có diễn biến bất thường', 'no_deadline'],
        ['Tăng cường kiểm tra thực phẩm chức năng, mỹ phẩm bán trên nền tảng thương mại điện tử không rõ nguồn gốc', 'Sở Công Thương', 'Sở Y tế; Công an tỉnh', 'Báo cáo kết quả kiểm tra, xử lý'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v thu hút đầu tư vào Khu kinh tế Nhơn Hội',
      lines: [
        ['Hoàn thiện điều chỉnh cục bộ quy hoạch phân khu chức năng phía Nam Khu kinh tế Nhơn Hội, bổ sung quỹ đất logistics', 'BQL Khu kinh tế', 'Sở Xây dựng; Quy Nhơn', 'Hồ sơ điều chỉnh quy hoạch'],
        ['Làm việc riêng với từng nhà đầu tư đã ký biên bản ghi nhớ tại hội nghị xúc tiến đầu tư, lập hồ sơ theo dõi tiến độ', 'BQL Khu kinh tế', 'Sở KH&ĐT; Sở Ngoại vụ', 'Bảng theo dõi dự án'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v hỗ trợ doanh nghiệp xuất khẩu thích ứng quy định chống phá rừng của Liên minh châu Âu',
      lines: [
        ['Hướng dẫn doanh nghiệp gỗ, cao su xây dựng hồ sơ truy xuất lô rừng theo quy định EUDR', 'Sở Công Thương', 'Sở NN&PTNT; Cục Hải quan tỉnh', 'Tài liệu hướng dẫn và kết quả tập huấn'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v đầu tư, cải tạo {place}',
      content: 'Hoàn thành phương án đầu tư, khắc phục tồn tại về phòng cháy, chữa cháy {place}',
      product: 'Phương án và biên bản nghiệm thu',
      coordinating: 'Sở Công Thương; Công an tỉnh',
      places: [
        ['Hoài Nhơn', 'chợ Bồng Sơn'],
        ['An Nhơn', 'chợ Đập Đá'],
        ['Quy Nhơn', 'chợ Khu Sáu'],
        ['Phù Cát', 'chợ Cát Tiến'],
        ['Hoài Ân', 'chợ Mộc Bài, xã Ân Phong'],
      ],
    },
  ],
};

export const cultureTourism: FieldTexts = {
  field: 'Văn hóa – Du lịch',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp Ban Chỉ đạo phát triển du lịch tỉnh',
      lines: [
        ['Xây dựng bộ tiêu chí điểm đến du lịch an toàn, thân thiện; công bố danh sách cơ sở đạt chuẩn', 'Sở Du lịch', 'Sở Y tế; Công an tỉnh; Quy Nhơn', 'Bộ tiêu chí và danh sách công bố'],
        ['Chấn chỉnh tình trạng chèo kéo khách, nâng giá dịch vụ tại khu vực Nhơn Lý, Nhơn Hải, đặt biển công bố đường dây nóng', 'Quy Nhơn', 'Sở Du lịch; Sở Công Thương', 'Báo cáo kết quả kiểm tra', 'urgent'],
        ['Khảo sát mở tuyến tham quan làng nghề Nhơn Hậu - tháp Cánh Tiên - làng rượu Bàu Đá', 'Sở Du lịch', 'An Nhơn; Sở VH&TT', 'Đề án tuyến tham quan'],
        ['Đề xuất cơ chế quản lý hoạt động lưu trú trong căn hộ du lịch, nhà ở cho khách thuê ngắn ngày', 'Sở Du lịch', 'Sở Xây dựng; Công an tỉnh; Cục Thuế tỉnh', 'Dự thảo quy định quản lý'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v bảo vệ và phát huy giá trị di tích',
      lines: [
        ['Lập hồ sơ khoa học đề nghị xếp hạng di tích quốc gia đặc biệt đối với thành Hoàng Đế', 'Sở VH&TT', 'An Nhơn', 'Hồ sơ khoa học di tích'],
        ['Tu bổ cấp thiết cụm tháp Dương Long, xử lý nguy cơ sụt gạch tháp Nam', 'Sở VH&TT', 'Tây Sơn; Sở Tài chính', 'Biên bản nghiệm thu tu bổ'],
        ['Phục dựng không gian trình diễn Bài chòi dân gian tại cộng đồng, tổ chức lớp truyền nghề cho thanh thiếu niên', 'Sở VH&TT', 'Sở GD&ĐT; các huyện', 'Kế hoạch và kết quả lớp truyền nghề'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v công tác gia đình, thể dục thể thao và võ cổ truyền',
      lines: [
        ['Chuẩn bị lực lượng, cơ sở vật chất đăng cai liên hoan quốc tế võ cổ truyền Việt Nam', 'Sở VH&TT', 'Sở Du lịch; Công an tỉnh; Quy Nhơn; Tây Sơn', 'Kế hoạch tổ chức liên hoan'],
        ['Hoàn thiện đề án đưa võ cổ truyền vào hoạt động ngoại khóa của trường phổ thông', 'Sở VH&TT', 'Sở GD&ĐT', 'Đề án trình UBND tỉnh'],
      ],
    },
    {
      notation: 'KH-UBND',
      abstract: 'Kế hoạch tổ chức tuần lễ Amazing Bình Định',
      lines: [
        ['Xây dựng kịch bản chương trình nghệ thuật khai mạc, lựa chọn đơn vị tổ chức theo quy định đấu thầu', 'Sở VH&TT', 'Sở Tài chính', 'Kịch bản đã được duyệt'],
        ['Bố trí phương án phân luồng, bãi đỗ xe quanh Quảng trường Nguyễn Tất Thành và đường Xuân Diệu', 'Công an tỉnh', 'Sở GTVT; Quy Nhơn', 'Phương án phân luồng giao thông'],
        ['Mời đoàn công tác của các địa phương kết nghĩa nước ngoài tham dự, chuẩn bị công tác lễ tân', 'Sở Ngoại vụ', 'VP UBND tỉnh; Sở Du lịch', 'Danh sách đại biểu và chương trình đón tiếp'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v quản lý hoạt động quảng cáo và tổ chức sự kiện',
      lines: [
        ['Tháo dỡ các bảng quảng cáo tấm lớn hết hạn cấp phép dọc Quốc lộ 1, Quốc lộ 1D', 'Sở VH&TT', 'Sở Xây dựng; Sở GTVT; Tuy Phước', 'Báo cáo kết quả tháo dỡ'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-VX',
      abstract: 'V/v phát triển du lịch cộng đồng {place}',
      content: 'Xây dựng mô hình du lịch cộng đồng {place}, gắn với bảo vệ cảnh quan và vệ sinh môi trường',
      product: 'Đề án mô hình du lịch cộng đồng',
      coordinating: 'Sở Du lịch; Sở VH&TT',
      places: [
        ['Vĩnh Thạnh', 'làng Vĩnh Sơn của đồng bào Bana'],
        ['An Lão', 'làng Hre thôn 2, xã An Toàn'],
        ['Quy Nhơn', 'đảo Cù Lao Xanh, xã Nhơn Châu'],
        ['Tây Sơn', 'vùng phụ cận khu du lịch Hầm Hô, xã Tây Phú'],
      ],
    },
  ],
};
