import type { Fate } from '../plan/fates.ts';
import type { CascadeText } from './cascade-text.ts';
import type { DirectiveLine, Notation } from './directive-text.ts';

/** A document of Gia Lai's committee; `age` is in working days before the seeding day. */
export type GiaLaiDocument = {
  readonly notation: Notation;
  readonly number: string;
  readonly abstract: string;
  readonly field: string;
  readonly age: number;
  readonly lines: readonly (readonly [line: DirectiveLine, fate: Fate])[];
};

export const giaLaiDocuments: readonly GiaLaiDocument[] = [
  {
    notation: 'TB-UBND', number: '31', field: 'Nội vụ – Cải cách hành chính', age: 24,
    abstract: 'Kết luận của {issuer} về vận hành chính quyền địa phương hai cấp',
    lines: [
      [['Rà soát, công bố thủ tục hành chính thực hiện tại Trung tâm Phục vụ hành chính công cấp xã, không để gián đoạn', 'VP UBND tỉnh', 'Sở Nội vụ; Sở KH&CN', 'Quyết định công bố thủ tục'], 'on_time'],
      [['Hướng dẫn phân cấp, phân quyền về đất đai, xây dựng cho cấp xã; cử cán bộ hỗ trợ trực tiếp các xã vùng sâu', 'Sở NN&MT', 'Sở Xây dựng; Sở Tư pháp', 'Văn bản hướng dẫn'], 'overdue'],
      [['Bố trí trụ sở, phương tiện làm việc cho các xã, phường mới; xử lý trụ sở dôi dư sau sắp xếp', 'Sở Tài chính', 'Sở Xây dựng; các xã, phường', 'Phương án bố trí trụ sở'], 'due_soon'],
      [['Tổ chức bồi dưỡng nghiệp vụ cho công chức cấp xã về tài chính - kế toán, địa chính, chuyển đổi số', 'Sở Nội vụ', 'Sở Tài chính; Sở KH&CN', 'Báo cáo kết quả bồi dưỡng'], 'on_time'],
    ],
  },
  {
    notation: 'UBND-KTTH', number: '1184', field: 'Nông nghiệp – Thủy lợi', age: 20,
    abstract: 'V/v tái canh cà phê và phát triển vùng nguyên liệu',
    lines: [
      [['Lập danh sách diện tích cà phê già cỗi cần tái canh, hỗ trợ giống cho hộ đồng bào dân tộc thiểu số', 'UBND xã Chư Sê; UBND xã Ia Grai', 'Sở NN&MT', 'Danh sách hộ và diện tích tái canh'], 'on_track'],
      [['Kiểm tra chất lượng cây giống cà phê, hồ tiêu lưu hành trên địa bàn, xử lý cơ sở bán giống không rõ nguồn gốc', 'Sở NN&MT', 'Sở Công Thương', 'Báo cáo kết quả kiểm tra'], 'waiting'],
    ],
  },
  {
    notation: 'UBND-KTTH', number: '1240', field: 'Xây dựng – Quy hoạch', age: 18,
    abstract: 'V/v chỉnh trang đô thị các phường trung tâm',
    lines: [
      [['Chỉnh trang vỉa hè, hệ thống thoát nước các tuyến phố trung tâm; xử lý lấn chiếm lòng lề đường', 'UBND phường Quy Nhơn; UBND phường Pleiku', 'Sở Xây dựng', 'Báo cáo kết quả chỉnh trang'], 'on_track'],
      [['Rà soát chỉ tiêu quy hoạch khu đô thị ven sông Hà Thanh, đề xuất điều chỉnh cục bộ', 'Sở Xây dựng', 'UBND phường Quy Nhơn Bắc', 'Hồ sơ đề xuất'], 'late'],
    ],
  },
  {
    notation: 'UBND-NVXH', number: '1302', field: 'Dân tộc', age: 16,
    abstract: 'V/v giữ gìn không gian văn hóa cồng chiêng',
    lines: [
      [['Thống kê bộ chiêng, nghệ nhân còn truyền dạy tại các làng; mở lớp truyền dạy cho thanh thiếu niên Jrai, Bana', 'Sở VH,TT&DL', 'UBND xã Ia Grai; UBND xã Biển Hồ', 'Báo cáo thống kê và kế hoạch mở lớp'], 'on_time'],
      [['Sửa chữa nhà rông xuống cấp bằng vật liệu truyền thống, giao cộng đồng tự quản', 'UBND xã Ia Grai', 'Sở VH,TT&DL', 'Biên bản nghiệm thu'], 'returned'],
    ],
  },
  {
    notation: 'UBND-NVXH', number: '1355', field: 'Y tế', age: 14,
    abstract: 'V/v củng cố mạng lưới y tế cơ sở sau sắp xếp',
    lines: [
      [['Sắp xếp trạm y tế theo địa giới mới, bảo đảm mỗi trạm có ít nhất một bác sĩ làm việc thường xuyên', 'Sở Y tế', 'UBND xã Ia Grai; UBND phường Bồng Sơn; UBND xã Hoài Ân', 'Phương án sắp xếp trạm y tế'], 'on_track'],
      [['Chủ động phòng, chống bệnh bạch hầu tại các làng có tỷ lệ tiêm chủng thấp', 'UBND xã Chư Sê', 'Sở Y tế', 'Báo cáo kết quả tiêm bổ sung', 'urgent'], 'overdue_silent'],
    ],
  },
  {
    notation: 'UBND-KTTH', number: '1398', field: 'Tài nguyên – Môi trường', age: 12,
    abstract: 'V/v quản lý đất có nguồn gốc nông, lâm trường',
    lines: [
      [['Thu hồi, bàn giao về địa phương diện tích đất các công ty cao su không còn nhu cầu sử dụng', 'Sở NN&MT', 'Sở Tài chính; UBND xã Đức Cơ; UBND xã Chư Prông', 'Danh mục diện tích bàn giao'], 'on_track'],
      [['Kiểm tra việc san gạt, phân lô trái phép ven Biển Hồ, buộc khôi phục hiện trạng', 'UBND xã Biển Hồ', 'Sở NN&MT', 'Báo cáo kết quả xử lý'], 'waiting'],
    ],
  },
  {
    notation: 'TB-UBND', number: '38', field: 'Văn hóa – Du lịch', age: 9,
    abstract: 'Kết luận của {issuer} tại cuộc họp về liên kết du lịch biển - cao nguyên',
    lines: [
      [['Xây dựng tuyến du lịch Quy Nhơn - An Khê - Pleiku, thống nhất giá vé tham quan liên điểm', 'Sở VH,TT&DL', 'UBND phường Quy Nhơn; UBND phường An Khê; UBND phường Pleiku', 'Đề án tuyến du lịch'], 'on_track'],
      [['Bố trí điểm dừng chân, nhà vệ sinh công cộng đạt chuẩn dọc Quốc lộ 19', 'Sở Xây dựng', 'UBND phường An Khê; UBND xã Tây Sơn', 'Danh mục điểm dừng chân'], 'due_soon'],
    ],
  },
  {
    notation: 'UBND-KTTH', number: '1466', field: 'Phòng chống thiên tai', age: 4,
    abstract: 'V/v rà soát vùng trũng thấp, vùng sạt lở theo địa giới mới',
    lines: [
      [['Cập nhật bản đồ vùng ngập, vùng sạt lở theo địa giới xã, phường mới; kiện toàn ban chỉ huy phòng thủ dân sự', 'Sở NN&MT', 'UBND xã Hoài Ân; UBND phường Bồng Sơn; UBND xã Tây Sơn', 'Bản đồ và quyết định kiện toàn'], 'on_track'],
    ],
  },
  {
    notation: 'UBND-NVXH', number: '1510', field: 'Chuyển đổi số', age: 2,
    abstract: 'V/v bảo đảm đường truyền cho trung tâm phục vụ hành chính công cấp xã',
    lines: [
      [['Nâng cấp đường truyền, máy trạm tại các trung tâm phục vụ hành chính công cấp xã thường xuyên quá tải', 'Sở KH&CN', 'VP UBND tỉnh', 'Báo cáo kết quả nâng cấp'], 'new'],
      [['Tổ chức ngày hội hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà văn hóa thôn, làng', 'UBND xã Hoài Ân; UBND phường An Khê', 'Sở KH&CN', 'Báo cáo số lượt hướng dẫn'], 'new'],
    ],
  },
];

/** What communes handed down to their own units: the second of two levels. */
export const communeCascades: readonly CascadeText[] = [
  {
    parent: 'diện tích cà phê già cỗi', committee: 'xa-chu-se', notation: 'UBND-KT', number: '214', abstract: 'V/v lập danh sách tái canh cà phê',
    children: [
      {
        content: 'Khảo sát từng hộ, đo đạc diện tích cà phê trên 20 năm tuổi, lập danh sách đăng ký giống',
        leads: ['phong-kinh-te.xa-chu-se'], coordinating: ['phong-van-hoa-xa-hoi.xa-chu-se'], product: 'Danh sách hộ đăng ký', fate: 'on_track',
      },
      {
        content: 'Thông báo chính sách hỗ trợ tái canh bằng tiếng Việt và tiếng Jrai tại các làng',
        leads: ['phong-van-hoa-xa-hoi.xa-chu-se'], coordinating: [], product: 'Báo cáo số buổi thông báo', fate: 'on_time',
      },
    ],
  },
  {
    parent: 'Chỉnh trang vỉa hè', committee: 'phuong-quy-nhon', notation: 'TB-UBND', number: '19',
    abstract: 'Kết luận của Chủ tịch UBND phường tại cuộc họp về trật tự đô thị',
    children: [
      {
        content: 'Vận động hộ kinh doanh tháo dỡ mái che, bảng hiệu lấn vỉa hè các tuyến đường trung tâm',
        leads: ['phong-kinh-te.phuong-quy-nhon'], coordinating: ['phong-van-hoa-xa-hoi.phuong-quy-nhon'], product: 'Báo cáo kết quả', fate: 'due_soon',
      },
    ],
  },
];
