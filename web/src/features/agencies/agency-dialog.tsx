import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, type FieldError } from '../../ui/form.tsx';

/** What every dialog of an agency gets from the screen. */
export type AgencyDialogProps = {
  onClose: () => void;
  /** It was done: what is shown is to be read again. */
  onDone: (text: string) => void;
};

type Props = {
  title: ReactNode;
  /** The act on its button. */
  verb: ReactNode;
  errors: readonly FieldError[];
  isSending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form about an agency, with all that keeps it from being done at its head. */
export function AgencyDialog({ title, verb, errors, isSending, onSubmit, onClose, children }: Props) {
  const { t } = useLingui();
  return (
    <Dialog
      isOpen
      // Escape must not drop what was typed while it is on its way.
      onClose={isSending ? () => {} : onClose}
      title={title}
      width={560}
      onSubmit={onSubmit}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để nguyên</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={isSending}>
            {verb}
          </Button>
        </>
      }
    >
      <ErrorSummary errors={errors} title={t`Chưa lưu được`} />
      {children}
    </Dialog>
  );
}
