import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import look from './marks.module.css';

/** A count beside a tab or heading. `isOverdue` only for counts of overdue work. */
export function Count({ children, isOverdue = false }: { children: ReactNode; isOverdue?: boolean }) {
  return (
    <span className={look.count} data-overdue={isOverdue || undefined}>
      {children}
    </span>
  );
}

/** A count on the corner of an icon; its parent is positioned. Hidden from readers: the button's name says it. */
export function CornerCount({ children, isOverdue = false }: { children: ReactNode; isOverdue?: boolean }) {
  return (
    <span className={look.dot} data-overdue={isOverdue || undefined} aria-hidden="true">
      {children}
    </span>
  );
}

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={look.kbd}>{children}</kbd>;
}

type PillProps = {
  children: ReactNode;
  isNeutral?: boolean;
  /** Shows a cross; `removeLabel` names what it removes. */
  onRemove?: () => void;
  removeLabel?: string;
};

/** A condition or a chosen thing, which may be taken away. */
export function Pill({ children, isNeutral = false, onRemove, removeLabel }: PillProps) {
  const { t } = useLingui();
  return (
    <span className={look.pill} data-neutral={isNeutral || undefined}>
      {children}
      {onRemove && (
        <button type="button" onClick={onRemove} aria-label={removeLabel ?? t`Bỏ`}>
          <IconX size={14} aria-hidden />
        </button>
      )}
    </span>
  );
}

/** Initials of a person; the name stands beside it, so readers skip it. The hue follows the initials. */
export function Avatar({ initials, isLarge = false }: { initials: string; isLarge?: boolean }) {
  const hue = [...initials].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4;
  return (
    <span className={look.avatar} data-hue={hue} data-large={isLarge || undefined} aria-hidden="true">
      {initials}
    </span>
  );
}

/** Progress in percent, 0–100, as a bar with its number. `isWide` fills the line. */
export function ProgressBar({ percent, isWide = false }: { percent: number; isWide?: boolean }) {
  return (
    <span className={look.bar} data-wide={isWide || undefined}>
      <span className={look.track} aria-hidden="true">
        <i className={look.fill} style={{ width: `${Math.max(0, Math.min(100, percent))}%` }} />
      </span>
      <span className={look.percent}>{percent}%</span>
    </span>
  );
}
