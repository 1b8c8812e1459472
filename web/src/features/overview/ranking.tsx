import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../lib/day-context.tsx';
import { type Counted, type Overview, workOf } from './overview-query.ts';
import { onTimeRate, rankingOf } from './ranking.rules.ts';
import look from './overview.module.css';

type Row = Overview['agencies'][number];

/** Agencies by their on-time rate in the period: five at each end, the middle counted. */
export function RankingPanel({ overview, counted }: { overview: Overview; counted: Counted }) {
  const { top, between, bottom, unranked } = rankingOf(overview.agencies);
  const line = ({ place, row }: { place: number; row: Row }) => (
    <RankingLine key={row.id} place={place} row={row} from={overview.from} counted={counted} />
  );
  return (
    <section className={look.panel} aria-labelledby="overview-ranking">
      <div className={look.panelHead}>
        <h2 id="overview-ranking">
          <Trans>Xếp hạng đơn vị</Trans>
        </h2>
        <span className="meta">
          <Trans>theo tỷ lệ đúng hạn của việc hoàn thành trong kỳ</Trans>
        </span>
      </div>
      <table className={look.ranking}>
        <thead>
          <tr>
            <th>#</th>
            <th className={look.name}>
              <Trans>Đơn vị</Trans>
            </th>
            <th>
              <Trans>Đang mở</Trans>
            </th>
            <th>
              <Trans>Đúng hạn</Trans>
            </th>
            <th>
              <Trans>Quá hạn</Trans>
            </th>
            <th>
              <Trans>Tỷ lệ %</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {top.map(line)}
          {between > 0 && (
            <tr>
              <td colSpan={6} className={look.between}>
                <Plural value={between} other="# đơn vị ở giữa" />
              </td>
            </tr>
          )}
          {bottom.map(line)}
        </tbody>
      </table>
      {unranked > 0 && (
        <p className={`${look.foot} meta`}>
          <Plural value={unranked} other="# đơn vị chưa hoàn thành việc nào có hạn trong kỳ" />
        </p>
      )}
    </section>
  );
}

type LineProps = { place: number; row: Row; from: string; counted: Counted };

function RankingLine({ place, row, from, counted }: LineProps) {
  const dates = useDates();
  const { agency, figures } = row;
  const lists = workOf(counted);
  const number = (value: number, search: { tab: string }) =>
    value === 0 ? (
      <span className="muted">0</span>
    ) : (
      <Link to="/work" search={{ ...search, agency: [agency.id] }}>
        {dates.number(value)}
      </Link>
    );
  return (
    <tr>
      <td>{place}</td>
      <th scope="row" className={look.name}>
        {agency.shortName}
      </th>
      <td>{number(figures.open, lists.open)}</td>
      <td>{number(figures.doneOnTime, lists.onTime(from))}</td>
      <td data-overdue={figures.overdue > 0 || undefined}>{number(figures.overdue, lists.overdue)}</td>
      <td>
        <b>{dates.decimal(onTimeRate(figures) ?? 0, 1)}</b>
      </td>
    </tr>
  );
}
