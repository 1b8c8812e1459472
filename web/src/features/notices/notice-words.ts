import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NoticeReason } from './notice-operations.ts';

/** Why somebody was told, as the headings of the groups say it. */
export const NOTICE_REASONS: Readonly<Record<NoticeReason, MessageDescriptor>> = {
  CHASED: msg`Được đôn đốc`,
  ESCALATED: msg`Báo cáo vượt cấp`,
  OVERDUE: msg({ message: 'Quá hạn', context: 'nhắc' }),
  DUE_TODAY: msg`Đến hạn hôm nay`,
  SILENT: msg`Lâu chưa có báo cáo`,
  DUE_SOON: msg({ message: 'Sắp đến hạn', context: 'nhắc' }),
  DECIDED: msg`Đề nghị đã có trả lời`,
};
