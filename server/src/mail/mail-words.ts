type Words = {
  readonly subjectOfDigest: (total: number, day: string) => string;
  readonly subjectOfUrgent: (code: string) => string;
  readonly greeting: (name: string) => string;
  readonly intro: (total: number) => string;
  readonly introOfUrgent: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly due: (day: string) => string;
  readonly noDue: string;
  readonly restricted: string;
  readonly more: (count: number) => string;
  readonly open: string;
  readonly unsubscribe: string;
  readonly footer: string;
};

export const mailWords: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    subjectOfDigest: (total, day) => `Đôn Đốc: ${total} nhiệm vụ cần chú ý ngày ${day}`,
    subjectOfUrgent: (code) => `Đôn Đốc: nhiệm vụ khẩn ${code}`,
    greeting: (name) => `Kính gửi đồng chí ${name},`,
    intro: (total) => `Có ${total} nhiệm vụ cần đồng chí chú ý:`,
    introOfUrgent: 'Nhiệm vụ khẩn sau cần đồng chí xử lý ngay:',
    reasons: {
      chased: 'Được đôn đốc',
      escalated: 'Báo cáo vượt cấp: quá hạn',
      overdue: 'Quá hạn',
      due_today: 'Đến hạn hôm nay',
      silent: 'Chưa có báo cáo',
      due_soon: 'Sắp đến hạn',
      decided: 'Đề nghị đã có trả lời',
    },
    due: (day) => `hạn ${day}`,
    noDue: 'không ấn định thời hạn',
    restricted: 'Nội dung hạn chế, xem trong hệ thống',
    more: (count) => `và ${count} nhiệm vụ khác trong hộp việc.`,
    open: 'Mở hộp việc',
    unsubscribe: 'Không nhận thư tổng hợp hằng ngày nữa',
    footer: 'Thư này do hệ thống Đôn Đốc gửi tự động, xin không trả lời.',
  },
  en: {
    subjectOfDigest: (total, day) => `Đôn Đốc: directives that need attention on ${day} (${total})`,
    subjectOfUrgent: (code) => `Đôn Đốc: urgent directive ${code}`,
    greeting: (name) => `Dear ${name},`,
    intro: (total) => `Directives that need your attention: ${total}`,
    introOfUrgent: 'This urgent directive needs your attention now:',
    reasons: {
      chased: 'Chased by the Office',
      escalated: 'Escalated: overdue',
      overdue: 'Overdue',
      due_today: 'Due today',
      silent: 'No report',
      due_soon: 'Due soon',
      decided: 'Request answered',
    },
    due: (day) => `due ${day}`,
    noDue: 'no deadline',
    restricted: 'Restricted; read it in the system',
    more: (count) => `and ${count} more in your inbox.`,
    open: 'Open the inbox',
    unsubscribe: 'Stop the daily digest',
    footer: 'Đôn Đốc sent this by itself; please do not reply.',
  },
};
