import { Button, Modal } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import look from './dialog.module.css';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  /** A question or what is done: "Thu hồi nhiệm vụ 4215/UBND-KT?" */
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the way back first and the act last. */
  actions?: ReactNode;
  /** Makes the body a form. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
  /** Px. */
  width?: number;
  /** Without a cross, Escape and a click beside it do nothing: an answer is needed. */
  mustAnswer?: boolean;
};

/**
 * A question over the screen. Focus stays inside and goes back where it came from. Escape and the cross of a form in
 * which something was typed ask once; its own way back does not, for that is an answer.
 */
export function Dialog(props: Props) {
  const { isOpen, onClose, title, children, actions, onSubmit, width = 440, mustAnswer = false } = props;
  const { t } = useLingui();
  const [hasTyped, setHasTyped] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const writing = useRef<Element | null>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isLeaving) stay.current?.focus();
    else if (writing.current instanceof HTMLElement) writing.current.focus();
  }, [isLeaving]);

  const ask = () => {
    if (!isLeaving) writing.current = document.activeElement;
    setIsLeaving(!isLeaving);
  };
  const leave = () => {
    writing.current = null;
    setIsLeaving(false);
    setHasTyped(false);
    onClose();
  };
  const content = (
    <>
      <div className={look.body}>{children}</div>
      {isLeaving ? (
        <div role="alertdialog" aria-labelledby="leaving" className={look.actions}>
          <p id="leaving" className={look.leaving}>
            <Trans>Bỏ những gì vừa nhập?</Trans>
          </p>
          <Button onClick={leave}>
            <Trans>Bỏ và đóng</Trans>
          </Button>
          <Button ref={stay} variant="filled" onClick={() => setIsLeaving(false)}>
            <Trans>Nhập tiếp</Trans>
          </Button>
        </div>
      ) : (
        actions && <div className={look.actions}>{actions}</div>
      )}
    </>
  );
  return (
    <Modal
      opened={isOpen}
      onClose={hasTyped ? ask : onClose}
      title={title}
      size={width}
      withCloseButton={!mustAnswer}
      closeOnEscape={!mustAnswer}
      // A click beside a form would throw away what was typed.
      closeOnClickOutside={!mustAnswer && onSubmit === undefined}
      // A question that must be answered may come up while another dialog is open.
      {...(mustAnswer ? { zIndex: 250 } : {})}
      closeButtonProps={{ 'aria-label': t`Đóng` }}
      // Mantine's is a <header>, which would count as a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {onSubmit ? (
        <form
          noValidate
          onInput={() => setHasTyped(true)}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit(event);
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </Modal>
  );
}
