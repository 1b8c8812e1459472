import type { FieldTexts } from './directive-text.ts';

export const homeAffairs: FieldTexts = {
  field: 'Nội vụ – Cải cách hành chính',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại phiên họp Ban Chỉ đạo cải cách hành chính',
      byChair: true,
      lines: [
        ['Phân tích nguyên nhân sụt giảm từng chỉ số thành phần PAR INDEX, SIPAS, PAPI; phân công cơ quan chịu trách nhiệm cải thiện từng chỉ số', 'Sở Nội vụ', 'VP UBND tỉnh; Sở KH&ĐT; Sở TT&TT', 'Kế hoạch cải thiện chỉ số'],
        ['Cắt giảm ít nhất 30% thời gian giải quyết các thủ tục hành chính thuộc lĩnh vực đất đai, đầu tư, xây dựng', 'VP UBND tỉnh', 'Sở TN&MT; Sở KH&ĐT; Sở Xây dựng', 'Danh mục thủ tục được cắt giảm'],
        ['Kiểm tra việc tiếp nhận hồ sơ tại bộ phận một cửa cấp xã, chấm dứt yêu cầu người dân nộp thêm giấy tờ ngoài quy định', 'Sở Nội vụ', 'VP UBND tỉnh; các huyện', 'Báo cáo kết quả kiểm tra'],
        ['Tham mưu quy định đánh giá, xếp loại người đứng đầu gắn với tiến độ thực hiện nhiệm vụ được giao', 'Sở Nội vụ', 'VP UBND tỉnh; Sở Tư pháp', 'Dự thảo quyết định của UBND tỉnh'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v sắp xếp tổ chức bộ máy, tinh giản biên chế',
      origin: { kind: 'party', issuer: 'Ban Thường vụ Tỉnh ủy' },
      lines: [
        ['Hoàn thiện đề án sắp xếp đơn vị sự nghiệp công lập, giảm đầu mối các trung tâm trực thuộc sở', 'Sở Nội vụ', 'Sở Tài chính; các sở, ban, ngành', 'Đề án sắp xếp'],
        ['Xây dựng phương án bố trí, giải quyết chế độ cho cán bộ, công chức dôi dư cấp xã', 'Sở Nội vụ', 'Sở Tài chính; BHXH tỉnh', 'Phương án và dự toán kinh phí'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v công tác nhân sự diện UBND tỉnh quản lý',
      byChair: true,
      lines: [
        ['Rà soát hồ sơ, xác minh tiêu chuẩn chính trị đối với nhân sự dự kiến bổ nhiệm chức danh lãnh đạo doanh nghiệp có vốn nhà nước', 'Sở Nội vụ', 'Công an tỉnh', 'Báo cáo thẩm định nhân sự', 'restricted'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v thi tuyển chức danh lãnh đạo cấp sở, cấp phòng',
      lines: [
        ['Tham mưu quy chế thi tuyển chức danh trưởng phòng và tương đương, chọn ba sở thực hiện thí điểm', 'Sở Nội vụ', 'Sở Tư pháp; Sở Y tế; Sở GTVT', 'Dự thảo quy chế thi tuyển'],
        ['Bồi dưỡng kỹ năng số, kỹ năng xử lý hồ sơ trên môi trường mạng cho công chức cấp xã', 'Sở Nội vụ', 'Sở TT&TT; các huyện', 'Báo cáo kết quả bồi dưỡng'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v công tác văn thư, lưu trữ',
      lines: [
        ['Chỉnh lý tài liệu tồn đọng, giao nộp tài liệu đến hạn vào lưu trữ lịch sử của tỉnh', 'Sở Nội vụ', 'các sở, ban, ngành', 'Biên bản giao nộp tài liệu'],
      ],
    },
    {
      notation: 'UBND-TH',
      abstract: 'V/v chế độ thông tin, báo cáo và chương trình công tác của UBND tỉnh',
      lines: [
        ['Đăng ký nội dung trình phiên họp thường kỳ của UBND tỉnh, bảo đảm hồ sơ gửi trước ít nhất năm ngày làm việc', 'VP UBND tỉnh', 'các sở, ban, ngành', 'Dự kiến chương trình phiên họp'],
        ['Chuẩn hóa mẫu báo cáo kinh tế - xã hội, liên thông số liệu với hệ thống thông tin báo cáo của Chính phủ', 'VP UBND tỉnh', 'Sở KH&ĐT; Sở TT&TT', 'Bộ mẫu báo cáo điện tử'],
      ],
    },
    {
      notation: 'UBND-NC',
      abstract: 'V/v công tác đối ngoại, hội nhập quốc tế',
      lines: [
        ['Chuẩn bị nội dung ký kết thỏa thuận hợp tác với các tỉnh Nam Lào và thành phố Izumisano, Nhật Bản', 'Sở Ngoại vụ', 'Sở KH&ĐT; Sở Du lịch', 'Dự thảo thỏa thuận hợp tác'],
        ['Rà soát các khoản viện trợ phi chính phủ nước ngoài đã hết thời hạn, hướng dẫn chủ dự án thủ tục kết thúc', 'Sở Ngoại vụ', 'Sở KH&ĐT; Công an tỉnh', 'Danh mục khoản viện trợ'],
      ],
    },
    {
      notation: 'UBND-TH',
      abstract: 'V/v nghiên cứu, đánh giá tác động chính sách',
      lines: [
        ['Nghiên cứu, đề xuất mô hình liên kết phát triển vùng giữa Bình Định và các tỉnh Tây Nguyên qua hành lang Quốc lộ 19', 'Viện NCPT KT-XH', 'Sở KH&ĐT; Sở GTVT', 'Báo cáo chuyên đề'],
        ['Khảo sát năng lực cạnh tranh cấp sở và địa phương (DDCI), công bố kết quả xếp hạng', 'Viện NCPT KT-XH', 'Sở KH&ĐT', 'Báo cáo kết quả khảo sát DDCI'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-NC',
      abstract: 'V/v chấn chỉnh việc giải quyết hồ sơ trễ hạn tại {place}',
      content: 'Kiểm điểm trách nhiệm, khắc phục tình trạng hồ sơ trễ hạn kéo dài tại {place}; công khai xin lỗi tổ chức, cá nhân',
      product: 'Báo cáo kiểm điểm và kết quả khắc phục',
      coordinating: 'Sở Nội vụ; VP UBND tỉnh',
      byChair: true,
      places: [
        ['Quy Nhơn', 'bộ phận một cửa các phường Nhơn Bình, Ghềnh Ráng'],
        ['Hoài Nhơn', 'bộ phận một cửa phường Bồng Sơn'],
        ['Phù Cát', 'bộ phận một cửa thị trấn Ngô Mây'],
        ['Tuy Phước', 'bộ phận một cửa cấp huyện'],
      ],
    },
  ],
};

export const digital: FieldTexts = {
  field: 'Chuyển đổi số',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại phiên họp Ban Chỉ đạo chuyển đổi số và Đề án 06',
      byChair: true,
      lines: [
        ['Hoàn thành nâng cấp hệ thống thông tin giải quyết thủ tục hành chính, đồng bộ trạng thái hồ sơ lên Cổng dịch vụ công quốc gia', 'Sở TT&TT', 'VP UBND tỉnh', 'Biên bản nghiệm thu nâng cấp'],
        ['Phê duyệt hồ sơ đề xuất cấp độ an toàn cho toàn bộ hệ thống thông tin đang vận hành', 'Sở TT&TT', 'Công an tỉnh; các sở, ban, ngành', 'Danh mục hệ thống được phê duyệt cấp độ', 'urgent'],
        ['Làm sạch dữ liệu thuê bao di động, tài khoản an sinh xã hội còn sai lệch so với dữ liệu dân cư', 'Công an tỉnh', 'Sở TT&TT; BHXH tỉnh; Sở LĐ-TB&XH', 'Báo cáo kết quả làm sạch dữ liệu'],
        ['Số hóa, tái sử dụng kết quả giải quyết thủ tục hành chính tại bộ phận một cửa, đạt tối thiểu 80% hồ sơ', 'VP UBND tỉnh', 'Sở TT&TT; các huyện', 'Báo cáo tỷ lệ số hóa'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v phủ sóng các điểm lõm sóng di động, băng rộng',
      origin: { kind: 'ministry', issuer: 'Bộ Thông tin và Truyền thông' },
      lines: [
        ['Yêu cầu doanh nghiệp viễn thông phủ sóng các thôn, làng còn lõm sóng tại xã An Toàn, Canh Liên, Vĩnh Sơn', 'Sở TT&TT', 'An Lão; Vân Canh; Vĩnh Thạnh', 'Danh sách điểm đã phủ sóng'],
      ],
    },
    {
      notation: 'UBND-TH',
      abstract: 'V/v ứng dụng chữ ký số và văn bản điện tử',
      lines: [
        ['Cấp chữ ký số cho 100% lãnh đạo và công chức tham mưu cấp xã, bảo đảm văn bản đi ký số toàn trình', 'Sở TT&TT', 'các huyện', 'Báo cáo số chứng thư đã cấp'],
        ['Đo lường, công bố tỷ lệ văn bản điện tử xử lý đúng hạn của từng cơ quan trên trục liên thông', 'VP UBND tỉnh', 'Sở TT&TT', 'Bảng xếp hạng xử lý văn bản'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v xử lý thông tin sai sự thật trên mạng xã hội',
      lines: [
        ['Xác minh, xử lý tài khoản mạng xã hội đăng tin thất thiệt về quy hoạch gây sốt đất tại khu vực phía Tây thị xã An Nhơn', 'Sở TT&TT', 'Công an tỉnh; An Nhơn', 'Báo cáo kết quả xử lý', 'very_urgent'],
        ['Thường xuyên điểm tin báo chí, mạng xã hội liên quan đến tỉnh, tham mưu xử lý ngay vấn đề nóng', 'Sở TT&TT', 'VP UBND tỉnh', 'Bản điểm tin', 'no_deadline'],
      ],
    },
    {
      notation: 'UBND-VX',
      abstract: 'V/v phát triển khoa học, công nghệ và đổi mới sáng tạo',
      lines: [
        ['Rà soát các đề tài khoa học cấp tỉnh quá hạn nghiệm thu, đề xuất thu hồi kinh phí hoặc gia hạn lần cuối', 'Sở KH&CN', 'Sở Tài chính', 'Danh mục đề tài và hướng xử lý'],
        ['Xây dựng cơ chế hoạt động của Khu đô thị khoa học và giáo dục Quy Hòa, gắn với Trung tâm ICISE', 'Sở KH&CN', 'Sở Xây dựng; Quy Nhơn', 'Đề án cơ chế hoạt động'],
        ['Bảo hộ chỉ dẫn địa lý "Bình Định" cho sản phẩm cá ngừ đại dương và rượu Bàu Đá', 'Sở KH&CN', 'Sở NN&PTNT; Sở Công Thương', 'Hồ sơ đăng ký bảo hộ'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-VX',
      abstract: 'V/v xây dựng mô hình chuyển đổi số cấp xã tại {place}',
      content: 'Xây dựng, đánh giá mô hình chuyển đổi số tại {place}: họp không giấy, thanh toán không dùng tiền mặt, truyền thanh thông minh',
      product: 'Báo cáo đánh giá mô hình',
      coordinating: 'Sở TT&TT',
      places: [
        ['Hoài Ân', 'thị trấn Tăng Bạt Hổ và xã Ân Phong'],
        ['Tuy Phước', 'xã Phước Nghĩa'],
        ['Vân Canh', 'xã Canh Vinh'],
        ['Phù Mỹ', 'thị trấn Bình Dương'],
        ['Quy Nhơn', 'phường Ngô Mây và phường Lý Thường Kiệt'],
      ],
    },
  ],
};
