import { useLingui } from '@lingui/react/macro';
import {
  IconBan,
  IconBellRinging,
  IconCircleCheck,
  IconCornerUpLeft,
  IconFilePencil,
  IconFileText,
  IconInbox,
  IconSend,
  IconSitemap,
  IconArrowBackUp,
  IconArrowsShuffle,
  IconCalendarPlus,
  IconGavel,
  IconHandStop,
  IconMessageExclamation,
  IconMessageReply,
  IconPlayerPause,
  IconPlayerPlay,
  IconSquareX,
  type Icon,
} from '@tabler/icons-react';
import type { Act, Choice } from './acts.ts';

const ICONS: Readonly<Record<Act, Icon>> = {
  confirm: IconCircleCheck,
  amend: IconFilePencil,
  acknowledge: IconInbox,
  report: IconSend,
  cascade: IconSitemap,
  accept: IconCircleCheck,
  return: IconCornerUpLeft,
  decide: IconGavel,
  answerOffer: IconMessageReply,
  askExtension: IconCalendarPlus,
  askTransfer: IconArrowsShuffle,
  askRelease: IconHandStop,
  askPause: IconPlayerPause,
  takeBack: IconArrowBackUp,
  resume: IconPlayerPlay,
  remind: IconBellRinging,
  demandExplanation: IconMessageExclamation,
  answerExplanation: IconMessageReply,
  paperAnswer: IconFileText,
  withdraw: IconBan,
  endTracking: IconSquareX,
};

/** The picture of an act. */
export function ActIcon({ act }: { act: Act }) {
  const Picture = ICONS[act];
  return <Picture size={16} stroke={1.75} aria-hidden />;
}

/** What an act is called on its button: a verb with its object. */
export function useActWords(): (choice: Choice) => string {
  const { t } = useLingui();
  return ({ act, shares: [share, ...more] }) => {
    switch (act) {
      case 'confirm':
        return t`Xác nhận đề xuất`;
      case 'amend':
        return t`Điều chỉnh nhiệm vụ`;
      case 'acknowledge':
        return t`Tiếp nhận`;
      case 'report':
        return share?.isReturned ? t`Báo cáo lại` : t`Báo cáo`;
      case 'cascade':
        return t`Triển khai xuống cấp dưới`;
      case 'accept':
        return t`Xác nhận hoàn thành`;
      case 'return':
        return t`Trả lại báo cáo`;
      case 'decide':
        return t`Quyết định đề nghị`;
      case 'answerOffer':
        return t`Trả lời phương án`;
      case 'askExtension':
        return t`Đề nghị gia hạn`;
      case 'askTransfer':
        return t`Đề nghị chuyển đơn vị`;
      case 'askRelease':
        return t`Đề nghị không thực hiện`;
      case 'askPause':
        return t`Đề nghị tạm dừng`;
      case 'takeBack':
        return t`Rút đề nghị`;
      case 'resume':
        return t`Cho tiếp tục thực hiện`;
      case 'remind': {
        if (more.length > 0) return t`Đôn đốc ${more.length + 1} đơn vị`;
        return t`Đôn đốc lần ${(share?.reminderCount ?? 0) + 1}`;
      }
      case 'demandExplanation':
        return t`Yêu cầu giải trình`;
      case 'answerExplanation':
        return t`Giải trình`;
      case 'paperAnswer':
        return t`Ghi nhận trả lời bằng văn bản`;
      case 'withdraw':
        return t`Thu hồi nhiệm vụ`;
      case 'endTracking':
        return t`Kết thúc theo dõi`;
    }
  };
}
