import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';

/**
 * Asks once before what was typed is lost: within the app by a dialog, on closing the window by the browser.
 * Forms whose typing is kept as a draft need none.
 * @returns the dialog, to stand anywhere in the form
 */
export function useLeaveGuard(isDirty: boolean): ReactNode {
  const { t } = useLingui();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog
      isOpen
      onClose={blocker.reset}
      title={t`Rời trang mà không lưu?`}
      actions={
        <>
          <Button onClick={blocker.proceed}>
            <Trans>Rời trang, bỏ thay đổi</Trans>
          </Button>
          <Button variant="filled" onClick={blocker.reset}>
            <Trans>Ở lại</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>Những thay đổi vừa nhập chưa được lưu.</Trans>
      </p>
    </Dialog>
  );
}
