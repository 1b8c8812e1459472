import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { type Status, StatusShape } from '../../ui/status-shape.tsx';
import { type Counted, type Overview, workOf } from './overview-query.ts';
import { onTimeRate } from './ranking.rules.ts';
import look from './overview.module.css';

/** The four figures that count most, each against the end of the period before, and the list behind it. */
export function Tiles({ overview, counted }: { overview: Overview; counted: Counted }) {
  const { t } = useLingui();
  const dates = useDates();
  const { dueSoonWorkingDays } = useViewer().tenant.settings;
  const { figures, formerFigures: former, from, formerTo } = overview;
  const lists = workOf(counted);
  const rate = onTimeRate(figures);
  const formerRate = onTimeRate(former);
  const change = (now: number, then: number) => <Change now={now} then={then} day={formerTo} />;
  const done = dates.number(figures.doneOnTime);
  const all = dates.number(figures.doneWithDeadline);
  const formerShown = formerRate === null ? null : dates.decimal(formerRate, 1);

  return (
    <div className={look.tiles}>
      <Tile status="overdue" name={t`Quá hạn`} to={lists.overdue} count={figures.overdue}>
        {change(figures.overdue, former.overdue)}
      </Tile>
      <Tile status="due-soon" name={t`Sắp đến hạn`} to={lists.dueSoon} count={figures.dueSoon}>
        <span>
          <Plural value={dueSoonWorkingDays} other="trong # ngày làm việc tới" />
        </span>
        {change(figures.dueSoon, former.dueSoon)}
      </Tile>
      <Tile status="in-progress" name={t`Đang mở`} to={lists.open} count={figures.open}>
        {change(figures.open, former.open)}
      </Tile>
      <Link to="/work" search={lists.onTime(from)} className={look.tile} data-status="done">
        <span className={look.tileName}>
          <StatusShape status="done" />
          <Trans>Hoàn thành đúng hạn</Trans>
        </span>
        <span className={look.tileNumber}>
          <b>{rate === null ? '–' : dates.decimal(rate, 1)}</b> {rate !== null && '%'}
        </span>
        <span>
          <Trans>
            {done} trên {all} việc có hạn đã hoàn thành trong kỳ
          </Trans>
        </span>
        {formerShown !== null && (
          <span>
            <Trans>kỳ trước {formerShown}%</Trans>
          </span>
        )}
      </Link>
    </div>
  );
}

type TileProps = {
  status: Status;
  name: string;
  count: number;
  to: ReturnType<typeof workOf>['overdue' | 'open'];
  children: ReactNode;
};

function Tile({ status, name, count, to, children }: TileProps) {
  const dates = useDates();
  return (
    <Link to="/work" search={to} className={look.tile} data-status={status}>
      <span className={look.tileName}>
        <StatusShape status={status} />
        {name}
      </span>
      <span className={look.tileNumber}>
        <b>{dates.number(count)}</b> <Plural value={count} other="việc" />
      </span>
      {children}
    </Link>
  );
}

function Change({ now, then, day }: { now: number; then: number; day: string }) {
  const dates = useDates();
  const since = dates.shortDay(day);
  const count = dates.number(Math.abs(now - then));
  if (now === then)
    return (
      <span>
        <Trans>như ngày {since}</Trans>
      </span>
    );
  return (
    <span>
      {now > then ? (
        <Trans>
          tăng {count} so với ngày {since}
        </Trans>
      ) : (
        <Trans>
          giảm {count} so với ngày {since}
        </Trans>
      )}
    </span>
  );
}
