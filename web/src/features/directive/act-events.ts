import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EventType } from './event-fragment.ts';

/** What somebody did first, after his name. */
export const DONE_FIRST: Readonly<Record<EventType, MessageDescriptor>> = {
  DIRECTIVE_ISSUED: msg`đã ban hành nhiệm vụ`,
  DIRECTIVE_PROPOSED: msg`đã đề xuất nhiệm vụ`,
  DIRECTIVE_CONFIRMED: msg`đã xác nhận đề xuất`,
  DIRECTIVE_AMENDED: msg`đã điều chỉnh nhiệm vụ`,
  MONITORING_HANDED_OVER: msg`đã bàn giao việc theo dõi`,
  ASSIGNMENT_ADDED: msg`đã giao thêm đơn vị`,
  ASSIGNMENT_ACKNOWLEDGED: msg`đã tiếp nhận`,
  ASSIGNMENT_CASCADED: msg`đã triển khai xuống cấp dưới`,
  ASSIGNMENT_WITHDRAWN: msg`đã thu hồi nhiệm vụ`,
  PROGRESS_REPORTED: msg`đã báo cáo tiến độ`,
  COMPLETION_REPORTED: msg`đã báo cáo hoàn thành`,
  COMPLETION_ACCEPTED: msg`đã xác nhận hoàn thành`,
  COMPLETION_RETURNED: msg`đã trả lại báo cáo`,
  AGENCY_REMINDED: msg`đã đôn đốc`,
  DUE_DAY_MOVED: msg`đã thay đổi hạn`,
  TRACKING_ENDED: msg`đã kết thúc theo dõi`,
  REQUEST_ASKED: msg`đã gửi đề nghị`,
  REQUEST_TAKEN_BACK: msg`đã rút đề nghị`,
  REQUEST_GRANTED: msg`đã đồng ý đề nghị`,
  REQUEST_REFUSED: msg`đã không đồng ý đề nghị`,
  REQUEST_COUNTERED: msg`đã chấp thuận một hạn sớm hơn`,
  OFFER_ACCEPTED: msg`đã đồng ý phương án`,
  OFFER_DECLINED: msg`đã không đồng ý phương án`,
  REQUEST_LAPSED: msg`đã xử lý xong nhiệm vụ, đề nghị hết hiệu lực`,
  ASSIGNMENT_TRANSFERRED: msg`đã chuyển đơn vị`,
  ASSIGNMENT_INFEASIBLE: msg`đã kết thúc vì không thể thực hiện`,
  ASSIGNMENT_SUSPENDED: msg`đã cho tạm dừng`,
  ASSIGNMENT_RESUMED: msg`đã cho tiếp tục thực hiện`,
  CLOSED_WITH_LEAD: msg`đã kết thúc cùng đơn vị chủ trì`,
};
