import { ActionIcon } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import look from './preview-pane.module.css';

type Props = {
  /** Of the directive that is shown; null where none is. */
  code: string | null;
  onClose: () => void;
  /** Draws the directive. */
  preview: (code: string) => ReactNode;
  /** The list beside it. */
  children: ReactNode;
};

/** A list with the row under the cursor shown at its side, or over it where there is no room. */
export function WithPreview({ code, onClose, preview, children }: Props) {
  const { t } = useLingui();
  return (
    <div className={look.columns} data-open={code !== null || undefined}>
      <div className={look.list}>{children}</div>
      {code !== null && (
        <aside className={look.pane} aria-label={t`Xem nhanh`}>
          <div className={look.head}>
            <Link to="/directives/$code" params={{ code }}>
              <Trans>Mở chỉ đạo</Trans>
            </Link>
            <ActionIcon variant="subtle" size={32} aria-label={t`Đóng xem nhanh`} onClick={onClose}>
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
          {preview(code)}
        </aside>
      )}
    </div>
  );
}
