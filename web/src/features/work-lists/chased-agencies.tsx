import { Plural, useLingui } from '@lingui/react/macro';
import { groupedBy } from '../../lib/row-groups.ts';
import type { Chased } from './chase-steps.ts';

/** So many are named; more are counted. */
const MOST_NAMED = 6;

/** Whom a chase reaches, each with how much of its work. */
export function ChasedAgencies({ shares }: { shares: readonly Chased[] }) {
  const { t } = useLingui();
  const agencies = groupedBy(shares, ({ agency }) => agency.id);
  return (
    <ul aria-label={t`Đơn vị được đôn đốc`}>
      {agencies.slice(0, MOST_NAMED).map(([first, ...others]) => (
        <li key={first?.agency.id} className="row">
          <span>{first?.agency.shortName}</span>
          <span className="meta push">
            <Plural value={others.length + 1} other="# việc" />
          </span>
        </li>
      ))}
      {agencies.length > MOST_NAMED && (
        <li className="muted">
          <Plural value={agencies.length - MOST_NAMED} other="và # đơn vị khác" />
        </li>
      )}
    </ul>
  );
}
