import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../lib/day-context.tsx';
import { STATUS_WORDS } from '../../ui/status-chip.tsx';
import { type Counted, type Overview, workOf } from './overview-query.ts';
import { onTimeRate, PARTS, partsOf, rankingOf } from './ranking.rules.ts';
import look from './overview.module.css';
import ranks from './ranking.module.css';

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
      <table className={ranks.ranking}>
        <thead>
          <tr>
            <th>#</th>
            <th className={ranks.name}>
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
            <th className={ranks.mix} aria-hidden="true">
              <Trans>Cơ cấu</Trans>
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
              <td colSpan={7} className={ranks.between}>
                <Plural value={between} other="# đơn vị ở giữa" />
              </td>
            </tr>
          )}
          {bottom.map(line)}
        </tbody>
      </table>
      <Legend />
      {unranked > 0 && (
        <p className={`${ranks.foot} meta`}>
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
      <th scope="row" className={ranks.name}>
        {agency.shortName}
      </th>
      <td>{number(figures.open, lists.open)}</td>
      <td>{number(figures.doneOnTime, lists.onTime(from))}</td>
      <td data-overdue={figures.overdue > 0 || undefined}>{number(figures.overdue, lists.overdue)}</td>
      <td className={ranks.mix} aria-hidden="true">
        <Mix figures={figures} />
      </td>
      <td>
        <b>{dates.decimal(onTimeRate(figures) ?? 0, 1)}</b>
      </td>
    </tr>
  );
}

/** The same numbers as lengths: readers have them in the cells beside it. */
function Mix({ figures }: { figures: Row['figures'] }) {
  const parts = partsOf(figures);
  return (
    <span className={ranks.bar}>
      {PARTS.map((part) => parts[part] > 0 && <i key={part} data-part={part} style={{ flexGrow: parts[part] }} />)}
    </span>
  );
}

function Legend() {
  const { i18n } = useLingui();
  return (
    <p className={`${ranks.legend} meta`} aria-hidden="true">
      {PARTS.map((part) => (
        <span key={part}>
          <i data-part={part} /> {i18n._(STATUS_WORDS[part])}
        </span>
      ))}
    </p>
  );
}
