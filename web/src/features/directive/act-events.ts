import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EventType } from './event-line.tsx';

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
  CLOSED_WITH_LEAD: msg`đã kết thúc cùng đơn vị chủ trì`,
};
