import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { requestIdOf } from '../../lib/request-id.ts';
import { Note, PageHeader } from '../../ui/page.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { type CalendarDay, CalendarYearQuery } from './calendar-operations.ts';
import look from './calendar.module.css';
import { DayDialog } from './day-dialog.tsx';
import { DayList } from './day-list.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { YearGrid } from './year-grid.tsx';

type Opened = { act: 'add' | 'import' } | { act: 'change' | 'remove'; day: CalendarDay } | null;

const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** A year of the working calendar, which the administrator changes and the others read. */
export function CalendarScreen({ tenantName }: { tenantName: string }) {
  const { t } = useLingui();
  const { today } = useDates();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [opened, setOpened] = useState<Opened>(null);
  const [{ data, error, fetching }, refetch] = useQuery({ query: CalendarYearQuery, variables: { year } });
  const shown = data?.calendarYear.year === year ? data.calendarYear : null;
  const canChange = data?.calendarYear.viewerCanChange ?? false;

  const close = () => setOpened(null);
  function finish(text: string) {
    close();
    refetch({ requestPolicy: 'network-only' });
    showToast({ text });
  }

  return (
    <>
      <PageHeader
        title={t`Lịch làm việc`}
        context={tenantName}
        actions={
          canChange && (
            <>
              <Button onClick={() => setOpened({ act: 'import' })}>
                <Trans>Nhập thông báo</Trans>
              </Button>
              <Button variant="filled" onClick={() => setOpened({ act: 'add' })}>
                <Trans>Thêm ngày</Trans>
              </Button>
            </>
          )
        }
      />
      <div className={look.years}>
        <Button
          aria-label={t`Năm ${year - 1}`}
          disabled={year === FIRST_YEAR}
          onClick={() => setYear(year - 1)}
          leftSection={<IconChevronLeft size={16} aria-hidden />}
        >
          {year - 1}
        </Button>
        <h2 aria-live="polite">
          <Trans>Năm {year}</Trans>
        </h2>
        <Button
          aria-label={t`Năm ${year + 1}`}
          disabled={year === LAST_YEAR}
          onClick={() => setYear(year + 1)}
          rightSection={<IconChevronRight size={16} aria-hidden />}
        >
          {year + 1}
        </Button>
      </div>
      {error && !fetching && (
        <ErrorPanel
          title={t`Chưa tải được lịch làm việc`}
          requestId={requestIdOf(error)}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      )}
      {!error && !shown && <LoadingRows count={6} height={72} />}
      {shown && !shown.isKnown && (
        <Note tone="soon">
          <Trans>
            Chưa có ngày nghỉ của năm {year}. Hạn trong năm này chỉ được tính theo thứ Hai đến thứ Sáu cho đến khi nhập
            thông báo nghỉ.
          </Trans>
        </Note>
      )}
      {shown && (
        <>
          <YearGrid year={year} days={shown.days} />
          <DayList
            days={shown.days}
            onChange={canChange ? (day) => setOpened({ act: 'change', day }) : undefined}
            onRemove={canChange ? (day) => setOpened({ act: 'remove', day }) : undefined}
          />
        </>
      )}
      {opened?.act === 'add' && <DayDialog day={null} onClose={close} onDone={finish} />}
      {opened?.act === 'import' && <ImportDialog onClose={close} onDone={finish} />}
      {opened?.act === 'change' && <DayDialog day={opened.day} onClose={close} onDone={finish} />}
      {opened?.act === 'remove' && <RemoveDialog day={opened.day} onClose={close} onDone={finish} />}
    </>
  );
}
