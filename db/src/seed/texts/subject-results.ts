/**
 * What was seen, counted or agreed, for reports on directives that speak of it. `{a}` < `{b}` are counts, `{pt}` a
 * percentage that goes with the reported one.
 */
const subjectResults: readonly (readonly [subject: RegExp, results: readonly string[]])[] = [
  [/giải ngân|tạm ứng/, ['Tỷ lệ giải ngân đạt {pt}% kế hoạch vốn, còn {a} dự án dưới mức bình quân chung.', 'Đã thu hồi {a}/{b} khoản tạm ứng quá hạn.']],
  [/quyết toán/, ['Đã phê duyệt quyết toán {a}/{b} hồ sơ, giảm trừ giá trị đề nghị chưa đúng quy định.']],
  [/mặt bằng|bồi thường|tái định cư/, ['Đã chi trả cho {a}/{b} hộ, các hộ còn lại kiến nghị về đơn giá cây trồng, vật kiến trúc.', 'Hội đồng bồi thường họp hằng tuần, niêm yết công khai phương án tại trụ sở thôn.']],
  [/nhà thầu|thi công|khối nhà|tuyến ĐT|cầu |đường /, ['Nhà thầu bố trí ba mũi thi công, huy động thêm {a} thiết bị.', 'Tư vấn giám sát xác nhận khối lượng đạt {pt}%, chất lượng bảo đảm.']],
  [/ngân sách|nguồn thu|nợ thuế|thuế/, ['Số thu lũy kế đạt {pt}% dự toán, nợ thuế giảm so với kỳ báo cáo trước.', 'Đã gửi thông báo cưỡng chế đối với {a}/{b} người nộp thuế.']],
  [/nhà, đất|trụ sở/, ['Đã kiểm kê {a}/{b} cơ sở, còn vướng hồ sơ pháp lý về nguồn gốc đất.']],
  [/đấu giá/, ['Đã đấu giá thành {a}/{b} lô, giá trúng tăng so với giá khởi điểm.']],
  [/khoáng sản|mỏ |cát|đất đồi/, ['Lập biên bản {a} trường hợp khai thác ngoài mốc giới, tạm giữ phương tiện vi phạm.', 'Đã cắm mốc {a}/{b} điểm mỏ, lắp camera tại trạm cân.']],
  [/nước thải|mùi hôi|môi trường|ô nhiễm/, ['Kết quả phân tích mẫu có {a}/{b} thông số vượt quy chuẩn, đã yêu cầu khắc phục.', 'Người dân khu vực lân cận phản ánh tình trạng đã giảm rõ rệt.']],
  [/rác|chất thải/, ['Tỷ lệ thu gom rác thải sinh hoạt đạt {pt}%, còn {a} thôn chưa có điểm tập kết.']],
  [/giấy chứng nhận|địa chính|cơ sở dữ liệu đất đai/, ['Đã giải quyết {a}/{b} hồ sơ tồn, gửi thư xin lỗi đối với các hồ sơ trễ hạn.']],
  [/đồ án|quy hoạch|đô thị/, ['Đã lấy ý kiến cộng đồng dân cư, tỷ lệ đồng thuận {pt}%.', 'Hội đồng thẩm định đề nghị làm rõ chỉ tiêu đất cây xanh và bãi đỗ xe.']],
  [/nhà ở xã hội|nhà tạm|nhà tập thể/, ['Đã rà soát {b} trường hợp, có {a} trường hợp đủ điều kiện theo quy định.']],
  [/tải trọng|tai nạn|an toàn giao thông|xe /, ['Đã kiểm tra {b} lượt xe, xử phạt {a} trường hợp; lắp bổ sung biển báo, gờ giảm tốc.']],
  [/tàu|ngư dân|cảng cá|IUU/, ['Đã làm việc với {b} chủ tàu, {a} tàu hoàn thành thủ tục đăng ký, lắp thiết bị giám sát hành trình.', 'Lực lượng biên phòng kiểm soát {pt}% lượt tàu ra vào cửa biển.']],
  [/vắc xin|dịch tả|tiêm/, ['Đã tiêm phòng {pt}% tổng đàn, không phát sinh ổ dịch mới trong 21 ngày.', 'Tiêu hủy {a} con mắc bệnh, phun tiêu độc tại {b} hộ chăn nuôi.']],
  [/hồ |điều tiết nước|đê |kè|bờ sông/, ['Dung tích các hồ chứa đạt {pt}% thiết kế, vận hành an toàn.', 'Vật tư dự phòng gồm rọ đá, bao cát đã tập kết tại {a} điểm xung yếu.']],
  [/rừng/, ['Đã kiểm tra hiện trường, đo đếm {a} lô rừng; giao kiểm lâm địa bàn chốt chặn.']],
  [/bưởi|OCOP|dừa|vùng trồng/, ['Có {b} hộ đăng ký tham gia, {a} hộ đã ghi nhật ký canh tác đầy đủ.', 'Sản phẩm của {a} cơ sở đạt từ 3 sao trở lên.']],
  [/sạt lở|sơ tán|thiên tai|áp thấp/, ['Đã cắm {a} biển cảnh báo, lập phương án sơ tán {b} hộ dân.', 'Lực lượng xung kích cấp xã sẵn sàng, thông tin liên lạc thông suốt.']],
  [/doanh nghiệp|nhà đầu tư/, ['Đã làm việc với {b} doanh nghiệp, {a} kiến nghị được tháo gỡ ngay tại buổi làm việc.']],
  [/cụm công nghiệp|Cụm công nghiệp|khu công nghiệp/, ['Tỷ lệ lấp đầy đạt {pt}%, chủ đầu tư hạ tầng cam kết tiến độ từng hạng mục.']],
  [/chợ|thị trường|xăng dầu|hàng hóa/, ['Kiểm tra {b} cơ sở kinh doanh, nhắc nhở, xử lý {a} cơ sở.']],
  [/du lịch|khách/, ['Đã khảo sát {b} cơ sở dịch vụ, {a} cơ sở đạt tiêu chí.', 'Doanh nghiệp lữ hành đánh giá cao, đề nghị bổ sung điểm dừng chân.']],
  [/di tích|tháp|thành Hoàng Đế|Bài chòi|võ cổ truyền/, ['Hội đồng chuyên gia đã góp ý, đang bổ sung bản vẽ và tư liệu.']],
  [/giáo viên|trường|học sinh|dạy học/, ['Đã rà soát {b} trường, còn {a} trường cần bổ sung.', 'Phụ huynh và nhà trường thống nhất cách làm, không phát sinh khiếu nại.']],
  [/thuốc|khám|bệnh viện|y tế|bác sĩ/, ['Đã làm việc với {b} cơ sở khám, chữa bệnh; {a} cơ sở đã bảo đảm yêu cầu.']],
  [/sốt xuất huyết|dịch |muỗi/, ['Đã xử lý {a} ổ dịch, phun hóa chất diệt muỗi tại {b} khu dân cư.']],
  [/bảo hiểm/, ['Vận động thêm {a} hộ tham gia, tỷ lệ bao phủ đạt {pt}%.']],
  [/hộ nghèo|trợ cấp|người có công|liệt sĩ|thiệt hại/, ['Danh sách {b} hộ đã niêm yết công khai tại nhà văn hóa thôn, không có ý kiến khác.', 'Đã trao hỗ trợ cho {a}/{b} hộ, số còn lại đang bổ sung giấy tờ.']],
  [/lao động|công nhân/, ['Người lao động đã trở lại làm việc; doanh nghiệp cam kết trả đủ lương, đóng đủ bảo hiểm.']],
  [/thủ tục|một cửa|hồ sơ trễ hạn|PAR INDEX/, ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt {pt}%, đã gửi {a} thư xin lỗi.']],
  [/biên chế|cán bộ, công chức|nhân sự|đơn vị sự nghiệp|thi tuyển/, ['Đã thống nhất phương án với {a}/{b} đơn vị, còn ý kiến về chế độ, chính sách.']],
  [/chữ ký số/, ['Đã cấp {a}/{b} chứng thư số, hướng dẫn sử dụng trực tiếp tại cơ sở.']],
  [/cơ sở dữ liệu|hệ thống thông tin|số hóa|Số hóa|chuyển đổi số/, ['Hệ thống vận hành ổn định, đồng bộ {pt}% hồ sơ.']],
  [/khiếu nại|công dân|đơn |cử tri|đối thoại/, ['Đã đối thoại với {b} hộ, {a} hộ thống nhất với kết quả giải quyết.', 'Người có đơn đã ký biên bản làm việc và nhận bản sao hồ sơ.']],
  [/văn bản quy phạm|dự thảo quyết định|Luật/, ['Danh mục gồm {b} văn bản, trong đó {a} văn bản cần sửa đổi hoặc bãi bỏ ngay.']],
  [/phòng cháy|lối thoát nạn|trụ nước/, ['Tổng kiểm tra {b} cơ sở, yêu cầu {a} cơ sở khắc phục, có thời hạn cụ thể.']],
  [/kết luận thanh tra|kiến nghị kiểm toán|thanh tra/, ['Đã thu hồi nộp ngân sách {pt}% số tiền theo kiến nghị; kiểm điểm {a} cá nhân.']],
  [/làng|dân tộc|song ngữ/, ['Cộng đồng bầu tổ quản lý, thống nhất mức đóng góp bảo dưỡng.', 'Đã đến từng làng, lấy ý kiến {b} già làng, người có uy tín.']],
  [/an ninh|diễn tập|quốc phòng|nghĩa vụ quân sự/, ['Tình hình địa bàn ổn định, lực lượng, phương tiện sẵn sàng theo phương án.']],
];

export function subjectResultsOf(content: string): string[] {
  return subjectResults.flatMap(([subject, results]) => (subject.test(content) ? results : []));
}
