/**
 * What a sentence of instruction asks for, told by its first words.
 * Texts may hold `{cq}` the reporting agency, `{ph}` one it works with, `{sp}` the expected product, `{so:BC}` the
 * number of a paper of its own and of that type, `{ngay}` a day shortly before the report, `{truoc}` an earlier one, `{a}` and
 * `{b}` counts with a < b, `{pt}` a percentage.
 */
export type Kind = 'survey' | 'inspect' | 'draft' | 'build' | 'settle' | 'organise';

const openings: readonly (readonly [start: RegExp, kind: Kind])[] = [
  [/^(Kiểm|Thanh tra|Xác minh|Giám sát|Điều tra|Tổng kiểm tra|Hậu kiểm|Theo dõi|Kiểm soát|Đấu tranh|Tăng cường kiểm)/, 'inspect'],
  [/^(Rà soát|Tổng hợp|Đánh giá|Phân tích|Khảo sát(?!, xử lý)|Đối chiếu|Đo lường|Cập nhật|Lập danh mục|Thống kê|Nắm chắc|Tổ chức rà soát|Công khai)/, 'survey'],
  [/^(Giải quyết|Xử lý|Trả lời|Tháo gỡ|Làm việc|Giải trình|Xem xét|Thu hồi|Chấn chỉnh|Đối thoại|Giải tỏa|Ngăn chặn|Khoanh vùng|Thực hiện|Chỉ đạo|Tháo dỡ|Thành lập|Đôn đốc các)/, 'settle'],
  [/^(Hoàn thành|Hoàn thiện hệ thống|Khảo sát, xử lý|Khắc phục|Đẩy nhanh|Sửa chữa|Nâng cấp|Nạo vét|Tu bổ|Gia cố|Nghiệm thu|Bố trí|Cắm|Duy tu|Đôn đốc nhà thầu|Đôn đốc chủ|Phục|Số hóa|Liên thông|Cấp|Làm sạch|Lắp)/, 'build'],
  [/^(Tham mưu|Xây dựng|Hoàn thiện|Hoàn chỉnh|Hoàn tất|Đề xuất|Lập|Thẩm|Trình|Biên soạn|Chuẩn hóa|Nghiên cứu|Xác định|Phân khai|Bảo hộ|Giao chỉ tiêu|Phê duyệt|Cắt giảm|Thống nhất|Phục dựng)/, 'draft'],
];

export function kindOf(content: string): Kind {
  return openings.find(([start]) => start.test(content))?.[1] ?? 'organise';
}

type KindTexts = { readonly progress: readonly string[]; readonly done: readonly string[]; readonly returned: readonly string[] };

export const kindTexts: Readonly<Record<Kind, KindTexts>> = {
  survey: {
    progress: [
      '{cq} đã có Văn bản số {so:CV} đề nghị các đơn vị cung cấp số liệu; đến nay nhận được {a}/{b} báo cáo, đang đối chiếu những chỗ chưa khớp.',
      'Đã rà soát xong {a}/{b} nội dung; phần còn lại phải kiểm tra lại hồ sơ gốc nên chưa tổng hợp.',
      'Đã thống nhất mẫu biểu với {ph}, tổ chức hai buổi làm việc trực tiếp; đang hoàn chỉnh phụ lục số liệu.',
      'Dự thảo báo cáo lần một đã gửi lấy ý kiến {b} cơ quan, có {a} cơ quan trả lời.',
      'Đã hoàn thành thu thập số liệu, đang phân loại theo nhóm nguyên nhân để đề xuất giải pháp cho từng nhóm.',
    ],
    done: [
      '{cq} đã tổng hợp đầy đủ {b}/{b} đơn vị, có Báo cáo số {so:BC} gửi UBND tỉnh ngày {ngay}, kèm phụ lục chi tiết.',
      'Đã hoàn thành rà soát: {b} nội dung được xem xét, {a} nội dung kiến nghị xử lý; số liệu đã thống nhất với {ph}.',
      'Báo cáo số {so:BC} nêu rõ hiện trạng, nguyên nhân, trách nhiệm và kiến nghị cụ thể theo từng đơn vị.',
      'Kết quả rà soát đã được lãnh đạo {cq} thông qua ngày {ngay} và gửi các cơ quan liên quan để thực hiện.',
    ],
    returned: [
      'Số liệu của {ph} trong phụ lục chưa khớp với báo cáo đã gửi trước đó; đề nghị đối chiếu, thống nhất lại.',
      'Mới nêu tình hình chung, chưa xác định nguyên nhân, trách nhiệm và thời hạn khắc phục của từng đơn vị.',
      'Thiếu phụ lục danh mục kèm theo; còn {a} đơn vị chưa có số liệu.',
    ],
  },
  inspect: {
    progress: [
      'Đã ban hành kế hoạch và thành lập đoàn kiểm tra liên ngành theo Quyết định số {so:QĐ}; kiểm tra xong {a}/{b} điểm.',
      'Đoàn kiểm tra đã làm việc tại hiện trường, lập {a} biên bản; đang chờ kết quả phân tích mẫu để kết luận.',
      'Đã mời {ph} cùng kiểm tra ngày {truoc}; một số đơn vị chưa cung cấp đủ hồ sơ theo yêu cầu.',
      'Đã kiểm tra {a}/{b} trường hợp, bước đầu phát hiện sai sót chủ yếu về hồ sơ, thủ tục; đang yêu cầu giải trình.',
      'Hoàn thành kiểm tra thực địa, đang dự thảo kết luận và dự kiến mức xử phạt trình cấp có thẩm quyền.',
    ],
    done: [
      'Đã kiểm tra {b}/{b} điểm, xử phạt {a} trường hợp vi phạm; kết luận kiểm tra số {so:KL} đã gửi các bên và niêm yết công khai.',
      'Hoàn thành kiểm tra ngày {ngay}; các tồn tại đã được khắc phục tại chỗ hoặc có cam kết thời hạn bằng văn bản.',
      'Có Báo cáo số {so:BC} gửi Chủ tịch UBND tỉnh: kết quả kiểm tra, hình thức xử lý và kiến nghị phòng ngừa.',
      'Đã chuyển hồ sơ {a} trường hợp sang cơ quan có thẩm quyền xử lý tiếp; các trường hợp còn lại không phát hiện vi phạm.',
    ],
    returned: [
      'Thiếu biên bản kiểm tra tại {a} điểm; chưa nêu kết quả xử phạt đối với trường hợp đã lập biên bản.',
      'Kết luận chưa làm rõ trách nhiệm của đơn vị quản lý địa bàn; đề nghị bổ sung ý kiến của {ph}.',
      'Chưa có hình ảnh, tài liệu chứng minh việc khắc phục; đề nghị kiểm tra lại và báo cáo bổ sung.',
    ],
  },
  draft: {
    progress: [
      'Đã hoàn thành dự thảo, gửi lấy ý kiến tại Văn bản số {so:CV}; nhận được {a}/{b} ý kiến góp ý, đang tiếp thu, giải trình.',
      'Tổ soạn thảo đã họp ba lần, thống nhất bố cục và các nội dung chính; còn vướng căn cứ xác định kinh phí.',
      'Dự thảo đã gửi {ph} thẩm định ngày {truoc}, đang chờ kết quả.',
      'Đã khảo sát kinh nghiệm của hai tỉnh trong vùng, hoàn thành đề cương; đang viết phần giải pháp và lộ trình.',
      'Lãnh đạo {cq} đã cho ý kiến lần hai; đang hoàn thiện tờ trình và hồ sơ kèm theo.',
    ],
    done: [
      '{cq} đã trình UBND tỉnh tại Tờ trình số {so:TTr} ngày {ngay}; hồ sơ gồm dự thảo, báo cáo thẩm định và bảng tiếp thu ý kiến.',
      'Đã hoàn chỉnh {sp} theo ý kiến của {b} cơ quan, được thẩm định đủ điều kiện trình.',
      'Văn bản đã được ký ban hành theo thẩm quyền, số {so:CV}, gửi các cơ quan triển khai.',
      'Đã hoàn thành, gửi UBND tỉnh kèm dự toán chi tiết và phân công trách nhiệm từng đơn vị.',
    ],
    returned: [
      'Hồ sơ trình thiếu ý kiến thẩm định của {ph}; chưa có bảng tổng hợp, tiếp thu, giải trình.',
      'Nguồn kinh phí nêu chung chung, chưa có ý kiến cơ quan tài chính; đề nghị làm rõ và trình lại.',
      'Dự thảo chép lại quy định của Trung ương, chưa cụ thể hóa phù hợp điều kiện của địa phương.',
    ],
  },
  build: {
    progress: [
      'Khối lượng thực hiện đạt khoảng {pt}%; nhà thầu đã bổ sung nhân lực, thiết bị theo yêu cầu tại Văn bản số {so:CV}.',
      'Đã hoàn thành {a}/{b} hạng mục; hạng mục còn lại chậm do chờ vật liệu và bàn giao mặt bằng.',
      'Đã ký phụ lục hợp đồng điều chỉnh tiến độ, giao {ph} giám sát hằng tuần.',
      'Còn {a} trường hợp chưa thống nhất phương án; tổ công tác tiếp tục vận động, dự kiến xong trong thời gian tới.',
      'Đã phê duyệt hồ sơ, lựa chọn xong nhà thầu ngày {truoc}, đang triển khai thi công.',
    ],
    done: [
      'Đã nghiệm thu ngày {ngay}, bàn giao cho đơn vị quản lý, sử dụng; có biên bản số {so:BB} kèm theo.',
      'Hoàn thành {b}/{b} hạng mục, chất lượng đạt yêu cầu theo kết quả kiểm tra của {ph}.',
      'Công việc đã thực hiện xong, hồ sơ hoàn công lưu tại {cq}; không phát sinh khiếu nại.',
      'Đã hoàn thành toàn bộ khối lượng, giải ngân đủ kế hoạch vốn được giao.',
    ],
    returned: [
      'Ảnh hiện trường cho thấy hạng mục thoát nước chưa xong; đề nghị báo cáo đúng thực tế.',
      'Chưa có biên bản nghiệm thu, bàn giao; đề nghị bổ sung hồ sơ trước khi xác nhận hoàn thành.',
      'Còn {a} hộ chưa giải quyết xong, chưa thể coi là hoàn thành.',
    ],
  },
  settle: {
    progress: [
      'Đã làm việc với các bên ngày {truoc}, thống nhất {a}/{b} nội dung; nội dung còn lại xin ý kiến {ph}.',
      '{cq} đã thụ lý, phân công lãnh đạo trực tiếp phụ trách; đang xác minh tại cơ sở.',
      'Đã có Văn bản số {so:CV} yêu cầu đơn vị liên quan giải trình, thời hạn trả lời trong năm ngày làm việc.',
      'Đã xử lý xong {a}/{b} vụ việc; các vụ việc phức tạp tiếp tục đối thoại theo kế hoạch.',
      'Các bên cơ bản đồng thuận phương án, đang hoàn thiện thủ tục để thực hiện.',
    ],
    done: [
      'Đã giải quyết xong, có văn bản trả lời số {so:CV} ngày {ngay} gửi tổ chức, công dân liên quan và báo cáo UBND tỉnh.',
      '{b}/{b} nội dung đã được xử lý dứt điểm; người dân, doanh nghiệp thống nhất với kết quả giải quyết.',
      'Đã tổ chức đối thoại với sự tham gia của {ph}, kết thúc vụ việc, không còn ý kiến khác.',
      'Hoàn thành xử lý theo đúng thẩm quyền; {cq} tiếp tục theo dõi để không tái diễn.',
    ],
    returned: [
      'Văn bản trả lời chưa đi vào nội dung kiến nghị chính; đề nghị trả lời cụ thể, có căn cứ pháp luật.',
      'Chưa gửi kèm biên bản làm việc với các bên; chưa rõ ý kiến của người có đơn.',
      'Mới chuyển đơn cho đơn vị khác, chưa giải quyết; đề nghị thực hiện đúng chỉ đạo.',
    ],
  },
  organise: {
    progress: [
      'Đã ban hành Kế hoạch số {so:KH}, phân công nhiệm vụ cụ thể cho {b} đơn vị; {a} đơn vị đã triển khai.',
      'Đã tổ chức hội nghị triển khai với {ph}; đang tập huấn cho lực lượng tại cơ sở.',
      'Công tác chuẩn bị đạt khoảng {pt}% khối lượng; đang chờ bố trí kinh phí đợt hai.',
      'Đã tuyên truyền trên hệ thống truyền thanh cơ sở và cổng thông tin điện tử, phát {a} bản tin.',
      'Đã thực hiện tại {a}/{b} địa bàn, kết quả bước đầu đạt yêu cầu; đang mở rộng các địa bàn còn lại.',
    ],
    done: [
      'Đã triển khai xong tại {b}/{b} địa bàn, có Báo cáo số {so:BC} tổng kết kết quả và bài học kinh nghiệm.',
      'Hoàn thành ngày {ngay} với sự phối hợp của {ph}; các chỉ tiêu đề ra đều đạt và vượt.',
      'Đã tổ chức an toàn, tiết kiệm, đúng kế hoạch; {sp} kèm theo.',
      'Đã hướng dẫn, kiểm tra đầy đủ; {b} đơn vị ký cam kết thực hiện.',
    ],
    returned: [
      'Báo cáo chưa có số liệu kết quả cụ thể, mới liệt kê các công việc đã làm.',
      'Chưa nêu kết quả phối hợp với {ph} theo đúng nội dung được giao.',
      'Sản phẩm theo yêu cầu là {sp}, báo cáo gửi lên chưa có; đề nghị bổ sung.',
    ],
  },
};

/** What those report who only lend a hand. `{ph}` is then whom they lend it to. */
export const assistingTexts: KindTexts = {
  progress: [
    '{cq} đã cử cán bộ tham gia tổ công tác, cung cấp số liệu ban đầu cho {ph}.',
    'Đã nhận dự thảo của {ph}, đang nghiên cứu, góp ý phần thuộc lĩnh vực quản lý.',
    'Đã rà soát phần việc thuộc trách nhiệm, hoàn thành {a}/{b} nội dung; số còn lại chờ {ph} thống nhất phương án.',
    'Đã tham gia hai buổi làm việc do {ph} chủ trì; đang tổng hợp số liệu của các đơn vị trực thuộc.',
    'Đã giao đơn vị chuyên môn phối hợp trực tiếp với {ph}, báo cáo kết quả hằng tuần.',
  ],
  done: [
    'Đã cung cấp đầy đủ số liệu, tài liệu cho {ph} tại Văn bản số {so:CV} ngày {ngay}.',
    'Đã có ý kiến tham gia bằng văn bản số {so:CV}; các nội dung góp ý được {ph} tiếp thu.',
    'Hoàn thành phần việc được giao, đã xác nhận kết quả với {ph}.',
    'Đã cử cán bộ tham gia đoàn công tác của {ph}, hoàn thành nhiệm vụ ngày {ngay}.',
    'Đã thẩm định nội dung thuộc lĩnh vực quản lý, gửi {ph} kết quả tại Báo cáo số {so:BC}.',
  ],
  returned: [
    'Ý kiến tham gia còn chung chung, chưa trả lời nội dung {ph} đề nghị.',
    'Số liệu cung cấp chưa đủ các địa bàn, đề nghị bổ sung.',
  ],
};

const commonObstacles: readonly string[] = [
  'Nhân lực tham mưu mỏng, một người kiêm nhiều việc nên tiến độ có lúc chưa bảo đảm.',
  '{ph} chậm cung cấp số liệu; kiến nghị Văn phòng đôn đốc.',
  'Nội dung liên quan nhiều ngành, chưa thống nhất cách hiểu về thẩm quyền giải quyết.',
];

export const obstaclesOf: Readonly<Record<Kind, readonly string[]>> = {
  survey: [...commonObstacles, 'Hồ sơ lưu trữ từ trước không đầy đủ, phải xác minh lại tại cơ sở.', 'Số liệu giữa các hệ thống chưa thống nhất, phải đối chiếu thủ công.'],
  inspect: [...commonObstacles, 'Đơn vị được kiểm tra chưa hợp tác đầy đủ, đã hai lần vắng mặt không lý do.', 'Địa bàn rộng, đi lại khó khăn, thiếu phương tiện kiểm tra.'],
  draft: [
    ...commonObstacles, 'Quy định của Trung ương mới thay đổi, chưa có hướng dẫn chi tiết; kiến nghị có văn bản xin ý kiến bộ, ngành.',
    'Chưa xác định được nguồn kinh phí, đề nghị cơ quan tài chính sớm có ý kiến.',
  ],
  build: [
    ...commonObstacles, 'Nhà thầu gặp khó khăn về nguồn vật liệu, giá tăng so với dự toán.', 'Một số hộ dân chưa đồng thuận, cần thêm thời gian vận động.',
    'Kinh phí chưa được bố trí đủ, đề nghị cơ quan tài chính sớm thẩm định dự toán bổ sung.',
  ],
  settle: [...commonObstacles, 'Một số hộ dân chưa đồng thuận, cần thêm thời gian đối thoại.', 'Căn cứ pháp lý để giải quyết dứt điểm chưa rõ, đang xin ý kiến cơ quan chuyên ngành.'],
  organise: [...commonObstacles, 'Kinh phí chưa được bố trí, phải lồng ghép từ nguồn khác.', 'Một số thôn vùng cao chưa có sóng di động, khó thông tin đến người dân.'],
};
