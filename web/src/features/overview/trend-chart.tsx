import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import type { Month } from './overview-query.ts';
import { onTimeRate } from './ranking.rules.ts';
import { lineOf, placed, ROW, STEP } from './trend.rules.ts';
import look from './trend.module.css';

/** Units of the drawing, which is scaled to the width of its panel. */
const LEFT = 8;
const TITLE = 20;
const GAP = 18;
const BAR = 22;

type Props = { months: readonly Month[] };

/** Three small drawings on one axis of months. What is drawn is written on it; the table beside it says all of it. */
export function TrendChart({ months }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const width = 2 * LEFT + STEP * months.length;
  const band = TITLE + ROW + GAP;
  const height = 3 * band + 8;
  const rates = months.map(onTimeRate);
  const last = months.at(-1);
  const lastRate = rates.at(-1) ?? null;
  const summary = last
    ? t`Cuối kỳ: ${dates.number(last.overdue)} việc quá hạn, tỷ lệ đúng hạn ${lastRate === null ? '–' : dates.decimal(lastRate, 1)}%, ${dates.number(last.assigned)} việc giao mới. Số từng tháng ở bảng số.`
    : '';

  return (
    <svg className={look.trend} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <defs>
        <pattern id="trend-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={look.hatchGround} />
          <rect width="2.5" height="5" className={look.hatchLine} />
        </pattern>
      </defs>
      <Bars
        title={t`Quá hạn cuối tháng (việc)`}
        top={0}
        values={months.map(({ overdue }) => overdue)}
        className={look.lateBar}
      />
      <Line title={t`Hoàn thành đúng hạn (%)`} top={band} values={rates} />
      <Bars
        title={t`Giao mới trong tháng (việc)`}
        top={2 * band}
        values={months.map(({ assigned }) => assigned)}
        className={look.newBar}
      />
      {months.map(({ id, from }, index) => (
        <text key={id} x={xOf(index)} y={height - 4} className={look.axis} textAnchor="middle">
          {index === 0 || from.slice(5, 7) === '01'
            ? `${Number(from.slice(5, 7))}/${from.slice(2, 4)}`
            : Number(from.slice(5, 7))}
        </text>
      ))}
    </svg>
  );
}

type BarsProps = { title: string; top: number; values: readonly number[]; className: string | undefined };

function Bars({ title, top, values, className }: BarsProps) {
  const dates = useDates();
  const base = top + TITLE + ROW;
  return (
    <g>
      <text x={LEFT} y={top + 12} className={look.trendTitle}>
        {title}
      </text>
      <line x1={LEFT} x2={LEFT + STEP * values.length} y1={base} y2={base} className={look.ground} />
      {placed(values).map(({ value, height }, index) => (
        <g key={index}>
          <rect x={xOf(index) - BAR / 2} y={base - height} width={BAR} height={height} className={className} />
          <text x={xOf(index)} y={base - height - 3} className={look.value} textAnchor="middle">
            {dates.number(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Line({ title, top, values }: { title: string; top: number; values: readonly (number | null)[] }) {
  const dates = useDates();
  const base = top + TITLE + ROW;
  const points = lineOf(values);
  const path = points
    .map(({ index, height, isFirst }) => `${isFirst ? 'M' : 'L'}${xOf(index)} ${base - height}`)
    .join(' ');
  return (
    <g>
      <text x={LEFT} y={top + 12} className={look.trendTitle}>
        {title}
      </text>
      <line x1={LEFT} x2={LEFT + STEP * values.length} y1={base} y2={base} className={look.ground} />
      <path d={path} className={look.rateLine} />
      {points.map(({ index, height, value, isLow }) => (
        <g key={index}>
          <circle cx={xOf(index)} cy={base - height} r={3} className={look.ratePoint} />
          <text x={xOf(index)} y={base - height + (isLow ? 13 : -6)} className={look.value} textAnchor="middle">
            {dates.decimal(value, value === 100 ? 0 : 1)}
          </text>
        </g>
      ))}
    </g>
  );
}

function xOf(index: number): number {
  return LEFT + STEP * (index + 0.5);
}
