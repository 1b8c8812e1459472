import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { CalendarDay } from './calendar-operations.ts';
import look from './calendar.module.css';
import { KindMark } from './day-kinds.tsx';

type Props = {
  days: readonly CalendarDay[];
  /** Absent for those who may not. */
  onChange: ((day: CalendarDay) => void) | undefined;
  onRemove: ((day: CalendarDay) => void) | undefined;
};

/** The days of a year that depart from Monday–Friday, each with its name and source. */
export function DayList({ days, onChange, onRemove }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const acts = (day: CalendarDay) => (
    <span className={look.acts}>
      {onChange && (
        <Button size="xs" aria-label={t`Sửa ngày ${dates.day(day.date)}`} onClick={() => onChange(day)}>
          <Trans>Sửa</Trans>
        </Button>
      )}
      {onRemove && (
        <Button size="xs" aria-label={t`Bỏ ngày ${dates.day(day.date)}`} onClick={() => onRemove(day)}>
          <Trans>Bỏ</Trans>
        </Button>
      )}
    </span>
  );
  const columns: Column<CalendarDay>[] = [
    {
      key: 'date',
      header: <Trans>Ngày</Trans>,
      width: '190px',
      isRowHeader: true,
      cell: ({ date }) => <span className="nowrap">{dates.weekdayAndDay(date)}</span>,
    },
    { key: 'kind', header: <Trans>Loại</Trans>, width: '170px', cell: ({ kind }) => <KindMark kind={kind} /> },
    { key: 'name', header: <Trans>Tên</Trans>, width: '28%', cell: ({ name }) => name },
    { key: 'source', header: <Trans>Căn cứ</Trans>, cell: ({ source }) => <span className="meta">{source}</span> },
    ...(onChange ? [{ key: 'acts', header: <Trans>Thao tác</Trans>, width: '140px', cell: acts }] : []),
  ];
  if (days.length === 0) return null;
  return (
    <DataTable
      caption={t`Các ngày khác với thứ Hai đến thứ Sáu`}
      columns={columns}
      rows={days}
      keyOf={({ id }) => id}
      card={(day) => (
        <div className={look.card}>
          <b>{dates.weekdayAndDay(day.date)}</b>
          <KindMark kind={day.kind} />
          <span>{day.name}</span>
          <span className="meta">{day.source}</span>
          {acts(day)}
        </div>
      )}
    />
  );
}
