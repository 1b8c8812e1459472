import type { CascadeText } from './cascade-text.ts';

const FARMING = 'phong-nong-nghiep-va-phat-trien-nong-thon';
const FINANCE = 'phong-tai-chinh-ke-hoach';
const LABOUR = 'phong-lao-dong-thuong-binh-va-xa-hoi';

/** What three districts handed down to their departments and communes. */
export const districtCascades: readonly CascadeText[] = [
  {
    parent: 'phòng, chống đuối nước trẻ em', committee: 'hoai-an', notation: 'UBND-LĐ', number: '812',
    abstract: 'V/v triển khai phòng, chống đuối nước trẻ em trên địa bàn huyện',
    children: [
      {
        content: 'Rà soát, cắm biển cảnh báo tại bàu nước, hố công trình, đoạn sông Kim Sơn có nước xoáy; lập danh sách điểm nguy hiểm từng xã',
        leads: [`${LABOUR}.hoai-an`], coordinating: ['xa-an-huu.hoai-an', 'xa-an-tin.hoai-an'], product: 'Danh sách điểm nguy hiểm đã cắm biển', fate: 'on_track',
      },
      {
        content: 'Mở lớp dạy bơi miễn phí cho trẻ em hộ nghèo, hộ cận nghèo tại hồ bơi thị trấn',
        leads: ['thi-tran-tang-bat-ho.hoai-an'], coordinating: [`${LABOUR}.hoai-an`], product: 'Báo cáo số trẻ biết bơi', fate: 'overdue_silent',
      },
    ],
  },
  {
    parent: 'Xây dựng vùng trồng bưởi da xanh', committee: 'hoai-an', notation: 'TB-UBND', number: '96',
    abstract: 'Kết luận của Chủ tịch UBND huyện tại cuộc họp về phát triển vùng bưởi da xanh',
    children: [
      {
        content: 'Khảo sát, lập hồ sơ đăng ký mã số vùng trồng cho các hộ trồng bưởi tập trung',
        leads: [`${FARMING}.hoai-an`], coordinating: ['xa-an-huu.hoai-an', 'xa-an-nghia.hoai-an'], product: 'Hồ sơ đăng ký mã số vùng trồng', fate: 'on_track',
      },
      {
        content: 'Thành lập hợp tác xã bưởi da xanh, vận động các hộ ghi nhật ký canh tác điện tử',
        leads: ['xa-an-huu.hoai-an'], coordinating: [`${FARMING}.hoai-an`], product: 'Quyết định thành lập và danh sách hộ tham gia', fate: 'waiting',
      },
      {
        content: 'Bố trí kinh phí phân tích mẫu đất, nước phục vụ cấp mã số vùng trồng',
        leads: [`${FINANCE}.hoai-an`], coordinating: [], product: 'Quyết định phân bổ kinh phí', fate: 'on_time',
      },
    ],
  },
  {
    parent: 'hồ Vạn Hội, xã Ân Tín', committee: 'hoai-an', notation: 'UBND-KT', number: '745',
    abstract: 'V/v sửa chữa, bảo đảm an toàn hồ Vạn Hội',
    children: [
      {
        content: 'Tổ chức trực vận hành, hạ mực nước hồ Vạn Hội trong thời gian xử lý thấm; bố trí máy bơm dự phòng cho vùng hạ du',
        leads: [`${FARMING}.hoai-an`], coordinating: ['xa-an-tin.hoai-an'], product: 'Báo cáo mực nước và kết quả xử lý', fate: 'on_track',
      },
      {
        content: 'Thông báo lịch cấp nước luân phiên đến từng thôn, vận động nhân dân nạo vét kênh mương nội đồng',
        leads: ['xa-an-tin.hoai-an'], coordinating: [], product: 'Báo cáo kết quả thực hiện', fate: 'on_time',
      },
    ],
  },
  {
    parent: 'thị trấn Cát Tiến đạt tiêu chí đô thị loại V', committee: 'phu-cat', notation: 'TB-UBND', number: '121',
    abstract: 'Kết luận của Chủ tịch UBND huyện tại cuộc họp về xây dựng đô thị Cát Tiến',
    children: [
      {
        content: 'Chỉnh trang các tuyến phố trung tâm, lắp đặt chiếu sáng và thùng thu gom rác tại thị trấn Cát Tiến',
        leads: ['thi-tran-cat-tien.phu-cat'], coordinating: [`${FINANCE}.phu-cat`], product: 'Báo cáo kết quả chỉnh trang', fate: 'due_soon',
      },
      {
        content: 'Tham mưu bố trí vốn đối ứng cho các hạng mục hạ tầng đô thị Cát Tiến còn thiếu',
        leads: [`${FINANCE}.phu-cat`], coordinating: [], product: 'Tờ trình bố trí vốn', fate: 'on_time',
      },
    ],
  },
  {
    parent: 'Cụm công nghiệp Bình Nghi', committee: 'tay-son', notation: 'UBND-KT', number: '688',
    abstract: 'V/v hệ thống thu gom nước thải Cụm công nghiệp Bình Nghi',
    children: [
      {
        content: 'Kiểm tra hằng tuần việc xả nước thải của các cơ sở trong Cụm công nghiệp Bình Nghi, tiếp nhận phản ánh của người dân',
        leads: ['xa-binh-nghi.tay-son'], coordinating: [`${FINANCE}.tay-son`], product: 'Biên bản kiểm tra', fate: 'on_track',
      },
    ],
  },
];
