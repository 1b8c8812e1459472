import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconCheck,
  IconCircleCheck,
  IconExternalLink,
  IconGavel,
  IconMessageReply,
  IconSend,
  IconSitemap,
  type Icon,
} from '@tabler/icons-react';
import type { InboxAct } from './inbox-acts.ts';

/** What an act is called on its button, with its picture and its key. */
export const INBOX_ACTS: Readonly<Record<InboxAct, { words: MessageDescriptor; icon: Icon; key: string | null }>> = {
  confirm: { words: msg`Xác nhận đề xuất`, icon: IconCircleCheck, key: 'E' },
  review: { words: msg`Xem và trả lời báo cáo`, icon: IconCircleCheck, key: null },
  acknowledge: { words: msg`Tiếp nhận`, icon: IconCheck, key: 'E' },
  report: { words: msg`Báo cáo`, icon: IconSend, key: 'R' },
  reportAgain: { words: msg`Báo cáo lại`, icon: IconSend, key: 'R' },
  cascade: { words: msg`Triển khai xuống cấp dưới`, icon: IconSitemap, key: null },
  decide: { words: msg`Xem và quyết định`, icon: IconGavel, key: null },
  answerOffer: { words: msg`Trả lời phương án`, icon: IconMessageReply, key: null },
  explain: { words: msg`Giải trình`, icon: IconMessageReply, key: null },
  open: { words: msg`Mở chi tiết`, icon: IconExternalLink, key: null },
};
