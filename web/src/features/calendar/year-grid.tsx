import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import type { CalendarDay, CalendarYear } from './calendar-operations.ts';
import look from './calendar.module.css';
import { KIND_WORDS, SHORT_WORDS } from './day-kinds.tsx';
import { isWeekend, weeksOf } from './month-days.rules.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The twelve months of a year, each day that departs from Monday–Friday marked with its word. */
export function YearGrid({ year, days }: Pick<CalendarYear, 'year' | 'days'>) {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (
    <div className={look.year}>
      {MONTHS.map((month) => (
        <Month key={month} year={year} month={month} byDate={byDate} />
      ))}
    </div>
  );
}

type MonthProps = { year: number; month: number; byDate: ReadonlyMap<string, CalendarDay> };

function Month({ year, month, byDate }: MonthProps) {
  const { t } = useLingui();
  const names = [
    [t`T2`, t`Thứ Hai`],
    [t`T3`, t`Thứ Ba`],
    [t`T4`, t`Thứ Tư`],
    [t`T5`, t`Thứ Năm`],
    [t`T6`, t`Thứ Sáu`],
    [t`T7`, t`Thứ Bảy`],
    [t`CN`, t`Chủ nhật`],
  ] as const;
  return (
    <table className={look.month}>
      <caption>{t`Tháng ${month}`}</caption>
      <thead>
        <tr>
          {names.map(([short, whole]) => (
            <th key={short} scope="col" abbr={whole}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((date, weekday) =>
              date === null ? <td key={weekday}>{'\u00A0'}</td> : <Day key={date} date={date} day={byDate.get(date)} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, day }: { date: string; day: CalendarDay | undefined }) {
  const { i18n } = useLingui();
  const { today } = useDates();
  return (
    <td
      data-kind={day?.kind}
      data-weekend={isWeekend(date) || undefined}
      aria-current={date === today ? 'date' : undefined}
      title={day && `${i18n._(KIND_WORDS[day.kind])}: ${day.name}`}
    >
      {Number(date.slice(8))}
      {day && <span className={look.word}>{i18n._(SHORT_WORDS[day.kind])}</span>}
    </td>
  );
}
