/**
 * What happened to the directives of demo-directives.json, in their order. Days are those of the story's own time,
 * `MM-DD` of 2024; they and the days in braces move with the documents.
 */
export type FixedDeed =
  | readonly [on: string, kind: 'ack' | 'accepted']
  | readonly [on: string, kind: 'progress', result: string, percent: number]
  | readonly [on: string, kind: 'done' | 'returned' | 'reminded', text: string];

export type FixedStory = {
  readonly abstract: string;
  readonly field: string;
  readonly product: string;
  readonly byChair?: true;
  /** By the agency's short name; shares not told here are made up. */
  readonly told?: Readonly<Record<string, readonly FixedDeed[]>>;
};

const CONCLUSIONS = 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban';

export const fixedStories: readonly FixedStory[] = [
  {
    abstract: `${CONCLUSIONS} về đầu tư công và các công trình trọng điểm`, field: 'Đầu tư công', product: 'Báo cáo và phương án điều chuyển vốn', byChair: true,
    told: {
      'Sở KH&ĐT': [
        ['06-04', 'ack'],
        ['06-18', 'progress', 'Đã tổng hợp báo cáo của 41/46 chủ đầu tư; xác định 17 dự án giải ngân dưới 30%. Đang làm việc với từng chủ đầu tư về khả năng giải ngân.', 60],
        ['07-01', 'reminded', 'Nhiệm vụ đã quá hạn, đề nghị trình phương án điều chuyển vốn ngay trong tuần.'],
        ['07-09', 'progress', 'Dự thảo phương án điều chuyển đã gửi Sở Tài chính, Kho bạc Nhà nước tỉnh lấy ý kiến; còn 05 chủ đầu tư chưa có cam kết.', 80],
        ['07-15', 'reminded', 'Chủ tịch UBND tỉnh yêu cầu báo cáo nguyên nhân chậm và thời hạn hoàn thành cụ thể.'],
      ],
    },
  },
  {
    abstract: `${CONCLUSIONS} về đầu tư công và các công trình trọng điểm`, field: 'Đầu tư công', product: 'Biên bản bàn giao mặt bằng', byChair: true,
    told: {
      'UBND huyện Phù Mỹ': [
        ['06-04', 'ack'],
        ['06-20', 'progress', 'Đã chi trả bồi thường cho 212/268 hộ, bàn giao 9,4 km mặt bằng. Còn 56 hộ tại các xã Mỹ Thành, Mỹ Thọ đang vận động.', 75],
        ['07-12', 'progress', 'Đã bàn giao thêm 1,8 km; còn 23 hộ kiến nghị về đơn giá đất trồng dừa, đề nghị Sở TN&MT hướng dẫn.', 85],
      ],
    },
  },
  {
    abstract: 'V/v chấn chỉnh hoạt động khai thác cát lòng sông Kôn', field: 'Tài nguyên – Môi trường', product: 'Báo cáo kết quả kiểm tra, xử lý',
    told: {
      'Sở TN&MT': [
        ['06-11', 'ack'],
        ['06-21', 'progress', 'Đã kiểm tra 06/11 bến bãi dọc sông Kôn đoạn qua huyện Tây Sơn và thị xã An Nhơn; lập biên bản 02 trường hợp khai thác ngoài mốc giới.', 70],
        ['07-01', 'reminded', 'Nhiệm vụ đã quá hạn, đề nghị hoàn thành kiểm tra các bến bãi còn lại.'],
        ['07-10', 'done', 'Đã kiểm tra 09/11 bến bãi, lập biên bản 03 trường hợp vi phạm.'],
        ['07-12', 'returned', 'Thiếu biên bản kiểm tra tại 02 bến bãi thuộc xã Tây Thuận; chưa nêu kết quả xử phạt đối với trường hợp đã lập biên bản ngày {2024-06-21}.'],
        ['07-15', 'reminded', 'Công văn số 4530/UBND-KT, yêu cầu hoàn thành trước ngày {2024-07-20}.'],
      ],
      'Công an tỉnh': [
        ['06-11', 'ack'],
        ['06-26', 'done', 'Phòng Cảnh sát môi trường đã phối hợp kiểm tra, tạm giữ 02 phương tiện bơm hút cát không phép, chuyển hồ sơ xử phạt.'],
        ['06-28', 'accepted'],
      ],
      'UBND huyện Tây Sơn': [
        ['06-12', 'ack'],
        ['07-09', 'done', 'Đã đình chỉ 01 bến bãi tại xã Tây Thuận, buộc hoàn nguyên bờ sông; giao UBND xã kiểm tra hằng tuần.'],
        ['07-11', 'accepted'],
      ],
      'UBND thị xã An Nhơn': [
        ['06-13', 'ack'],
        ['07-05', 'progress', 'Đã rà soát 04 bến bãi tại các phường Nhơn Hoà, Bình Định; đang hoàn tất hồ sơ xử phạt 01 trường hợp.', 60],
      ],
    },
  },
  {
    abstract: 'V/v bảo đảm an toàn, nghiêm túc trong tổ chức thi', field: 'Giáo dục', product: 'Phương án tổ chức thi',
    told: {
      'Sở GD&ĐT': [
        ['06-11', 'ack'],
        ['06-17', 'done', 'Phương án số 1462/PA-SGDĐT: bố trí 41 điểm thi, 1.190 cán bộ coi thi; có phương án dự phòng về điện, y tế, giao thông.'],
        ['06-19', 'accepted'],
      ],
    },
  },
  {
    abstract: 'Về tăng cường chống khai thác hải sản bất hợp pháp, không báo cáo, không theo quy định', field: 'Nông nghiệp – Thủy lợi',
    product: 'Báo cáo kết quả chống khai thác IUU', byChair: true,
    told: {
      'Sở NN&PTNT': [
        ['06-17', 'ack'],
        ['07-05', 'progress', 'Đã rà soát 1.027 tàu cá "3 không", cấp đăng ký tạm cho 684 tàu; phối hợp các đồn biên phòng quản lý tàu nằm bờ.', 65],
      ],
    },
  },
  {
    abstract: `${CONCLUSIONS} về phòng, chống hạn và xâm nhập mặn`, field: 'Nông nghiệp – Thủy lợi', product: 'Kế hoạch của UBND tỉnh', byChair: true,
    told: {
      'Sở NN&PTNT': [
        ['06-18', 'ack'],
        ['06-27', 'progress', 'Đã xây dựng dự thảo Kế hoạch, gửi 11 huyện, thị xã, thành phố lấy ý kiến.', 60],
        ['07-01', 'reminded', 'Nhiệm vụ đã quá hạn, đề nghị hoàn thiện trình UBND tỉnh.'],
        ['07-17', 'done', 'Đã hoàn thành dự thảo Kế hoạch, lấy ý kiến 11/11 huyện, thị xã, thành phố; trình UBND tỉnh ban hành.'],
        ['07-19', 'returned', 'Thiếu số liệu mực nước hồ Núi Một và diện tích có nguy cơ thiếu nước của từng xã.'],
      ],
    },
  },
  {
    abstract: 'V/v sắp xếp đơn vị hành chính cấp xã', field: 'Nội vụ – Cải cách hành chính', product: 'Phương án sắp xếp', byChair: true,
    told: {
      'Sở Nội vụ': [
        ['06-19', 'ack'],
        ['07-03', 'progress', 'Đã tổng hợp phương án của 11/11 địa phương; còn vướng tên gọi tại 02 đơn vị dự kiến sáp nhập.', 75],
        ['07-12', 'done', 'Đã trình UBND tỉnh phương án tổng thể kèm bản đồ, bảng số liệu dân số, diện tích và ý kiến cử tri.'],
      ],
    },
  },
  {
    abstract: 'V/v nâng cao tỷ lệ dịch vụ công trực tuyến toàn trình', field: 'Chuyển đổi số', product: 'Báo cáo tỷ lệ hồ sơ trực tuyến',
    told: {
      'Sở TT&TT': [
        ['06-19', 'ack'],
        ['07-10', 'progress', 'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 54,2%; 06 đơn vị dưới 40%, đã có văn bản nhắc nhở.', 40],
      ],
    },
  },
  {
    abstract: `${CONCLUSIONS} về phát triển công nghiệp`, field: 'Công nghiệp – Thương mại', product: 'Báo cáo đề xuất', byChair: true,
    told: {
      'Sở Công Thương': [
        ['06-21', 'ack'],
        ['07-03', 'progress', 'Đã làm việc với 03 nhà đầu tư; vướng mắc chính là xác định giá đất và đấu nối giao thông với Quốc lộ 19.', 55],
        ['07-12', 'reminded', 'Nhiệm vụ quá hạn, đề nghị gửi báo cáo đề xuất để UBND tỉnh xem xét.'],
      ],
    },
  },
  {
    abstract: 'V/v sửa chữa khẩn cấp cầu trên tuyến ĐT.638', field: 'Giao thông', product: 'Báo cáo hiện trạng và dự toán',
    told: {
      'Sở GTVT': [
        ['06-24', 'ack'],
        ['07-02', 'progress', 'Đã khảo sát 07 cầu, xác định 02 cầu phải hạn chế tải trọng; đang lập dự toán.', 70],
        ['07-11', 'done', 'Báo cáo số 1604/BC-SGTVT: hiện trạng 07 cầu, dự toán sửa chữa khẩn cấp 02 cầu; đã cắm biển hạn chế tải trọng.'],
        ['07-15', 'accepted'],
      ],
    },
  },
  {
    abstract: 'V/v bảo đảm thuốc, vật tư y tế', field: 'Y tế', product: 'Báo cáo và giải pháp',
    told: {
      'Sở Y tế': [
        ['06-25', 'ack'],
        ['07-04', 'progress', 'Đã tổng hợp nhu cầu của 19 cơ sở khám, chữa bệnh; thiếu 43 mặt hàng, chủ yếu là dịch truyền và vật tư can thiệp.', 50],
        ['07-15', 'reminded', 'Đề nghị báo cáo giải pháp bảo đảm thuốc điều trị nội trú, không để người bệnh phải tự mua.'],
      ],
    },
  },
  {
    abstract: 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về quy hoạch thành phố Quy Nhơn', field: 'Xây dựng – Quy hoạch', product: 'Hồ sơ đồ án trình thẩm định',
    told: {
      'UBND TP. Quy Nhơn': [
        ['06-26', 'ack'],
        ['07-16', 'progress', 'Đơn vị tư vấn đã hoàn thành phương án kiến trúc cảnh quan, đang lấy ý kiến cộng đồng dân cư các phường Đống Đa, Nhơn Bình.', 45],
      ],
    },
  },
  {
    abstract: 'V/v xác minh kiến nghị của công dân', field: 'Tư pháp – Tiếp công dân', product: 'Văn bản trả lời công dân', byChair: true,
    told: {
      'UBND huyện Phù Cát': [
        ['06-28', 'ack'],
        ['07-11', 'reminded', 'Đề nghị trả lời công dân đúng thời hạn đã hứa tại buổi tiếp.'],
        ['07-15', 'done', 'Đã xác minh ranh giới thửa đất, đối thoại với công dân ngày {2024-07-11}, ban hành văn bản trả lời; công dân thống nhất.'],
        ['07-17', 'accepted'],
      ],
    },
  },
  {
    abstract: 'V/v các hoạt động đền ơn đáp nghĩa', field: 'Lao động – Xã hội', product: 'Kế hoạch và kết quả thăm, tặng quà',
    told: {
      'Sở LĐ-TB&XH': [
        ['06-28', 'ack'],
        ['07-18', 'done', 'Đã thăm, tặng 28.450 suất quà; tổ chức lễ dâng hương tại Nghĩa trang liệt sĩ tỉnh; bàn giao 12 nhà tình nghĩa.'],
        ['07-19', 'accepted'],
      ],
    },
  },
  {
    abstract: `${CONCLUSIONS} về phát triển chăn nuôi`, field: 'Nông nghiệp – Thủy lợi', product: 'Dự thảo nghị quyết của HĐND tỉnh', byChair: true,
    told: {
      'Sở NN&PTNT': [
        ['07-02', 'ack'],
        ['07-16', 'progress', 'Đã khảo sát 640 hộ nuôi bò chất lượng cao, xây dựng hai phương án hỗ trợ lãi suất; đang xin ý kiến Ngân hàng Nhà nước Chi nhánh tỉnh.', 30],
      ],
    },
  },
  {
    abstract: 'V/v thanh tra, kiểm tra kỷ luật, kỷ cương hành chính', field: 'Thanh tra', product: 'Báo cáo kết quả thanh tra, kiểm tra', byChair: true,
    told: {
      'Thanh tra tỉnh': [
        ['07-03', 'ack'],
        ['07-18', 'progress', 'Đã công bố quyết định và làm việc tại 02/05 đơn vị; phát hiện 11 hồ sơ trễ hạn không có thư xin lỗi.', 35],
      ],
    },
  },
  {
    abstract: 'V/v cấp giấy chứng nhận quyền sử dụng đất tại các khu tái định cư', field: 'Tài nguyên – Môi trường', product: 'Báo cáo giải trình',
    told: { 'Sở TN&MT': [['07-04', 'ack']] },
  },
  {
    abstract: 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về phát triển du lịch', field: 'Văn hóa – Du lịch', product: 'Kế hoạch xúc tiến du lịch',
    told: {
      'Sở Du lịch': [
        ['07-08', 'ack'],
        ['07-15', 'progress', 'Đã dự thảo kế hoạch với 06 sản phẩm biển đảo, lấy ý kiến 14 doanh nghiệp lữ hành.', 80],
        ['07-19', 'done', 'Đã trình Kế hoạch xúc tiến, lịch quảng bá theo từng thị trường và dự toán kinh phí.'],
      ],
    },
  },
  {
    abstract: 'V/v rà soát nhiệm vụ quá hạn trên Hệ thống theo dõi chỉ đạo điều hành', field: 'Nội vụ – Cải cách hành chính',
    product: 'Báo cáo nguyên nhân, trách nhiệm', byChair: true,
  },
  {
    abstract: 'V/v bảo đảm an toàn hồ chứa', field: 'Nông nghiệp – Thủy lợi', product: 'Báo cáo khi có diễn biến bất thường',
    told: {
      'Sở NN&PTNT': [
        ['07-10', 'ack'],
        ['07-17', 'progress', 'Đã kiểm tra 22/164 hồ chứa; yêu cầu các chủ hồ lắp đặt thiết bị quan trắc, duy trì trực vận hành.', 20],
      ],
    },
  },
  {
    abstract: 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về đô thị thông minh', field: 'Chuyển đổi số', product: 'Biên bản nghiệm thu kết nối',
    told: {
      'Sở TT&TT': [
        ['07-12', 'ack'],
        ['07-18', 'progress', 'Đã kết nối 128/310 camera về Trung tâm điều hành thông minh, hoàn thành kiểm thử đường truyền dự phòng.', 30],
      ],
    },
  },
  {
    abstract: 'V/v phòng, chống đuối nước trẻ em', field: 'Lao động – Xã hội', product: 'Báo cáo kết quả hướng dẫn, kiểm tra',
    told: {
      'Sở LĐ-TB&XH': [
        ['07-15', 'ack'],
        ['07-18', 'progress', 'Đã ban hành hướng dẫn, thành lập 03 đoàn kiểm tra các điểm nguy hiểm tại sông, hồ, công trình đang thi công.', 40],
      ],
      'UBND huyện Hoài Ân': [['07-15', 'ack']],
    },
  },
];
