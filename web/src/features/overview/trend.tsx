import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import type { Month } from './overview-query.ts';
import { onTimeRate } from './ranking.rules.ts';
import { TrendChart } from './trend-chart.tsx';
import look from './overview.module.css';
import ranks from './ranking.module.css';
import drawn from './trend.module.css';

type Props = { months: readonly Month[] };

/** Twelve months: overdue at each month's end, the on-time rate and what was newly assigned, drawn or as numbers. */
export function TrendPanel({ months }: Props) {
  const { t } = useLingui();
  const [isTable, setIsTable] = useState(false);
  return (
    <section className={look.panel} aria-labelledby="overview-trend">
      <div className={look.panelHead}>
        <h2 id="overview-trend">
          <Trans>Xu hướng 12 tháng</Trans>
        </h2>
        <span className={drawn.trendSwitch}>
          <SegmentedButtons
            isSmall
            label={t`Cách xem`}
            options={[
              { value: 'chart', label: t`Biểu đồ` },
              { value: 'table', label: t`Xem bảng số` },
            ]}
            value={isTable ? 'table' : 'chart'}
            onChange={(value) => setIsTable(value === 'table')}
          />
        </span>
      </div>
      {isTable ? <TrendTable months={months} /> : <TrendChart months={months} />}
    </section>
  );
}

function TrendTable({ months }: Props) {
  const dates = useDates();
  return (
    <table className={ranks.ranking}>
      <thead>
        <tr>
          <th className={ranks.name}>
            <Trans>Tháng</Trans>
          </th>
          <th>
            <Trans>Quá hạn cuối tháng</Trans>
          </th>
          <th>
            <Trans>Đúng hạn %</Trans>
          </th>
          <th>
            <Trans>Giao mới</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => {
          const rate = onTimeRate(month);
          return (
            <tr key={month.id}>
              <th scope="row" className={ranks.name}>
                {monthOf(month.from)}
              </th>
              <td>{dates.number(month.overdue)}</td>
              <td>{rate === null ? '–' : dates.decimal(rate, 1)}</td>
              <td>{dates.number(month.assigned)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A month as it is written: 07/2026. */
function monthOf(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
