import { Trans, useLingui } from '@lingui/react/macro';
import { StickyActions } from '../../ui/page.tsx';
import { ActButton, ActMenu, type OnAct } from './act-button.tsx';
import type { Choice, Offer } from './acts.ts';
import look from './act-panel.module.css';

const SHOWN_BESIDE = 2;

type Props = { offer: Offer; onAct: OnAct; isBusy: boolean };

/** What the viewer can do, the one thing due from him first; on a phone a bar above the bottom. */
export function ActPanel({ offer, onAct, isBusy }: Props) {
  const { t } = useLingui();
  const { primary, others } = offer;
  const shown = others.length > SHOWN_BESIDE + 1 ? others.slice(0, SHOWN_BESIDE) : others;
  const more = others.slice(shown.length);
  if (primary === null && others.length === 0) return null;

  return (
    <div className={`only-desk ${look.panel}`}>
      {primary && <ActButton choice={primary} onAct={onAct} isPrimary isBusy={isBusy} />}
      {primary && <Concerned choice={primary} />}
      {shown.map((choice, index) =>
        index === shown.length - 1 && more.length > 0 ? (
          <div className={look.last} key={choice.act}>
            <ActButton choice={choice} onAct={onAct} />
            <ActMenu label={t`Thao tác khác`} choices={more} onAct={onAct} isOutlined />
          </div>
        ) : (
          <ActButton key={choice.act} choice={choice} onAct={onAct} />
        ),
      )}
    </div>
  );
}

/** The same on a phone: the first act, the rest behind three dots. */
export function ActBar({ offer, onAct, isBusy }: Props) {
  const { t } = useLingui();
  const [first, ...rest] = offer.primary ? [offer.primary, ...offer.others] : offer.others;
  if (!first) return null;
  return (
    <div className={`only-phone ${look.bar}`}>
      <StickyActions>
        <ActButton choice={first} onAct={onAct} isPrimary={offer.primary !== null} isBusy={isBusy} />
        <span className={look.more}>
          <ActMenu label={t`Thao tác khác`} choices={rest} onAct={onAct} isOutlined opensUp />
        </span>
      </StickyActions>
    </div>
  );
}

/** Whom the act concerns, where its button does not say. */
function Concerned({ choice: { act, shares } }: { choice: Choice }) {
  const names = shares.map(({ agency }) => agency.shortName).join(', ');
  if (act === 'accept') {
    return (
      <p className="meta">
        <Trans>Báo cáo hoàn thành của {names}</Trans>
      </p>
    );
  }
  return act === 'remind' ? <p className="meta">{names}</p> : null;
}
