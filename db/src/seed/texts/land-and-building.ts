import type { FieldTexts } from './directive-text.ts';

export const landEnvironment: FieldTexts = {
  field: 'Tài nguyên – Môi trường',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp về công tác quản lý đất đai, khoáng sản ngày {-3}',
      lines: [
        ['Lập danh mục các mỏ vật liệu xây dựng thông thường đủ điều kiện đấu giá quyền khai thác, ưu tiên nguồn đất đắp cho công trình trọng điểm', 'Sở TN&MT', 'Sở Xây dựng; Sở Công Thương', 'Danh mục mỏ đưa ra đấu giá'],
        ['Xác định giá đất cụ thể đối với các dự án đã giao đất nhưng chưa xác định nghĩa vụ tài chính', 'Sở TN&MT', 'Sở Tài chính; Cục Thuế tỉnh', 'Phương án giá đất trình Hội đồng thẩm định', 'urgent'],
        ['Thu hồi đất của các dự án chậm triển khai quá 24 tháng, không còn lý do bất khả kháng', 'Sở TN&MT', 'Sở KH&ĐT; BQL Khu kinh tế', 'Danh sách dự án đề nghị thu hồi đất'],
        ['Hoàn thành số hóa hồ sơ địa chính, tích hợp cơ sở dữ liệu đất đai với cơ sở dữ liệu quốc gia về dân cư', 'Sở TN&MT', 'Công an tỉnh; các huyện', 'Cơ sở dữ liệu đã nghiệm thu'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v xử lý phản ánh của báo chí về ô nhiễm môi trường',
      lines: [
        ['Kiểm tra phản ánh mùi hôi từ khu chế biến thủy sản Nhơn Hội, lấy mẫu nước thải, khí thải và thông tin lại cho cơ quan báo chí', 'Sở TN&MT', 'BQL Khu kinh tế; Quy Nhơn', 'Kết luận kiểm tra kèm kết quả phân tích mẫu', 'very_urgent'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v quản lý chất thải rắn sinh hoạt',
      lines: [
        ['Xây dựng lộ trình đóng cửa các bãi rác không hợp vệ sinh, chuyển rác về khu xử lý tập trung Long Mỹ và Cát Nhơn', 'Sở TN&MT', 'Sở Xây dựng; các huyện', 'Lộ trình đóng cửa bãi rác'],
        ['Hướng dẫn phân loại chất thải rắn sinh hoạt tại nguồn theo Luật Bảo vệ môi trường, chọn ba phường làm điểm', 'Quy Nhơn', 'Sở TN&MT', 'Kế hoạch và kết quả làm điểm'],
      ],
    },
    {
      notation: 'CT-UBND',
      abstract: 'Về tăng cường quản lý tài nguyên nước và hành lang bảo vệ nguồn nước',
      byChair: true,
      lines: [
        ['Cắm mốc hành lang bảo vệ nguồn nước sông Kôn, sông Hà Thanh, sông Lại Giang, bàn giao địa phương quản lý', 'Sở TN&MT', 'Sở NN&PTNT; Tây Sơn; An Nhơn; Tuy Phước', 'Hồ sơ mốc giới đã bàn giao'],
        ['Kiểm soát việc khai thác nước dưới đất của các cơ sở nuôi tôm trên cát, truy thu tiền cấp quyền khai thác', 'Sở TN&MT', 'Sở NN&PTNT; Phù Mỹ; Phù Cát', 'Báo cáo kết quả kiểm tra, truy thu'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v xử lý khu vực đầm Thị Nại, đầm Đề Gi, đầm Trà Ổ',
      origin: { kind: 'voters', issuer: 'Cử tri các huyện Tuy Phước, Phù Cát, Phù Mỹ' },
      lines: [
        ['Giải tỏa các chuồng nuôi, chà rạo trái phép trong đầm Thị Nại, khôi phục luồng lạch cho tàu thuyền ra vào', 'Tuy Phước', 'Sở NN&PTNT; Sở TN&MT; Quy Nhơn', 'Báo cáo kết quả giải tỏa'],
        ['Xác minh nguyên nhân cá chết hàng loạt tại đầm Trà Ổ, trả lời cử tri và đề xuất biện pháp cải tạo môi trường đầm', 'Sở TN&MT', 'Sở NN&PTNT; Phù Mỹ', 'Văn bản trả lời cử tri'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v giải quyết hồ sơ đất đai tồn đọng',
      lines: [
        ['Giải quyết dứt điểm hồ sơ cấp giấy chứng nhận lần đầu đã quá hạn tại chi nhánh văn phòng đăng ký đất đai các địa phương, thực hiện xin lỗi người dân', 'Sở TN&MT', 'các huyện', 'Danh sách hồ sơ đã giải quyết'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v xử lý vi phạm đất đai, khoáng sản {place}',
      content: 'Kiểm tra, xử lý dứt điểm tình trạng lấn chiếm đất công, khai thác đất đồi trái phép {place}',
      product: 'Báo cáo kết quả xử lý vi phạm',
      coordinating: 'Sở TN&MT; Công an tỉnh',
      places: [
        ['An Nhơn', 'tại khu vực núi Bằng, xã Nhơn Lộc và xã Nhơn Thọ'],
        ['Phù Cát', 'tại khu vực giáp ranh hai xã Cát Hiệp và Cát Lâm'],
        ['Hoài Nhơn', 'dọc bờ sông Lại Giang thuộc phường Hoài Đức'],
        ['Tuy Phước', 'tại xã Phước Thành và xã Phước An'],
        ['Phù Mỹ', 'ven núi Chóp Chài, xã Mỹ Thọ và xã Mỹ An'],
        ['Vĩnh Thạnh', 'tại xã Vĩnh Thịnh và xã Vĩnh Quang'],
      ],
    },
  ],
};

export const constructionPlanning: FieldTexts = {
  field: 'Xây dựng – Quy hoạch',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp nghe báo cáo các đồ án quy hoạch',
      lines: [
        ['Hoàn chỉnh đồ án điều chỉnh quy hoạch chung thành phố Quy Nhơn và vùng phụ cận theo ý kiến Bộ Xây dựng', 'Sở Xây dựng', 'Quy Nhơn; Tuy Phước; BQL Khu kinh tế', 'Hồ sơ trình phê duyệt'],
        ['Thẩm định đồ án quy hoạch phân khu đô thị dọc sông Hà Thanh, bảo đảm không gian thoát lũ', 'Sở Xây dựng', 'Sở NN&PTNT; Sở TN&MT', 'Văn bản thẩm định'],
        ['Công bố công khai quy hoạch chi tiết xây dựng tỷ lệ 1/500 khu đô thị phía Đông đường Điện Biên Phủ, cắm mốc giới ngoài thực địa', 'Quy Nhơn', 'Sở Xây dựng', 'Biên bản công bố và hồ sơ mốc giới'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v phát triển nhà ở xã hội trên địa bàn tỉnh',
      origin: { kind: 'government', issuer: 'Thủ tướng Chính phủ' },
      lines: [
        ['Rà soát quỹ đất 20% tại các dự án nhà ở thương mại, lập danh mục bố trí nhà ở xã hội, báo cáo kết quả thực hiện chỉ tiêu được giao', 'Sở Xây dựng', 'Sở TN&MT; Sở KH&ĐT', 'Danh mục quỹ đất nhà ở xã hội'],
        ['Hậu kiểm việc bán, cho thuê mua nhà ở xã hội đúng đối tượng tại các dự án đã hoàn thành', 'Sở Xây dựng', 'Thanh tra tỉnh; Công an tỉnh', 'Báo cáo kết quả hậu kiểm'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v quản lý trật tự xây dựng',
      lines: [
        ['Lập phương án cưỡng chế các công trình xây dựng không phép trên đất nông nghiệp tại khu vực 5, phường Nhơn Bình', 'Quy Nhơn', 'Sở Xây dựng; Công an tỉnh', 'Quyết định và kết quả cưỡng chế', 'urgent'],
        ['Xây dựng quy chế phối hợp quản lý trật tự xây dựng giữa thanh tra xây dựng và chính quyền cơ sở', 'Sở Xây dựng', 'các huyện', 'Dự thảo quy chế phối hợp'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v cải tạo chung cư cũ, nhà tập thể xuống cấp',
      lines: [
        ['Kiểm định, đánh giá mức độ an toàn của các khu nhà tập thể cũ, đề xuất phương án di dời các hộ ở nhà nguy hiểm cấp D', 'Sở Xây dựng', 'Quy Nhơn; Sở Tài chính', 'Báo cáo kiểm định và phương án di dời'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v cấp nước sạch đô thị và nông thôn',
      lines: [
        ['Thống nhất phân vùng cấp nước giữa các đơn vị cấp nước, chấm dứt tình trạng đầu tư chồng lấn tuyến ống', 'Sở Xây dựng', 'Sở NN&PTNT; Sở KH&ĐT', 'Quyết định phân vùng cấp nước'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v công bố giá vật liệu xây dựng',
      lines: [
        ['Khảo sát, công bố giá vật liệu xây dựng sát giá thị trường, nhất là cát, đất đắp, đá xây dựng', 'Sở Xây dựng', 'Sở Tài chính; Sở TN&MT', 'Công bố giá vật liệu xây dựng'],
        ['Thường xuyên rà soát, công khai năng lực hoạt động xây dựng của tổ chức, cá nhân trên địa bàn', 'Sở Xây dựng', '', 'Danh sách đăng trên cổng thông tin của Sở', 'no_deadline'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v nâng loại đô thị và hoàn thiện quy hoạch {place}',
      content: 'Hoàn thiện đề án, khắc phục các tiêu chí chưa đạt để công nhận {place}',
      product: 'Đề án trình cấp có thẩm quyền',
      coordinating: 'Sở Xây dựng; Sở KH&ĐT',
      places: [
        ['Tây Sơn', 'thị trấn Phú Phong mở rộng đạt tiêu chí đô thị loại IV'],
        ['Hoài Nhơn', 'thị xã Hoài Nhơn đạt tiêu chí đô thị loại III'],
        ['Phù Cát', 'thị trấn Cát Tiến đạt tiêu chí đô thị loại V'],
        ['Hoài Ân', 'khu vực Mỹ Thành, xã Ân Mỹ đạt tiêu chí đô thị loại V'],
        ['Phù Mỹ', 'khu vực An Lương, xã Mỹ Chánh đạt tiêu chí đô thị loại V'],
      ],
    },
  ],
};
