import { Button, Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import look from './filter-sheet.module.css';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  /** What the way back says: "Xem 395 chỉ đạo". */
  done: ReactNode;
  children: ReactNode;
};

/** The conditions over the whole screen of a phone; they apply as they are set. */
export function FilterSheet({ isOpen, onClose, title, done, children }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      fullScreen
      closeButtonProps={{ 'aria-label': t`Đóng` }}
      // Mantine's is a <header>, which would count as a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ header: look.head, body: look.body }}
    >
      {children}
      <div className={look.foot}>
        <Button variant="filled" size="md" fullWidth onClick={onClose}>
          {done}
        </Button>
      </div>
    </Modal>
  );
}
