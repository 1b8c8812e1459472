/** What an agency writes when it asks for more time. */
export const extensionReasons: readonly string[] = [
  'Đơn vị tư vấn bàn giao hồ sơ khảo sát chậm do mưa kéo dài; đề nghị gia hạn để thẩm định đủ căn cứ trước khi trình.',
  'Còn 03 địa phương chưa gửi số liệu, Sở đã đôn đốc hai lần; đề nghị gia hạn để tổng hợp đầy đủ.',
  'Nội dung cần lấy ý kiến Bộ quản lý ngành theo quy định, Bộ hẹn trả lời sau thời hạn được giao.',
  'Phát sinh vướng mắc giải phóng mặt bằng của 07 hộ dân, cần thêm thời gian vận động và chi trả bồi thường.',
];

/** It holds that the work is another's. */
export const wrongAgencyReason =
  'Nội dung này thuộc chức năng, nhiệm vụ của cơ quan khác theo quyết định quy định chức năng, nhiệm vụ hiện hành; đề nghị giao lại đúng thẩm quyền.';

export const suspensionReason =
  'Dự án tạm dừng thi công theo yêu cầu của cơ quan thanh tra; đề nghị tạm dừng tính thời hạn đến khi có kết luận.';

export const infeasibleReason =
  'Nguồn vốn đối ứng không còn được bố trí trong kế hoạch năm; nhiệm vụ không có điều kiện thực hiện, đề nghị kết thúc.';
