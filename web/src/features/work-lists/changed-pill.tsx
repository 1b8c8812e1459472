import { Trans } from '@lingui/react/macro';
import { IconRefresh } from '@tabler/icons-react';
import look from './changed-pill.module.css';

/** Says that the rows would stand otherwise by now, and puts them so; it takes no room of its own. */
export function ChangedPill({ isShown, onUpdate }: { isShown: boolean; onUpdate: () => void }) {
  return (
    <div className={look.place} role="status">
      {isShown && (
        <button type="button" className={look.pill} data-moves-rows onClick={onUpdate}>
          <IconRefresh size={16} aria-hidden />
          <Trans>Có thay đổi: cập nhật</Trans>
        </button>
      )}
    </div>
  );
}
