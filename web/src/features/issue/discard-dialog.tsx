import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../../ui/dialog.tsx';

type Props = { isOpen: boolean; onClose: () => void; onDiscard: () => void };

/** Throwing a draft away cannot be undone, so it is asked. */
export function DiscardDialog({ isOpen, onClose, onDiscard }: Props) {
  const { t } = useLingui();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Bỏ bản nháp này?`}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để nguyên</Trans>
          </Button>
          <Button variant="filled" onClick={onDiscard}>
            <Trans>Bỏ nháp</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>Nội dung đã nhập sẽ mất. Nhiệm vụ đã phát hành không bị ảnh hưởng.</Trans>
      </p>
    </Dialog>
  );
}
