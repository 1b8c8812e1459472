import { Trans } from '@lingui/react/macro';
import { Note } from '../../ui/page.tsx';

/** What was asked for in the address: a document to issue from, or the values of a filtered list. */
export type PassedOver = 'document' | 'list';

/** Says that a draft goes first, and how to come to what was asked for. */
export function PassedOverNote({ by }: { by: PassedOver }) {
  return (
    <Note tone="soon">
      {by === 'document' ? (
        <Trans>Đang có bản nháp chưa phát hành. Phát hành hoặc bỏ nháp này, rồi giao việc từ văn bản vừa chọn.</Trans>
      ) : (
        <Trans>
          Đang có bản nháp chưa phát hành nên chưa lấy điều kiện của bộ lọc. Phát hành hoặc bỏ nháp này, rồi giao việc
          lại từ danh sách.
        </Trans>
      )}
    </Note>
  );
}
