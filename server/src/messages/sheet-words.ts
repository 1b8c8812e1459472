import type { ExportedAssignment, ExportedDirective } from '../modules/exports/exported-work.queries.ts';
import type { Language } from './catalogue.ts';

/** What stands in the first row of a table, by column. */
type Heads = Readonly<
  Record<
    | 'code'
    | 'reference'
    | 'content'
    | 'field'
    | 'urgency'
    | 'status'
    | 'state'
    | 'standing'
    | 'progress'
    | 'issuedOn'
    | 'dueOn'
    | 'closedOn'
    | 'leads'
    | 'others'
    | 'agency'
    | 'role'
    | 'reminders'
    | 'issuer'
    | 'monitors',
    string
  >
>;

/** Words of exported tables; a language that lacks one does not compile. */
export type SheetWords = {
  readonly heads: Heads;
  readonly urgency: Readonly<Record<ExportedDirective['urgency'], string>>;
  readonly status: Readonly<Record<NonNullable<ExportedDirective['status']>, string>>;
  readonly proposal: string;
  readonly state: Readonly<Record<ExportedAssignment['state'], string>>;
  readonly role: Readonly<Record<ExportedAssignment['role'], string>>;
  readonly standing: Readonly<Record<NonNullable<ExportedDirective['standing']>, string>>;
  readonly directives: string;
  readonly assignments: string;
  /** Stands under the rows where there are more. */
  readonly cut: (most: number) => string;
};

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  vi: {
    heads: {
      code: 'Mã',
      reference: 'Văn bản giao',
      content: 'Nội dung',
      field: 'Lĩnh vực',
      urgency: 'Độ khẩn',
      status: 'Tình trạng',
      state: 'Phân công',
      standing: 'Thời hạn',
      progress: 'Tiến độ (%)',
      issuedOn: 'Ngày giao',
      dueOn: 'Hạn',
      closedOn: 'Ngày kết thúc',
      leads: 'Chủ trì',
      others: 'Phối hợp',
      agency: 'Đơn vị',
      role: 'Vai trò',
      reminders: 'Số lần đôn đốc',
      issuer: 'Người giao',
      monitors: 'Người theo dõi',
    },
    urgency: { normal: 'Thường', urgent: 'Khẩn', very_urgent: 'Thượng khẩn', immediate: 'Hỏa tốc' },
    status: {
      not_started: 'Chưa thực hiện',
      in_progress: 'Đang thực hiện',
      suspended: 'Tạm dừng',
      done: 'Hoàn thành',
      closed_without_result: 'Kết thúc không có kết quả',
    },
    proposal: 'Đề xuất',
    state: {
      awaiting: 'Chờ tiếp nhận',
      in_progress: 'Đang thực hiện',
      reported: 'Chờ xác nhận',
      suspended: 'Tạm dừng',
      accepted: 'Hoàn thành',
      transferred: 'Đã chuyển đơn vị',
      withdrawn: 'Đã thu hồi',
      infeasible: 'Không thể thực hiện',
      superseded: 'Đã được thay thế',
      ended: 'Đã kết thúc theo dõi',
      closed_with_lead: 'Kết thúc cùng đơn vị chủ trì',
    },
    role: { lead: 'Chủ trì', coordinating: 'Phối hợp' },
    standing: {
      OVERDUE: 'Quá hạn',
      DUE_SOON: 'Sắp đến hạn',
      ON_TRACK: 'Trong hạn',
      NO_DEADLINE: 'Không ấn định thời hạn',
      DONE_ON_TIME: 'Hoàn thành đúng hạn',
      DONE_LATE: 'Hoàn thành trễ hạn',
    },
    directives: 'Chỉ đạo',
    assignments: 'Việc đã giao',
    cut: (most) => `Chỉ có ${most.toLocaleString('vi')} dòng đầu; hãy lọc bớt để xuất phần còn lại.`,
  },
  en: {
    heads: {
      code: 'Code',
      reference: 'Document',
      content: 'Content',
      field: 'Field',
      urgency: 'Urgency',
      status: 'Status',
      state: 'State',
      standing: 'Standing',
      progress: 'Progress (%)',
      issuedOn: 'Issued on',
      dueOn: 'Due on',
      closedOn: 'Closed on',
      leads: 'Lead',
      others: 'Coordinating',
      agency: 'Agency',
      role: 'Role',
      reminders: 'Reminders',
      issuer: 'Issued by',
      monitors: 'Monitors',
    },
    urgency: { normal: 'Normal', urgent: 'Urgent', very_urgent: 'Very urgent', immediate: 'Immediate' },
    status: {
      not_started: 'Not started',
      in_progress: 'In progress',
      suspended: 'Suspended',
      done: 'Done',
      closed_without_result: 'Closed without result',
    },
    proposal: 'Proposal',
    state: {
      awaiting: 'Awaiting',
      in_progress: 'In progress',
      reported: 'Awaiting review',
      suspended: 'Suspended',
      accepted: 'Done',
      transferred: 'Transferred',
      withdrawn: 'Withdrawn',
      infeasible: 'Infeasible',
      superseded: 'Superseded',
      ended: 'Tracking ended',
      closed_with_lead: 'Closed with the lead',
    },
    role: { lead: 'Lead', coordinating: 'Coordinating' },
    standing: {
      OVERDUE: 'Overdue',
      DUE_SOON: 'Due soon',
      ON_TRACK: 'On track',
      NO_DEADLINE: 'No deadline',
      DONE_ON_TIME: 'Done on time',
      DONE_LATE: 'Done late',
    },
    directives: 'Directives',
    assignments: 'Assigned work',
    cut: (most) => `Only the first ${most.toLocaleString('en')} rows; narrow the list to export the rest.`,
  },
};
