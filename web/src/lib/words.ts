import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { graphql } from './graphql.ts';

type Words<Name extends string> = Readonly<Record<Name, MessageDescriptor>>;

export type AssignmentRole = ReturnType<typeof graphql.scalar<'AssignmentRole'>>;
export type DocumentType = ReturnType<typeof graphql.scalar<'DocumentType'>>;
export type InboxReason = ReturnType<typeof graphql.scalar<'InboxReason'>>;
export type Origin = ReturnType<typeof graphql.scalar<'Origin'>>;
export type ReportKind = ReturnType<typeof graphql.scalar<'ReportKind'>>;
export type Role = ReturnType<typeof graphql.scalar<'Role'>>;
export type Urgency = ReturnType<typeof graphql.scalar<'Urgency'>>;
export type Grade = ReturnType<typeof graphql.scalar<'Grade'>>;

/** The part an agency has in a task. */
export const ASSIGNMENT_ROLES: Words<AssignmentRole> = { LEAD: msg`Chủ trì`, COORDINATING: msg`Phối hợp` };

/** What a post is for. */
export const ROLES: Words<Role> = {
  CHAIR: msg`Chủ tịch`,
  VICE_CHAIR: msg`Phó Chủ tịch`,
  OFFICE_CHIEF: msg`Chánh Văn phòng`,
  OFFICE_MONITOR: msg`Chuyên viên theo dõi`,
  AGENCY_HEAD: msg`Thủ trưởng đơn vị`,
  AGENCY_CLERK: msg`Đầu mối của đơn vị`,
  OFFICER: msg`Chuyên viên thực hiện`,
  INSPECTOR: msg`Thanh tra`,
  TENANT_ADMIN: msg`Quản trị`,
};

/** Degrees of urgency (Decree 30/2020); an ordinary document shows none. */
export const URGENCIES: Words<Urgency> = {
  NORMAL: msg`Thường`,
  URGENT: msg`Khẩn`,
  VERY_URGENT: msg`Thượng khẩn`,
  IMMEDIATE: msg`Hỏa tốc`,
};

/** Kinds of documents that carry tasks. */
export const DOCUMENT_TYPES: Words<DocumentType> = {
  CONCLUSION: msg`Thông báo kết luận`,
  LETTER: msg`Công văn`,
  DIRECTIVE: msg`Chỉ thị`,
  DECISION: msg`Quyết định`,
  PLAN: msg`Kế hoạch`,
  OFFICIAL_TELEGRAM: msg`Công điện`,
  MINUTES: msg`Biên bản`,
  OTHER: msg`Văn bản khác`,
};

/** Whose wish a document carries. */
export const ORIGINS: Words<Origin> = {
  OWN: msg`Ủy ban nhân dân`,
  GOVERNMENT: msg`Chính phủ, Thủ tướng Chính phủ`,
  MINISTRY: msg`Bộ, ngành Trung ương`,
  PARTY: msg`Cấp ủy`,
  COUNCIL: msg`Hội đồng nhân dân`,
  VOTERS: msg`Kiến nghị cử tri`,
  INSPECTION: msg`Kết luận thanh tra, kiểm toán`,
  WORK_PROGRAMME: msg`Chương trình công tác`,
};

/** Why something stands in the inbox; headings of its groups. */
export const INBOX_REASONS: Words<InboxReason> = {
  TO_CONFIRM: msg`Đề xuất chờ xác nhận`,
  TO_REVIEW: msg`Chờ xác nhận hoàn thành`,
  TO_DECIDE: msg`Đề nghị chờ quyết định`,
  UNEXPLAINED: msg`Quá hạn giải trình`,
  TO_EXPLAIN: msg`Yêu cầu giải trình`,
  OFFERED: msg`Phương án gia hạn chờ trả lời`,
  NEW: msg`Mới, chờ tiếp nhận`,
  RETURNED: msg`Bị trả lại`,
  OVERDUE: msg`Quá hạn`,
  DUE_SOON: msg`Sắp đến hạn`,
  WAITING: msg`Chờ bên giao trả lời`,
};

/** The same in one or two words, for tabs. */
export const INBOX_TABS: Words<InboxReason> = {
  TO_CONFIRM: msg`Đề xuất`,
  TO_REVIEW: msg`Chờ xác nhận`,
  TO_DECIDE: msg`Đề nghị`,
  UNEXPLAINED: msg`Chưa giải trình`,
  TO_EXPLAIN: msg`Giải trình`,
  OFFERED: msg`Phương án`,
  NEW: msg`Mới`,
  RETURNED: msg`Bị trả lại`,
  OVERDUE: msg`Quá hạn`,
  DUE_SOON: msg`Sắp đến hạn`,
  WAITING: msg`Chờ trả lời`,
};

/** Kinds of reports. */
export const REPORT_KINDS: Words<ReportKind> = {
  PROGRESS: msg`Báo cáo tiến độ`,
  COMPLETION: msg`Báo cáo hoàn thành`,
};

/** Grades of a finished task, where the tenant gives them. */
export const GRADES: Words<Grade> = { EXCELLENT: msg`Xuất sắc`, GOOD: msg`Tốt`, ADEQUATE: msg`Đạt` };
