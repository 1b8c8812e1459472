import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { requestIdOf } from '../../lib/request-id.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Pill } from '../../ui/marks.tsx';
import { Note, Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorBoundary, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { isGroupId, OverviewQuery, type Period, PERIODS, type Scope } from './overview-query.ts';
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
  /** As they stand in the address. */
  scope: Scope;
  onScope: (scope: Scope) => void;
  onPeriod: (period: Period | undefined) => void;
  onRemind: (share: Chased) => void;
};

const VARIABLE = { month: 'MONTH', quarter: 'QUARTER', year: 'YEAR' } as const;

/** How the committee's work stands, for its leaders: figures, the worst, what waits for them, and who does well. */
export function OverviewScreen({ typedPeriod, scope, onScope, onPeriod, onRemind }: Props) {
  const { t } = useLingui();
  const isDeciding = useViewer().canChase;
  const known = PERIODS.find((each) => each === typedPeriod);
  const period = known ?? 'year';
  const groupId = isGroupId(scope.groupId) ? scope.groupId : undefined;
  const [{ data, error }, refresh] = useQuery({
    query: OverviewQuery,
    variables: {
      period: VARIABLE[period],
      field: scope.field ?? null,
      groupId: groupId ?? null,
      isOwn: scope.isOwn ?? false,
    },
    requestPolicy: 'cache-and-network',
  });
  const names: Record<Period, string> = { month: t`Tháng này`, quarter: t`Quý này`, year: t`Năm nay` };
  // Beside the scope there is room for one word each.
  const shortNames: Record<Period, string> = { month: t`Tháng`, quarter: t`Quý`, year: t`Năm` };
  const isPhone = usePhone();
  const overview = data?.overview;
  const counted = overview && { committee: overview.committee, scope: { ...scope, groupId } };
  const ranking = overview && counted && (
    <ErrorBoundary>
      <RankingPanel overview={overview} counted={counted} />
    </ErrorBoundary>
  );

  return (
    <Page>
      <PageHeader
        title={t`Tổng quan`}
        context={isPhone ? undefined : overview?.committee.shortName}
        actions={
          <>
            <SegmentedButtons
              label={t`Kỳ`}
              options={PERIODS.map((value) => ({
                value,
                label: isPhone ? shortNames[value] : names[value],
                ariaLabel: names[value],
              }))}
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
        <Unread typed={typedPeriod} onRemove={() => onPeriod(undefined)}>
          <Trans>Kỳ trong địa chỉ không đọc được nên chưa áp dụng.</Trans>
        </Unread>
      )}
      {scope.groupId !== undefined && groupId === undefined && (
        <Unread typed={scope.groupId} onRemove={() => onScope({ ...scope, groupId: undefined })}>
          <Trans>Khối trong địa chỉ không đọc được nên chưa áp dụng.</Trans>
        </Unread>
      )}
      {!data && !error && <LoadingRows count={6} height={118} />}
      {!data && error && (
        <ErrorPanel requestId={requestIdOf(error)} onRetry={() => refresh({ requestPolicy: 'network-only' })} />
      )}
      {overview === null && (
        <EmptyState kind="none" title={t`Vị trí đang dùng không có số liệu tổng quan`}>
          <Trans>Tổng quan dành cho lãnh đạo UBND, Văn phòng và thanh tra.</Trans>
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
            {isDeciding && (
              <ErrorBoundary>
                <WaitingPanel />
              </ErrorBoundary>
            )}
            {isDeciding && ranking}
            <ErrorBoundary>
              <TrendPanel months={overview.months} />
            </ErrorBoundary>
            {!isDeciding && ranking}
          </div>
        </>
      )}
    </Page>
  );
}

/** What the address says and nobody understands. */
function Unread({ typed, onRemove, children }: { typed: string; onRemove: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={look.unread}>
      <Note>
        {children}{' '}
        <Pill onRemove={onRemove} removeLabel={t`Bỏ ${typed}`}>
          {typed}
        </Pill>
      </Note>
    </div>
  );
}
