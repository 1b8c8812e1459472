import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import type { Chased } from './chase-steps.ts';
import { ChasedAgencies } from './chased-agencies.tsx';

const LONGEST_MESSAGE = 1000;

type Props = {
  shares: readonly Chased[];
  onClose: () => void;
  /** `message` null where there is none. */
  onAgreed: (message: string | null) => void;
};

/** Before agencies are reminded: who is reminded of how much, with a few words if wanted. */
export function RemindDialog({ shares, onClose, onAgreed }: Props) {
  const { t } = useLingui();
  const [message, setMessage] = useState('');

  function handleSubmit() {
    const words = message.normalize('NFC').trim();
    onAgreed(words === '' ? null : words);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width={520}
      title={<Plural value={shares.length} other="Nhắc # việc quá hạn" />}
      onSubmit={handleSubmit}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để sau</Trans>
          </Button>
          <Button type="submit" variant="filled" data-autofocus>
            <Plural value={shares.length} other="Nhắc # việc" />
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Đơn vị nhận lời nhắc ngay trên hệ thống. Lời nhắc đã gửi không rút lại được và được ghi vào nhật ký.
        </Trans>
      </p>
      <ChasedAgencies shares={shares} />
      <TextAreaField
        id="remind-message"
        label={t`Lời nhắc`}
        isOptional
        isLow
        maxLength={LONGEST_MESSAGE}
        value={message}
        count={{ used: message.length, limit: LONGEST_MESSAGE }}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
    </Dialog>
  );
}
