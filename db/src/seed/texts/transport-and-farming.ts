import type { FieldTexts } from './directive-text.ts';

export const transport: FieldTexts = {
  field: 'Giao thông',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp giao ban Ban Chỉ đạo các công trình giao thông trọng điểm',
      byChair: true,
      lines: [
        ['Phối hợp chặt chẽ với đơn vị thi công cao tốc Bắc - Nam, hoàn trả các tuyến đường địa phương bị hư hỏng do xe chở vật liệu', 'Sở GTVT', 'Hoài Nhơn; Phù Mỹ; Phù Cát; An Nhơn', 'Biên bản hoàn trả từng tuyến đường'],
        ['Hoàn chỉnh báo cáo nghiên cứu tiền khả thi tuyến cao tốc Quy Nhơn - Pleiku đoạn qua địa bàn tỉnh, gửi lấy ý kiến các bộ', 'Sở GTVT', 'Sở KH&ĐT; BQLDA Giao thông', 'Báo cáo nghiên cứu tiền khả thi'],
        ['Tháo gỡ vướng mắc nguồn đất đắp nền đường ven biển đoạn Lại Giang - cầu Thiện Chánh', 'BQLDA Giao thông', 'Sở TN&MT; Hoài Nhơn', 'Báo cáo nguồn và khối lượng đất đắp'],
        ['Lập phương án khai thác đường cất hạ cánh số 2 Cảng hàng không Phù Cát, làm việc với Cục Hàng không Việt Nam', 'Sở GTVT', 'Bộ CHQS tỉnh; Phù Cát', 'Biên bản làm việc'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v tăng cường bảo đảm trật tự, an toàn giao thông',
      lines: [
        ['Xóa các điểm đen tai nạn giao thông trên Quốc lộ 19 đoạn qua xã Tây Thuận, đề nghị cơ quan quản lý đường bộ bổ sung biển báo, gờ giảm tốc', 'Sở GTVT', 'Công an tỉnh; Tây Sơn', 'Báo cáo kết quả xử lý điểm đen', 'urgent'],
        ['Kiểm soát tải trọng xe chở đất, đá từ các mỏ ra tuyến ĐT.638, ĐT.636; xử lý cả chủ mỏ và lái xe', 'Công an tỉnh', 'Sở GTVT; Sở TN&MT', 'Báo cáo kết quả tuần tra, xử lý'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v phát triển vận tải hành khách công cộng',
      lines: [
        ['Xây dựng phương án mở mới tuyến xe buýt điện Quy Nhơn - Nhơn Lý - Cát Tiến, đề xuất mức trợ giá', 'Sở GTVT', 'Sở Tài chính; Sở Du lịch; Quy Nhơn', 'Phương án và dự toán trợ giá'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v quản lý, bảo trì kết cấu hạ tầng đường bộ',
      lines: [
        ['Lập danh mục cầu yếu trên các tuyến đường tỉnh, đề xuất thứ tự ưu tiên gia cố và kinh phí từng công trình', 'Sở GTVT', 'Sở Tài chính; BQLDA Giao thông', 'Danh mục và dự toán sửa chữa'],
        ['Duy tu thường xuyên hệ thống báo hiệu, thoát nước dọc các tuyến ĐT.629, ĐT.631, ĐT.639', 'Sở GTVT', '', 'Nhật ký duy tu', 'no_deadline'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v hoạt động đường thủy nội địa phục vụ khách tham quan',
      origin: { kind: 'ministry', issuer: 'Bộ Giao thông vận tải' },
      lines: [
        ['Kiểm tra điều kiện an toàn các bến thủy, phương tiện chở khách tuyến Nhơn Lý - Kỳ Co - Hòn Khô, đình chỉ phương tiện hết đăng kiểm', 'Sở GTVT', 'BĐBP tỉnh; Quy Nhơn; Sở Du lịch', 'Biên bản kiểm tra và danh sách phương tiện bị đình chỉ', 'very_urgent'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v sửa chữa, nâng cấp {place}',
      content: 'Kiểm tra hiện trạng, lập hồ sơ và bố trí kinh phí sửa chữa {place}; bảo đảm giao thông trong khi thi công',
      product: 'Hồ sơ báo cáo kinh tế - kỹ thuật',
      coordinating: 'Sở GTVT; Sở Tài chính',
      places: [
        ['An Lão', 'tuyến ĐT.629 đoạn từ xã An Hòa đến thị trấn An Lão'],
        ['Hoài Ân', 'cầu Bến Vách và đường dẫn hai đầu cầu, xã Ân Mỹ'],
        ['Vĩnh Thạnh', 'đường liên xã Vĩnh Hiệp - Vĩnh Thịnh'],
        ['Vân Canh', 'đường vào làng Kà Xiêm, xã Canh Liên'],
        ['Tây Sơn', 'đường liên xã Bình Thành - Tây Vinh'],
        ['An Nhơn', 'cầu Trường Thi, phường Nhơn Hoà'],
        ['Phù Mỹ', 'tuyến ĐT.632 đoạn qua xã Mỹ Chánh và xã Mỹ Cát'],
      ],
    },
  ],
};

export const agriculture: FieldTexts = {
  field: 'Nông nghiệp – Thủy lợi',
  documents: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại cuộc họp về sản xuất nông nghiệp và chống khai thác IUU',
      lines: [
        ['Xác minh, xử lý triệt để các tàu cá mất kết nối thiết bị giám sát hành trình quá 10 ngày, vượt ranh giới vùng biển được phép', 'Sở NN&PTNT', 'BĐBP tỉnh; Hoài Nhơn; Phù Cát; Phù Mỹ', 'Danh sách tàu cá và quyết định xử phạt', 'very_urgent'],
        ['Truy xuất nguồn gốc 100% sản lượng thủy sản bốc dỡ qua cảng cá Tam Quan, Đề Gi, Quy Nhơn trên hệ thống điện tử', 'Sở NN&PTNT', 'Sở TT&TT', 'Báo cáo tỷ lệ truy xuất nguồn gốc'],
        ['Nạo vét luồng vào cảng cá Đề Gi và cửa An Dũ, bảo đảm tàu trên 15 m ra vào thuận lợi', 'BQLDA NN&PTNT', 'Sở GTVT; Phù Cát; Hoài Nhơn', 'Biên bản nghiệm thu khối lượng nạo vét'],
        ['Tham mưu cơ chế hỗ trợ ngư dân lắp đặt hầm bảo quản cá ngừ đại dương bằng công nghệ mới', 'Sở NN&PTNT', 'Sở Tài chính; Sở KH&CN', 'Dự thảo nghị quyết của HĐND tỉnh'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v phòng, chống dịch bệnh trên đàn gia súc, gia cầm',
      origin: { kind: 'ministry', issuer: 'Bộ Nông nghiệp và Phát triển nông thôn' },
      lines: [
        ['Khoanh vùng, tiêu hủy ổ dịch tả lợn châu Phi mới phát sinh tại xã Ân Nghĩa, kiểm soát chặt việc vận chuyển lợn ra khỏi địa bàn', 'Hoài Ân', 'Sở NN&PTNT; Công an tỉnh', 'Báo cáo kết quả khống chế ổ dịch', 'immediate'],
        ['Tổ chức tiêm vắc xin lở mồm long móng, viêm da nổi cục cho đàn bò đạt tối thiểu 80% tổng đàn', 'Sở NN&PTNT', 'các huyện', 'Báo cáo kết quả tiêm phòng'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v xây dựng nông thôn mới',
      origin: { kind: 'work_programme', issuer: 'Chương trình công tác của UBND tỉnh' },
      lines: [
        ['Thẩm tra hồ sơ đề nghị công nhận các xã đạt chuẩn nông thôn mới nâng cao, kiên quyết không công nhận nợ tiêu chí', 'Sở NN&PTNT', 'Sở TN&MT; Sở VH&TT; Sở Y tế', 'Báo cáo thẩm tra từng xã'],
        ['Hoàn thiện hồ sơ đề nghị công nhận huyện Phù Mỹ đạt chuẩn nông thôn mới, tập trung tiêu chí môi trường và nước sạch', 'Phù Mỹ', 'Sở NN&PTNT; Sở TN&MT', 'Hồ sơ trình Hội đồng thẩm định'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v quản lý, bảo vệ rừng',
      lines: [
        ['Điều tra, làm rõ vụ phá rừng tự nhiên tại tiểu khu giáp ranh xã An Toàn và xã An Quang, xử lý trách nhiệm đơn vị chủ rừng', 'Sở NN&PTNT', 'Công an tỉnh; An Lão', 'Kết luận vụ việc', 'urgent'],
        ['Rà soát diện tích rừng trồng gỗ lớn đủ điều kiện cấp chứng chỉ FSC, hỗ trợ các hộ liên kết với doanh nghiệp chế biến', 'Sở NN&PTNT', 'Vân Canh; Tây Sơn; Hoài Ân', 'Danh mục diện tích và kế hoạch cấp chứng chỉ'],
        ['Duy trì trực cháy rừng 24/24 giờ tại các chốt trọng điểm khi cấp dự báo cháy rừng từ cấp IV trở lên', 'Sở NN&PTNT', 'Bộ CHQS tỉnh; các huyện', 'Báo cáo nhanh khi có sự cố', 'no_deadline'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v phát triển cây trồng chủ lực và sản phẩm OCOP',
      lines: [
        ['Xây dựng vùng trồng bưởi da xanh, mít được cấp mã số phục vụ xuất khẩu tại các xã Ân Tường Đông, Ân Hảo Tây', 'Hoài Ân', 'Sở NN&PTNT; Sở Công Thương', 'Danh sách vùng trồng được cấp mã số'],
        ['Đánh giá, phân hạng sản phẩm OCOP cấp tỉnh, thu hồi giấy chứng nhận đối với sản phẩm không duy trì chất lượng', 'Sở NN&PTNT', 'Sở Công Thương; Sở KH&CN', 'Quyết định công nhận và danh sách thu hồi'],
        ['Phục hồi diện tích dừa xiêm bị sâu đầu đen gây hại, cấp phát ong ký sinh cho các hộ trồng dừa', 'Hoài Nhơn', 'Sở NN&PTNT', 'Báo cáo diện tích đã phục hồi'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v điều tiết nước các hồ chứa phục vụ sản xuất',
      lines: [
        ['Lập kế hoạch điều tiết nước liên hồ Định Bình - Núi Một - Thuận Ninh, ưu tiên nước sinh hoạt và diện tích lúa đã gieo sạ', 'Sở NN&PTNT', 'Công ty TNHH Khai thác công trình thủy lợi Bình Định; Tuy Phước; An Nhơn', 'Kế hoạch điều tiết nước', 'urgent'],
      ],
    },
  ],
  local: [
    {
      notation: 'UBND-KT',
      abstract: 'V/v sửa chữa, bảo đảm an toàn {place}',
      content: 'Khảo sát, xử lý thấm và hư hỏng cống lấy nước {place}; chưa tích nước khi chưa nghiệm thu',
      product: 'Biên bản nghiệm thu sửa chữa',
      coordinating: 'Sở NN&PTNT',
      places: [
        ['Hoài Ân', 'hồ Vạn Hội, xã Ân Tín'],
        ['Phù Cát', 'hồ Suối Tre, xã Cát Lâm'],
        ['Tây Sơn', 'hồ Thủ Thiện, xã Bình Nghi'],
        ['Hoài Nhơn', 'hồ Mỹ Bình, xã Hoài Phú'],
        ['Vân Canh', 'hồ Quang Hiển, xã Canh Hiển'],
        ['Phù Mỹ', 'hồ Diêm Tiêu, xã Mỹ Trinh'],
      ],
    },
  ],
};

export const disasters: FieldTexts = {
  field: 'Phòng chống thiên tai',
  documents: [
    {
      notation: 'CT-UBND',
      abstract: 'Về tăng cường công tác phòng, chống thiên tai và tìm kiếm cứu nạn',
      byChair: true,
      lines: [
        ['Rà soát, cắm biển cảnh báo tại các khu vực có nguy cơ sạt lở ven sông, ven biển; lập phương án sơ tán dân đến từng hộ', 'Sở NN&PTNT', 'các huyện', 'Báo cáo kết quả kèm danh mục vị trí', 'urgent'],
        ['Kiểm tra công tác chuẩn bị theo phương châm "bốn tại chỗ" của từng địa phương, nhất là các xã ven biển và vùng trũng thấp', 'Bộ CHQS tỉnh', 'Sở NN&PTNT; Công an tỉnh', 'Báo cáo kết quả kiểm tra'],
        ['Hoàn thiện hệ thống đo mưa tự động và cảnh báo lũ hạ du sông Kôn - Hà Thanh, chia sẻ dữ liệu cho các địa phương', 'Sở NN&PTNT', 'Sở TT&TT; Sở TN&MT', 'Biên bản nghiệm thu hệ thống'],
      ],
    },
    {
      notation: 'CĐ-UBND',
      abstract: 'Về việc chủ động ứng phó với áp thấp nhiệt đới trên Biển Đông',
      byChair: true,
      origin: { kind: 'government', issuer: 'Thủ tướng Chính phủ' },
      lines: [
        ['Kiểm đếm, kêu gọi tàu thuyền đang hoạt động trong vùng nguy hiểm vào nơi neo đậu an toàn; duy trì liên lạc với chủ tàu', 'BĐBP tỉnh', 'Sở NN&PTNT; Quy Nhơn; Hoài Nhơn', 'Báo cáo số tàu, số lao động đã vào bờ', 'immediate'],
        ['Chuẩn bị lương thực, nhu yếu phẩm tại các điểm sơ tán, không để người dân bị thiếu đói, thiếu nước uống', 'Sở Công Thương', 'Sở LĐ-TB&XH; các huyện', 'Phương án dự trữ hàng hóa', 'immediate'],
      ],
    },
    {
      notation: 'UBND-KT',
      abstract: 'V/v khắc phục sạt lở đất tại các huyện miền núi',
      lines: [
        ['Bố trí tái định cư cho các hộ dân vùng sạt lở núi Gành, hoàn thành hạ tầng khu tái định cư', 'Phù Cát', 'Sở NN&PTNT; Sở Xây dựng', 'Báo cáo tiến độ và danh sách hộ được bố trí'],
        ['Đề xuất hỗ trợ từ Quỹ Phòng, chống thiên tai để khắc phục sạt lở bờ sông Kim Sơn qua xã Ân Nghĩa', 'Sở NN&PTNT', 'Sở Tài chính; Hoài Ân', 'Tờ trình đề xuất hỗ trợ'],
      ],
    },
  ],
  local: [
    {
      notation: 'TB-UBND',
      abstract: 'Kết luận của {issuer} tại buổi kiểm tra hệ thống đê, kè xung yếu',
      content: 'Gia cố khẩn cấp {place}; cử người trực canh tại các điểm xung yếu',
      product: 'Báo cáo kết quả gia cố kèm ảnh hiện trường',
      coordinating: 'Sở NN&PTNT',
      together: true,
      places: [
        ['Tuy Phước', 'đê Đông đoạn qua các xã Phước Thắng, Phước Hòa'],
        ['An Nhơn', 'kè sông Tân An, xã Nhơn Phong'],
        ['Hoài Nhơn', 'kè biển Tam Quan Bắc và Hoài Hải'],
        ['Tây Sơn', 'bờ sông Kôn đoạn qua xã Tây Xuân và xã Bình Nghi'],
      ],
    },
  ],
};
