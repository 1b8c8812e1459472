import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDates } from '../lib/day-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import look from './more-places.module.css';
import type { Place } from './places.ts';

type Props = { places: readonly Place[]; onClose: () => void };

/** The screens for which a phone's bottom bar has no room. */
export function MorePlaces({ places, onClose }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  return (
    <Dialog isOpen onClose={onClose} title={t`Màn hình khác`}>
      <nav className={look.places} aria-label={t`Màn hình khác`}>
        {places.map(({ to, label, icon: Icon, count }) => (
          <Link key={to} to={to} onClick={onClose}>
            <Icon size={20} stroke={1.75} aria-hidden />
            {i18n._(label)}
            {count !== undefined && count.value > 0 && (
              <span className={count.isOverdue ? look.overdue : undefined}>{dates.number(count.value)}</span>
            )}
          </Link>
        ))}
      </nav>
    </Dialog>
  );
}
