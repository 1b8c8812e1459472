import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { requestIdOf } from '../../lib/request-id.ts';
import { Pill } from '../../ui/marks.tsx';
import { Note, Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorBoundary, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { OverviewQuery, type Period, PERIODS, type Scope } from './overview-query.ts';
import { RankingPanel } from './ranking.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { Tiles } from './tiles.tsx';
import { TrendPanel } from './trend.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import { type Chased, WorstList } from './worst-list.tsx';
import look from './overview.module.css';

type Props = {
  /** As it stands in the address. */
  typedPeriod: string | undefined;
  scope: Scope;
  onScope: (scope: Scope) => void;
  onPeriod: (period: Period | undefined) => void;
  onRemind: (share: Chased) => void;
};

const VARIABLE = { month: 'MONTH', quarter: 'QUARTER', year: 'YEAR' } as const;

/** How the committee's work stands, for its leaders: figures, the worst, what waits for them, and who does well. */
export function OverviewScreen({ typedPeriod, scope, onScope, onPeriod, onRemind }: Props) {
  const { t } = useLingui();
  const known = PERIODS.find((each) => each === typedPeriod);
  const period = known ?? 'year';
  const [{ data, error }, refresh] = useQuery({
    query: OverviewQuery,
    variables: { period: VARIABLE[period], field: scope.field ?? null, isOwn: scope.isOwn ?? false },
    requestPolicy: 'cache-and-network',
  });
  const names: Record<Period, string> = { month: t`Tháng này`, quarter: t`Quý này`, year: t`Năm nay` };
  const overview = data?.overview;
  const counted = overview && { committee: overview.committee, scope };

  return (
    <Page>
      <PageHeader
        title={t`Tổng quan`}
        context={overview?.committee.shortName}
        actions={
          <>
            <SegmentedButtons
              label={t`Kỳ`}
              options={PERIODS.map((value) => ({ value, label: names[value] }))}
              value={period}
              onChange={onPeriod}
            />
            <ScopeChoice scope={scope} onChange={onScope} />
            <Button
              className="only-desk"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              <Trans>In</Trans>
            </Button>
          </>
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
      {!data && error && (
        <ErrorPanel requestId={requestIdOf(error)} onRetry={() => refresh({ requestPolicy: 'network-only' })} />
      )}
      {overview === null && (
        <EmptyState kind="none" title={t`Vị trí đang dùng không có số liệu tổng quan`}>
          <Trans>Tổng quan dành cho lãnh đạo UBND và Văn phòng.</Trans>
        </EmptyState>
      )}
      {overview && counted && (
        <>
          <ErrorBoundary>
            <Tiles overview={overview} counted={counted} />
          </ErrorBoundary>
          <div className={look.panels}>
            <ErrorBoundary>
              <WorstList counted={counted} onRemind={onRemind} />
            </ErrorBoundary>
            <ErrorBoundary>
              <WaitingPanel />
            </ErrorBoundary>
            <ErrorBoundary>
              <RankingPanel overview={overview} counted={counted} />
            </ErrorBoundary>
            <ErrorBoundary>
              <TrendPanel months={overview.months} />
            </ErrorBoundary>
          </div>
        </>
      )}
    </Page>
  );
}
