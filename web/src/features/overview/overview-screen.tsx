import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Pill } from '../../ui/marks.tsx';
import { Note, Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorBoundary, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { OverviewQuery, type Period, PERIODS } from './overview-query.ts';
import { RankingPanel } from './ranking.tsx';
import { Tiles } from './tiles.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import { type Chased, WorstList } from './worst-list.tsx';
import look from './overview.module.css';

type Props = {
  /** As it stands in the address. */
  typedPeriod: string | undefined;
  onPeriod: (period: Period | undefined) => void;
  onRemind: (share: Chased) => void;
};

const VARIABLE = { month: 'MONTH', quarter: 'QUARTER', year: 'YEAR' } as const;

/** How the committee's work stands, for its leaders: figures, the worst, what waits for them, and who does well. */
export function OverviewScreen({ typedPeriod, onPeriod, onRemind }: Props) {
  const { t } = useLingui();
  const known = PERIODS.find((each) => each === typedPeriod);
  const period = known ?? 'year';
  const [{ data, error }, refresh] = useQuery({
    query: OverviewQuery,
    variables: { period: VARIABLE[period] },
    requestPolicy: 'cache-and-network',
  });
  const names: Record<Period, string> = { month: t`Tháng này`, quarter: t`Quý này`, year: t`Năm nay` };
  const overview = data?.overview;

  return (
    <Page>
      <PageHeader
        title={t`Tổng quan`}
        context={overview?.committee.shortName}
        actions={
          <SegmentedButtons
            label={t`Kỳ`}
            options={PERIODS.map((value) => ({ value, label: names[value] }))}
            value={period}
            onChange={onPeriod}
          />
        }
      />
      {typedPeriod !== undefined && !known && (
        <div className={look.unread}>
          <Note>
            <Trans>Kỳ trong địa chỉ không đọc được nên chưa áp dụng.</Trans>{' '}
            <Pill onRemove={() => onPeriod(undefined)} removeLabel={t`Bỏ ${typedPeriod}`}>
              {typedPeriod}
            </Pill>
          </Note>
        </div>
      )}
      {!data && !error && <LoadingRows count={6} height={118} />}
      {!data && error && <ErrorPanel onRetry={() => refresh({ requestPolicy: 'network-only' })} />}
      {overview === null && (
        <EmptyState kind="none" title={t`Vị trí đang dùng không có số liệu tổng quan`}>
          <Trans>Tổng quan dành cho lãnh đạo UBND và Văn phòng.</Trans>
        </EmptyState>
      )}
      {overview && (
        <>
          <ErrorBoundary>
            <Tiles overview={overview} />
          </ErrorBoundary>
          <div className={look.panels}>
            <ErrorBoundary>
              <WorstList committee={overview.committee} onRemind={onRemind} />
            </ErrorBoundary>
            <ErrorBoundary>
              <WaitingPanel />
            </ErrorBoundary>
            <ErrorBoundary>
              <RankingPanel overview={overview} />
            </ErrorBoundary>
          </div>
        </>
      )}
    </Page>
  );
}
