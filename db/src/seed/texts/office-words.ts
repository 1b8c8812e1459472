/** What the Office writes when it reminds, withdraws, ends, suspends or reviews. */
export const reminders: readonly string[] = [
  'Đề nghị báo cáo kết quả, nêu rõ nguyên nhân chậm và thời hạn hoàn thành.',
  'Nhiệm vụ đã quá hạn. Đề nghị khẩn trương hoàn thành, báo cáo trong hai ngày làm việc.',
  'Chủ tịch UBND tỉnh yêu cầu báo cáo ngay tiến độ thực hiện nhiệm vụ này.',
  'Đến nay Văn phòng chưa nhận được báo cáo. Đề nghị cập nhật tiến độ trên hệ thống.',
  'Đề nghị người đứng đầu cơ quan trực tiếp chỉ đạo, không để kéo dài thêm.',
  'Nội dung này sẽ được kiểm điểm tại phiên họp giao ban gần nhất, đề nghị chuẩn bị báo cáo.',
];

export const withdrawals: readonly string[] = [
  'Nội dung đã được giao tại văn bản khác cùng ngày, thu hồi để tránh trùng lặp.',
  'Giao nhầm cơ quan chủ trì; nhiệm vụ được giao lại đúng thẩm quyền.',
  'Bộ, ngành Trung ương đã trực tiếp giải quyết, không cần thực hiện.',
  'Chủ tịch UBND tỉnh chỉ đạo dừng nội dung này sau khi nghe báo cáo lại.',
  'Nhà đầu tư rút đề xuất, nhiệm vụ không còn đối tượng thực hiện.',
];

export const endings: readonly string[] = [
  'Điều kiện thực hiện đã thay đổi, tiếp tục theo dõi không còn ý nghĩa; kết thúc theo dõi.',
  'Nội dung đã lồng ghép vào chương trình công tác thường xuyên của cơ quan.',
  'Dự án dừng theo chủ trương của cấp có thẩm quyền.',
];

export const supersessions: readonly string[] = [
  'Được thay thế bằng nhiệm vụ có phạm vi rộng hơn.',
  'Chủ tịch UBND tỉnh đã có kết luận mới thay thế nội dung này.',
  'Kế hoạch mới của UBND tỉnh đã quy định lại nội dung và thời hạn.',
];

export const suspensions: readonly string[] = [
  'Tạm dừng chờ ý kiến của bộ chủ quản.',
  'Tạm dừng do cơ quan điều tra đang làm việc với đơn vị liên quan.',
  'Tạm dừng chờ HĐND tỉnh quyết nghị nguồn vốn.',
];

export const dayReasons: readonly string[] = [
  'Ngày ký văn bản trình mới là ngày hoàn thành theo yêu cầu.',
  'Căn cứ ngày nghiệm thu ghi trên biên bản kèm theo.',
  'Xác nhận theo ngày phát hành văn bản trên trục liên thông.',
];

/** Directives given by word of mouth, waiting for a leader's confirmation. */
export const proposals: readonly (readonly [content: string, lead: string, coordinating: string, product: string, field: string])[] = [
  [
    'Kiểm tra phản ánh của doanh nghiệp vận tải về lịch cấm đường tại cửa ngõ phía Nam thành phố, báo cáo Chủ tịch UBND tỉnh',
    'Sở GTVT', 'Công an tỉnh; Quy Nhơn', 'Báo cáo và phương án điều chỉnh', 'Giao thông',
  ],
  [
    'Chuẩn bị nội dung để Chủ tịch UBND tỉnh làm việc với đoàn công tác của nhà đầu tư Hàn Quốc về dự án kho lạnh',
    'BQL Khu kinh tế', 'Sở KH&ĐT; Sở Ngoại vụ', 'Tài liệu làm việc', 'Công nghiệp – Thương mại',
  ],
  [
    'Đề xuất hình thức động viên các hộ dân hiến đất mở đường tại xã Ân Tường Tây',
    'Hoài Ân', 'Sở Nội vụ', 'Văn bản đề xuất khen thưởng', 'Nội vụ – Cải cách hành chính',
  ],
];
