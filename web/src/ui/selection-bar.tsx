import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import look from './selection-bar.module.css';

type Action = { key: string; label: ReactNode; icon?: ReactNode; onClick: () => void; isDisabled?: boolean };

type Props = {
  /** "5 việc · 4 đơn vị"; the bar appears with the first tick and goes with the last. */
  summary: ReactNode;
  /** The first is the primary one. */
  actions: readonly Action[];
  onClear: () => void;
};

/** What can be done with everything ticked. */
export function SelectionBar({ summary, actions, onClear }: Props) {
  const { t } = useLingui();
  return (
    <div className={look.bar} role="region" aria-label={t`Thao tác với các việc đã chọn`}>
      <span className={look.count} role="status">
        {summary}
      </span>
      <span className={look.hair} />
      {actions.map(({ key, label, icon, onClick, isDisabled }, index) => (
        <button
          key={key}
          type="button"
          className={look.action}
          data-primary={index === 0 || undefined}
          disabled={isDisabled}
          onClick={onClick}
        >
          {icon}
          {label}
        </button>
      ))}
      <span className={look.hair} />
      <button type="button" className={look.action} onClick={onClear} aria-label={t`Bỏ chọn tất cả`}>
        <IconX size={16} aria-hidden />
      </button>
    </div>
  );
}
