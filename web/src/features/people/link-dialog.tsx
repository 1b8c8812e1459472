import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LineField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import type { ToldInvitation } from './invitation-told.ts';

/** The one-time link, to be copied and passed on; it is shown here and never again. */
export function LinkDialog({ invitation, onClose }: { invitation: ToldInvitation; onClose: () => void }) {
  const { t } = useLingui();
  const dates = useDates();
  const box = useRef<HTMLDivElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const { token, expiresAt, person } = invitation;
  const link = `${window.location.origin}/invite#${token ?? ''}`;

  async function handleCopy() {
    // A browser gives the clipboard to https alone; elsewhere the link stands selected, to be copied by hand.
    const field = box.current?.querySelector('input');
    field?.focus();
    field?.select();
    try {
      await navigator.clipboard.writeText(link);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  }

  return (
    <Dialog
      isOpen
      mustAnswer
      onClose={onClose}
      title={<Trans>Đường dẫn mời {person.fullName}</Trans>}
      width={520}
      actions={
        <>
          {token !== null && (
            <Button
              leftSection={isCopied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={() => void handleCopy()}
            >
              {isCopied ? <Trans>Đã sao chép</Trans> : <Trans>Sao chép đường dẫn</Trans>}
            </Button>
          )}
          <Button variant="filled" onClick={onClose}>
            {token === null ? <Trans>Đóng</Trans> : <Trans>Đã chuyển cho người được mời</Trans>}
          </Button>
        </>
      }
    >
      {token === null ? (
        <Note tone="soon">
          <Trans>
            Lời mời đã được tạo, nhưng đường dẫn chỉ hiện một lần và đã mất trên đường truyền. Dùng nút “Gửi lại lời
            mời” để nhận đường dẫn khác.
          </Trans>
        </Note>
      ) : (
        <>
          <p>
            <Trans>
              Chuyển đường dẫn này đến {person.fullName} qua kênh an toàn. Đường dẫn dùng được một lần, đến{' '}
              {dates.instant(expiresAt)}.
            </Trans>
          </p>
          <div ref={box}>
            <LineField
              id="invitation-link"
              label={t`Đường dẫn`}
              value={link}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <Note tone="info">
            <Trans>Đường dẫn chỉ hiện một lần ở đây. Ai có đường dẫn đều đặt được mật khẩu của tài khoản này.</Trans>
          </Note>
        </>
      )}
    </Dialog>
  );
}
