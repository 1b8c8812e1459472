import type { FieldTexts } from './directive-text.ts';

export const publicInvestment: FieldTexts = {
  field: 'Đầu tư công',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp kiểm điểm tiến độ giải ngân vốn đầu tư công ngày {-2}',
      byChair: true,
      lines: [
        ['Rà soát các dự án được giao kế hoạch vốn nhưng chưa đủ thủ tục, tham mưu UBND tỉnh điều hòa cho các dự án có khả năng giải ngân tốt', 'Sở KH&ĐT', 'Sở Tài chính; Kho bạc Nhà nước tỉnh', 'Tờ trình của UBND tỉnh'],
        ['Đối chiếu số dư tạm ứng quá hạn của từng dự án, yêu cầu chủ đầu tư thu hồi dứt điểm hoặc giải trình rõ nguyên nhân', 'Kho bạc Nhà nước tỉnh', 'Sở Tài chính', 'Danh mục số dư tạm ứng quá hạn'],
        ['Cam kết bằng văn bản tiến độ giải ngân từng gói thầu, phân công lãnh đạo phụ trách trực tiếp từng công trình', 'BQLDA Dân dụng và Công nghiệp; BQLDA Giao thông; BQLDA NN&PTNT', 'Sở KH&ĐT', 'Bản cam kết tiến độ giải ngân'],
        ['Thẩm tra, trình phê duyệt quyết toán các dự án hoàn thành còn tồn đọng quá thời hạn quy định', 'Sở Tài chính', 'Sở KH&ĐT', 'Danh mục dự án đã phê duyệt quyết toán'],
      ],
    },
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại buổi kiểm tra hiện trường các công trình trọng điểm của tỉnh',
      lines: [
        ['Đôn đốc nhà thầu tăng ca, tăng mũi thi công khối nhà điều trị nội trú Bệnh viện Đa khoa tỉnh, bảo đảm tiến độ hợp đồng', 'BQLDA Dân dụng và Công nghiệp', 'Sở Y tế; Sở Xây dựng', 'Báo cáo tiến độ kèm ảnh hiện trường'],
        ['Rà soát năng lực các nhà thầu chậm tiến độ, đề xuất biện pháp xử lý vi phạm hợp đồng, kể cả cấm tham gia đấu thầu trên địa bàn tỉnh', 'Sở KH&ĐT', 'Sở Xây dựng; Sở GTVT', 'Danh sách nhà thầu vi phạm và hình thức xử lý', 'urgent'],
        ['Kiểm định chất lượng các hạng mục đã nghiệm thu của dự án Nhà thi đấu đa năng, khắc phục ngay các vị trí thấm dột', 'Sở Xây dựng', 'BQLDA Dân dụng và Công nghiệp', 'Báo cáo kết quả kiểm định'],
      ],
    },
    {
      notation: 'UBND-TH',
      abstract: 'V/v lập danh mục dự án đề xuất kế hoạch đầu tư công trung hạn giai đoạn tới',
      lines: [
        ['Tổng hợp danh mục dự án đề xuất đưa vào kế hoạch đầu tư công trung hạn giai đoạn tới, xếp thứ tự ưu tiên theo từng ngành, lĩnh vực', 'Sở KH&ĐT', 'Sở Tài chính; các sở, ban, ngành', 'Danh mục dự án và thuyết minh'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v tháo gỡ khó khăn cho dự án sử dụng vốn ODA trên địa bàn tỉnh',
      origin: { kind: 'ministry', issuer: 'Bộ Kế hoạch và Đầu tư' },
      lines: [
        ['Làm việc với nhà tài trợ và đơn vị tư vấn, thống nhất phương án sử dụng vốn dư của dự án cải thiện môi trường nước thành phố', 'Sở KH&ĐT', 'Sở Tài chính; Quy Nhơn', 'Biên bản làm việc và văn bản đề xuất'],
      ],
    },
    {
      notation: 'UBND-TH',
      abstract: 'V/v báo cáo giám sát, đánh giá đầu tư các dự án sử dụng vốn nhà nước',
      origin: { kind: 'government', issuer: 'Thủ tướng Chính phủ' },
      lines: [
        ['Cập nhật đầy đủ thông tin dự án lên hệ thống giám sát đầu tư quốc gia, xử lý nghiêm chủ đầu tư không thực hiện chế độ báo cáo', 'Sở KH&ĐT', 'các huyện', 'Báo cáo giám sát, đánh giá tổng thể đầu tư'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v đẩy nhanh tiến độ bồi thường, giải phóng mặt bằng {place}',
      content: 'Hoàn thành chi trả bồi thường, vận động các hộ còn lại bàn giao mặt bằng {place}',
      product: 'Biên bản bàn giao mặt bằng',
      coordinating: 'Sở TN&MT',
      places: [
        ['Hoài Nhơn', 'đường nối Quốc lộ 1 với cảng cá Tam Quan'],
        ['Phù Cát', 'tuyến đường ven biển đoạn Cát Tiến - Đề Gi'],
        ['Tuy Phước', 'khu tái định cư thôn Luật Lễ, thị trấn Diêu Trì'],
        ['Vân Canh', 'khu công nghiệp, đô thị và dịch vụ tại xã Canh Vinh'],
        ['An Nhơn', 'đường gom phía Tây cao tốc qua xã Nhơn Tân'],
        ['Tây Sơn', 'tuyến đường tránh thị trấn Phú Phong'],
        ['Hoài Ân', 'tuyến ĐT.630 đoạn qua xã Ân Đức và xã Ân Tường Tây'],
      ],
    },
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp nghe các chủ đầu tư báo cáo công trình chuyển tiếp',
      content: 'Nghiệm thu, bàn giao đưa vào sử dụng và lập hồ sơ quyết toán {place}',
      product: 'Hồ sơ quyết toán dự án hoàn thành',
      coordinating: 'Sở Tài chính',
      together: true,
      places: [
        ['BQLDA Dân dụng và Công nghiệp', 'Trụ sở làm việc Trung tâm Phục vụ hành chính công tỉnh'],
        ['BQLDA Giao thông', 'cầu Hữu Giang trên tuyến ĐT.636'],
        ['BQLDA NN&PTNT', 'đập dâng Lại Giang'],
      ],
    },
  ],
};

export const financeTax: FieldTexts = {
  field: 'Tài chính – Thuế',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp về công tác thu, chi ngân sách nhà nước',
      byChair: true,
      lines: [
        ['Rà soát các nguồn thu còn tiềm năng, xây dựng kịch bản tăng thu đối với từng sắc thuế, từng địa bàn', 'Cục Thuế tỉnh', 'Sở Tài chính; các huyện', 'Kịch bản thu ngân sách'],
        ['Công khai danh sách người nộp thuế nợ đọng kéo dài, áp dụng đầy đủ biện pháp cưỡng chế theo Luật Quản lý thuế', 'Cục Thuế tỉnh', 'Công an tỉnh; Kho bạc Nhà nước tỉnh', 'Báo cáo kết quả thu hồi nợ thuế'],
        ['Tham mưu cắt giảm, tiết kiệm các khoản chi thường xuyên chưa cần thiết, dành nguồn cải cách tiền lương', 'Sở Tài chính', 'các sở, ban, ngành', 'Văn bản hướng dẫn tiết kiệm chi'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v xử lý, sắp xếp lại nhà, đất dôi dư',
      lines: [
        ['Kiểm kê các cơ sở nhà, đất dôi dư sau sắp xếp đơn vị sự nghiệp, đề xuất phương án đấu giá, điều chuyển hoặc chuyển giao về địa phương quản lý', 'Sở Tài chính', 'Sở Xây dựng; Sở TN&MT; các huyện', 'Phương án sắp xếp lại, xử lý nhà, đất'],
        ['Niêm phong, bảo vệ, chống xuống cấp trụ sở cũ Trường Trung cấp Văn hóa - Nghệ thuật trong khi chờ phương án xử lý', 'Sở VH&TT', 'Sở Tài chính', 'Biên bản kiểm tra hiện trạng'],
      ],
    },
    {
      notation: 'UBND-TH',
      abstract: 'V/v thực hiện kiến nghị của Kiểm toán nhà nước',
      origin: { kind: 'inspection', issuer: 'Kiểm toán nhà nước khu vực III' },
      lines: [
        ['Đôn đốc các đơn vị nộp ngân sách và giảm trừ dự toán theo kiến nghị kiểm toán, làm rõ trách nhiệm tập thể, cá nhân chậm thực hiện', 'Sở Tài chính', 'Thanh tra tỉnh; Kho bạc Nhà nước tỉnh', 'Báo cáo kết quả thực hiện kiến nghị kiểm toán', 'urgent'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v chống thất thu thuế trong chuyển nhượng bất động sản',
      lines: [
        ['Phối hợp liên thông dữ liệu giá đất, giá chuyển nhượng thực tế; phát hiện, xử lý trường hợp kê khai thấp hơn giá giao dịch', 'Cục Thuế tỉnh', 'Sở TN&MT; Sở Tư pháp', 'Quy chế phối hợp'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v thẩm định phương án giá dịch vụ công ích',
      lines: [
        ['Thẩm định phương án giá dịch vụ thu gom, vận chuyển, xử lý rác thải sinh hoạt trên địa bàn các đô thị, trình UBND tỉnh ban hành', 'Sở Tài chính', 'Sở Xây dựng; Quy Nhơn; An Nhơn; Hoài Nhơn', 'Dự thảo quyết định ban hành giá'],
        ['Đề xuất mức thu, miễn, giảm phí tham quan di tích và bảo tàng do cấp tỉnh quản lý', 'Sở VH&TT', 'Sở Tài chính; Sở Du lịch', 'Dự thảo nghị quyết của HĐND tỉnh'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v cải cách thủ tục hải quan tại cảng Quy Nhơn',
      lines: [
        ['Rút ngắn thời gian thông quan hàng hóa xuất khẩu tại cảng Quy Nhơn, công khai số liệu đo thời gian giải phóng hàng', 'Cục Hải quan tỉnh', 'Sở Công Thương; Sở GTVT', 'Báo cáo đo thời gian giải phóng hàng'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v tín dụng cho doanh nghiệp nhỏ và vừa',
      lines: [
        ['Tổ chức hội nghị kết nối ngân hàng - doanh nghiệp, tháo gỡ vướng mắc về tài sản bảo đảm cho doanh nghiệp chế biến gỗ, thủy sản', 'NHNN Chi nhánh tỉnh', 'Sở KH&ĐT; Sở Công Thương', 'Kết quả giải ngân sau hội nghị'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v xử lý nợ đọng và thu tiền sử dụng đất {place}',
      content: 'Tổ chức đấu giá quyền sử dụng đất, thu dứt điểm tiền sử dụng đất còn nợ {place}, ưu tiên trả nợ khối lượng xây dựng cơ bản',
      product: 'Báo cáo kết quả thu và trả nợ',
      coordinating: 'Sở Tài chính; Cục Thuế tỉnh',
      places: [
        ['Tây Sơn', 'tại khu dân cư phía Đông thị trấn Phú Phong'],
        ['Hoài Nhơn', 'tại khu đô thị Bàu Rong, phường Bồng Sơn'],
        ['Tuy Phước', 'tại khu dân cư Đồng Điền Dưới'],
        ['Phù Cát', 'tại khu đô thị mới Cát Tiến'],
        ['An Nhơn', 'tại khu dân cư Đông Bàn Thành, phường Đập Đá'],
      ],
    },
  ],
};
