import type { InvalidInput } from '../modules/input/invalid-input.rules.ts';
import type { Catalogue } from './catalogue.ts';

const day = (refusal: InvalidInput, name: string) => String(refusal.details[name]).split('-').reverse().join('/');
const count = (value: string | number | undefined) => Number(value).toLocaleString('vi-VN');
const MIB = 1024 * 1024;

const acts: Readonly<Record<string, string>> = {
  assignment_acknowledged: 'đã tiếp nhận',
  progress_reported: 'đã báo cáo tiến độ',
  completion_reported: 'đã báo cáo hoàn thành',
  completion_accepted: 'đã xác nhận hoàn thành',
  completion_returned: 'đã trả lại báo cáo',
  assignment_withdrawn: 'đã thu hồi nhiệm vụ',
  tracking_ended: 'đã kết thúc theo dõi',
  directive_confirmed: 'đã xác nhận đề xuất',
  request_asked: 'đã gửi đề nghị',
  request_taken_back: 'đã rút đề nghị',
  request_granted: 'đã đồng ý đề nghị',
  request_refused: 'đã không đồng ý đề nghị',
  request_countered: 'đã đưa ra phương án hạn khác',
  offer_declined: 'đã không đồng ý phương án',
  request_lapsed: 'đã xử lý xong nhiệm vụ, đề nghị hết hiệu lực',
  chase_letter_issued: 'đã ban hành công văn đôn đốc',
  explanation_demanded: 'đã yêu cầu giải trình',
  explanation_answered: 'đã giải trình',
  explanation_lapsed: 'đã kết thúc nhiệm vụ, không cần giải trình nữa',
  assignment_transferred: 'đã chuyển đơn vị',
  assignment_infeasible: 'đã kết thúc vì không thể thực hiện',
  assignment_suspended: 'đã cho tạm dừng',
  assignment_resumed: 'đã cho tiếp tục thực hiện',
  closed_with_lead: 'đã kết thúc cùng đơn vị chủ trì',
  series_paused: 'đã tạm dừng định kỳ',
  series_resumed: 'đã tiếp tục định kỳ',
  series_ended: 'đã kết thúc định kỳ',
  series_rule_changed: 'đã đổi quy tắc định kỳ',
};

export const vi: Catalogue = {
  NOT_FOUND: () => 'Không tìm thấy nội dung này.',
  NOT_ALLOWED: () => 'Đồng chí không có thẩm quyền thực hiện việc này.',
  ALREADY_ACTED: ({ act }) =>
    `Nội dung đã thay đổi trước khi đồng chí thao tác: có người ${acts[act ?? ''] ?? 'đã xử lý'}. Tải lại trang để xem bản mới nhất.`,
  DRAFT_CONFLICT: () => 'Bản nháp này vừa được người khác lưu. Chọn tải lại hoặc giữ bản của đồng chí.',
  LETTER_CONFLICT: () => 'Công văn vừa được người khác sửa hoặc xử lý. Tải lại để xem bản hiện tại.',
  AGENCY_CONFLICT: () => 'Đơn vị này vừa được người khác sửa. Chọn tải lại hoặc giữ bản của đồng chí.',

  FILE_EMPTY: () => 'Tệp không có nội dung. Chọn tệp khác.',
  FILE_TOO_LARGE: ({ limitBytes }) => `Tệp vượt quá ${count(Math.floor(limitBytes / MIB))} MB. Chọn tệp nhỏ hơn.`,
  FILE_TYPE_REFUSED: () => 'Loại tệp này không được nhận. Dùng PDF, Word, Excel, PowerPoint, OpenDocument hoặc ảnh.',
  FILE_NOT_WHAT_IT_CLAIMS: () => 'Nội dung tệp không đúng với phần mở rộng của tên. Kiểm tra lại tệp.',

  AGENCY_CYCLE: () => 'Một đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó. Chọn đơn vị khác.',
  AGENCY_ENDED: () => 'Đơn vị này đã ngừng hoạt động.',
  AGENCY_HAS_CHILDREN: ({ details }) =>
    `Còn ${count(details['length'])} đơn vị trực thuộc sau ngày này. Chuyển hoặc cho các đơn vị đó ngừng hoạt động trước.`,
  AGENCY_HAS_POSTS: ({ details }) =>
    `Còn ${count(details['length'])} chức vụ sau ngày này. Cho các chức vụ đó kết thúc trước.`,
  AGENCY_HAS_SHARE: () => 'Đơn vị này đã được giao phần việc của nhiệm vụ. Chọn đơn vị khác.',
  AGENCY_NOT_VALID: () => 'Đơn vị này không còn hoạt động hoặc không có trong danh mục. Chọn đơn vị khác.',
  AGENCY_OR_GROUP: () => 'Chọn một đơn vị hoặc một khối, không chọn cả hai.',
  AGENCY_TWICE: () => 'Đơn vị này đã có trong phân công. Bỏ dòng trùng.',
  ANSWER_DAY_PAST: (refusal) => `Hạn giải trình phải sau hôm nay, sớm nhất là ngày ${day(refusal, 'earliestOn')}.`,
  ANSWER_DAY_TOO_FAR: (refusal) => `Hạn giải trình chậm nhất là ngày ${day(refusal, 'latestOn')}.`,
  APPOINTED_ALREADY: () => 'Người này đang giữ vai trò đó tại đơn vị trong thời gian trên.',
  ASKED_DAY_MISSING: () => 'Nhập ngày đề nghị gia hạn.',
  ASKED_NOT_LATER: (refusal) => `Ngày gia hạn phải sau hạn hiện tại (${day(refusal, 'dueOn')}).`,
  ASKED_TOO_LATE: (refusal) => `Đã quá thời gian đề nghị gia hạn: chậm nhất là ngày ${day(refusal, 'latestOn')}.`,
  CALENDAR_DAY_TWICE: () => 'Ngày này được nêu hai lần. Bỏ dòng trùng.',
  CALENDAR_HEADER: () => 'Dòng đầu phải có đủ các cột Ngày, Loại, Tên, Nguồn.',
  CALENDAR_KIND: () => 'Loại ngày phải là "nghỉ lễ", "nghỉ bù", "nghỉ hoán đổi" hoặc "làm bù".',
  CHILD_LATER_THAN_PARENT: (refusal) => `Hạn không được sau hạn của cấp trên giao (${day(refusal, 'latestOn')}).`,
  CODE_FORM: () => 'Mã định danh chỉ gồm chữ số, chữ in hoa không dấu và dấu chấm, tối đa 35 ký tự, như H08.05.',
  CODE_OVERLAPS: () => 'Đơn vị đã có mã định danh trong thời gian này. Đặt ngày cuối cho mã cũ trước.',
  CODE_TAKEN: () => 'Mã định danh này đã được dùng trong thời gian này. Nhập mã khác.',
  DAY_LIST_FORM: ({ details }) =>
    `Nhập các số ngày từ 1 đến ${count(details['most'])}, cách nhau bằng dấu phẩy, như 7,3,1; nhiều nhất ${count(details['count'])} số.`,
  DAY_NEEDS_CHIEF: () =>
    'Báo cáo gửi sau hạn nhưng ghi ngày hoàn thành trong hạn: Chánh Văn phòng hoặc lãnh đạo UBND xác nhận ngày này.',
  DAY_REASON_MISSING: () => 'Nêu lý do ghi nhận ngày hoàn thành khác với ngày đơn vị báo cáo.',
  DOCUMENT_CITED: () => 'Đã có đơn vị báo cáo theo văn bản này nên số, ký hiệu và ngày ban hành không sửa được nữa.',
  DOCUMENT_NOT_FOUND: () => 'Không tìm thấy văn bản này.',
  DUE_BEFORE_ISSUED: (refusal) => `Hạn không được trước ngày giao (${day(refusal, 'earliestOn')}).`,
  DUE_IN_PAST: (refusal) =>
    `Hạn của đơn vị mới không được trước hôm nay (${day(refusal, 'earliestOn')}). Chọn hạn khác.`,
  DUE_TOO_FAR: (refusal) => `Hạn không được sau ngày ${day(refusal, 'latestOn')}.`,
  EMAIL_TAKEN: () =>
    'Địa chỉ này đã có trong danh sách người dùng, kể cả người đã kết thúc. Tìm người đó để bổ nhiệm thêm.',
  EMAIL_UNUSABLE: () => 'Nhập thư điện tử theo dạng ten@co-quan.gov.vn.',
  ENDS_BEFORE_START: (refusal) => `Ngày cuối không được trước ngày bắt đầu (${day(refusal, 'earliestOn')}).`,
  ENDS_IN_PAST: (refusal) => `Ngày cuối không được trước hôm nay (${day(refusal, 'earliestOn')}).`,
  EXPLANATION_OPEN: (refusal) =>
    `Có nhiệm vụ đang chờ đơn vị giải trình, hạn ${day(refusal, 'answerBefore')}. Bỏ chọn nhiệm vụ đó.`,
  FILE_NOT_FOUND: () => 'Không tìm thấy tệp này. Tải tệp lên lại.',
  GROUP_EMPTY: () => 'Khối này không có đơn vị nào đang hoạt động.',
  GROUP_NAME_TAKEN: () => 'Đã có khối mang tên này. Đặt tên khác.',
  ISSUED_BEFORE_DRAFT: (refusal) =>
    `Ngày ban hành không được trước ngày soạn công văn (${day(refusal, 'earliestOn')}).`,
  ISSUED_IN_FUTURE: (refusal) => `Ngày văn bản không được sau hôm nay (${day(refusal, 'latestOn')}).`,
  LAST_ADMIN: () =>
    'Đây là quản trị viên cuối cùng còn đăng nhập được. Bổ nhiệm quản trị viên khác và chờ người đó kích hoạt tài khoản trước.',
  LETTER_EMPTY: () => 'Công văn phải có ít nhất một nhiệm vụ trong Phụ lục.',
  LETTER_LINE_DONE: ({ details }) =>
    `Nhiệm vụ số ${String(details['positions'])} của Phụ lục đã báo cáo, tạm dừng hoặc kết thúc. Bỏ khỏi công văn rồi trình lại.`,
  LETTER_LINE_UNKNOWN: () => 'Phụ lục vừa được người khác sửa. Tải lại công văn.',
  MESSAGE_TOO_LONG: ({ details }) =>
    `Lời nhắc tối đa ${count(details['limit'])} ký tự, hiện có ${count(details['length'])}.`,
  NOTHING_CHOSEN: () => 'Chọn ít nhất một nội dung.',
  NOTHING_TO_EXTEND: () => 'Nhiệm vụ không ấn định thời hạn nên không có hạn để gia hạn.',
  NOT_AN_ISSUER: () => 'Người giao phải là Chủ tịch hoặc Phó Chủ tịch đương nhiệm của UBND ban hành.',
  NOT_A_DAY: () => 'Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.',
  NOT_A_LEVEL: () => 'Chọn cấp của đơn vị.',
  NOT_A_MONITOR: () => 'Người theo dõi phải thuộc Văn phòng của UBND ban hành.',
  NOT_A_PERIOD: () => 'Kỳ không có trong năm. Nhập như “tháng 9/2026”, “quý III/2026”, “năm 2026”.',
  NOT_A_RECURRENCE: () =>
    'Quy tắc định kỳ không hợp lệ. Nhập như “25 hằng tháng”, “thứ Sáu hằng tuần”, “ngày cuối quý”.',
  NOT_A_READER: () => 'Người được đọc phải là người dùng đang hoạt động của đơn vị sử dụng.',
  NOT_A_SUCCESSOR: () =>
    'Người tiếp nhận phải đang giữ chức vụ tại cùng đơn vị; việc theo dõi chỉ giao cho người của Văn phòng.',
  NOT_A_TIME: () => 'Giờ không hợp lệ. Nhập theo dạng 16:30.',
  NOT_REMINDABLE: () => 'Có nhiệm vụ đã báo cáo hoặc đã kết thúc, không cần nhắc. Bỏ chọn nhiệm vụ đó.',
  NOT_A_SIGNER: () => 'Người này không ký được công văn này. Chọn người khác.',
  NO_LEAD: () => 'Mỗi nhiệm vụ phải có ít nhất một đơn vị chủ trì.',
  NO_SIGNER: () => 'Chưa có Chánh Văn phòng, Chủ tịch hoặc Phó Chủ tịch để ký công văn.',
  OBJECTED_TOO_LATE: (refusal) =>
    `Đã quá thời gian đề nghị chuyển đơn vị: chậm nhất là ngày ${day(refusal, 'latestOn')}.`,
  OFFER_MISSING: () => 'Nhập hạn được chấp thuận.',
  OFFER_OUT_OF_RANGE: (refusal) =>
    `Hạn được chấp thuận phải từ ${day(refusal, 'earliestOn')} đến ${day(refusal, 'latestOn')}.`,
  PAPER_BEFORE_ISSUED: (refusal) => `Ngày văn bản trả lời không được trước ngày giao (${day(refusal, 'earliestOn')}).`,
  PAPER_IN_FUTURE: (refusal) => `Ngày văn bản trả lời không được sau hôm nay (${day(refusal, 'latestOn')}).`,
  PAPER_NUMBER_MISSING: () => 'Nhập số, ký hiệu văn bản trả lời của đơn vị.',
  PERCENT_OUT_OF_RANGE: () => 'Tiến độ là số nguyên từ 0 đến 100.',
  PERSON_HAS_ACCOUNT: () => 'Người này đã đặt mật khẩu, không cần lời mời nữa.',
  PERSON_HAS_ENDED: () => 'Người này đã kết thúc. Bổ nhiệm lại trước khi gửi lời mời.',
  POSITION_OUT_OF_RANGE: ({ details }) => `Thứ tự là số nguyên từ 0 đến ${count(details['limit'])}.`,
  PRODUCT_MISSING: () => 'Báo cáo hoàn thành phải kèm sản phẩm: đính kèm tệp hoặc nhập số văn bản.',
  REASON_MISSING: () => 'Nhập lý do.',
  RECEIVER_MISSING: () => 'Chọn đơn vị tiếp nhận nhiệm vụ.',
  RESTRICTED_WORK: () => 'Có nhiệm vụ hạn chế: không đưa vào công văn gửi nhiều đơn vị. Bỏ chọn nhiệm vụ đó.',
  SETTING_OUT_OF_RANGE: ({ details }) =>
    `Giá trị là số nguyên từ ${count(details['least'])} đến ${count(details['most'])}.`,
  ROLE_NOT_OF_AGENCY: () =>
    'Đơn vị này không có vai trò đó: lãnh đạo thuộc UBND, chánh văn phòng và chuyên viên theo dõi thuộc Văn phòng.',
  SERIES_NEVER_FIRES: () => 'Quy tắc này không có kỳ nào. Kiểm tra ngày bắt đầu và ngày kết thúc.',
  SERIES_NOT_HERE: () => 'Chỉ đặt định kỳ khi giao việc, cho cả nhiệm vụ; sau đó đổi quy tắc ở phần Định kỳ.',
  SERIES_OF_PROPOSAL: () => 'Việc định kỳ cần văn bản, hoặc do lãnh đạo hay Chánh Văn phòng giao.',
  SEVERAL_COMMITTEES: () => 'Các nhiệm vụ do nhiều UBND giao. Soạn công văn riêng cho từng UBND.',
  STATED_AFTER_SENT: (refusal) => `Ngày hoàn thành không được sau ngày báo cáo (${day(refusal, 'latestOn')}).`,
  STATED_BEFORE_ISSUED: (refusal) => `Ngày hoàn thành không được trước ngày giao (${day(refusal, 'earliestOn')}).`,
  STATED_MISSING: () => 'Nhập ngày hoàn thành thực tế.',
  TERM_OUT_OF_RANGE: ({ details }) =>
    `Thời hạn là số nguyên từ ${count(details['least'])} đến ${count(details['most'])}.`,
  TEXT_EMPTY: () => 'Nhập nội dung.',
  TEXT_HAS_CONTROLS: () => 'Nội dung có ký tự điều khiển hoặc xuống dòng. Nhập lại trên một dòng.',
  TEXT_TOO_LONG: ({ details }) =>
    `Nội dung tối đa ${count(details['limit'])} ký tự, hiện có ${count(details['length'])}.`,
  WEBHOOK_URL_FORM: () => 'Nhập địa chỉ đầy đủ bắt đầu bằng https://, hoặc để trống.',
  TOO_MANY: ({ details }) => `Tối đa ${count(details['limit'])} mục một lần, hiện có ${count(details['length'])}.`,
};
