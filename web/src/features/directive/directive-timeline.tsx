import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type FragmentOf, graphql } from '../../lib/graphql.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { EventLine_Event, type EventType } from './event-fragment.ts';
import { useEventLines } from './event-line.tsx';
import look from './directive-timeline.module.css';

const DirectiveTimelineQuery = graphql(
  `
    query DirectiveTimeline($code: String!, $first: Int!, $after: String) {
      directive(code: $code) {
        id
        events(first: $first, after: $after) {
          edges {
            cursor
            node {
              id
              type
              ...EventLine_Event
            }
          }
          pageInfo {
            endCursor
            hasNextPage
          }
        }
      }
    }
  `,
  [EventLine_Event],
);

const PAGE_SIZE = 50;

/** What of the history is shown. */
export type EventKind = 'reports' | 'due' | 'reminders';

const TYPES: Readonly<Record<EventKind, readonly EventType[]>> = {
  reports: ['PROGRESS_REPORTED', 'COMPLETION_REPORTED', 'COMPLETION_ACCEPTED', 'COMPLETION_RETURNED'],
  due: ['DUE_DAY_MOVED'],
  reminders: ['AGENCY_REMINDED'],
};

type Props = { code: string; kind: EventKind | undefined; onKind: (kind: EventKind | undefined) => void };

/** The history of a directive, newest first, page by page. */
export function DirectiveTimeline({ code, kind, onKind }: Props) {
  const { t } = useLingui();
  const linesOf = useEventLines();
  const variables = useMemo(() => ({ code, first: PAGE_SIZE }), [code]);
  const page = useConnection(DirectiveTimelineQuery, variables, ({ directive }) => directive?.events);
  const events: ReadonlyArray<{ type: EventType } & FragmentOf<typeof EventLine_Event>> = page.nodes;
  const shown = kind === undefined ? events : events.filter(({ type }) => TYPES[kind].includes(type));

  return (
    <section aria-labelledby="timeline-title" className={look.section}>
      <div className={look.heading}>
        <h2 id="timeline-title">
          <Trans>Dòng thời gian</Trans>
        </h2>
        <div className={look.filter}>
          <SegmentedButtons
            label={t`Lọc dòng thời gian`}
            isSmall
            value={kind ?? 'all'}
            onChange={(value) => onKind(value === 'all' ? undefined : value)}
            options={[
              { value: 'all' as const, label: t`Tất cả` },
              { value: 'reports' as const, label: t({ message: 'Báo cáo', context: 'history' }) },
              { value: 'due' as const, label: t({ message: 'Hạn', context: 'history' }) },
              { value: 'reminders' as const, label: t({ message: 'Đôn đốc', context: 'history' }) },
            ]}
          />
        </div>
      </div>
      {shown.length > 0 && <Timeline label={t`Dòng thời gian, mới nhất trước`} items={linesOf(shown)} />}
      {shown.length === 0 && page.isLoading && !page.error && <LoadingRows count={4} />}
      {shown.length === 0 && !page.isLoading && !page.error && (
        <EmptyState
          kind="filter"
          title={page.hasMore ? t`Chưa thấy trong phần đã tải` : t`Không có mục nào thuộc loại này`}
        />
      )}
      {page.error && (
        <ErrorPanel
          title={t`Chưa tải được dòng thời gian`}
          requestId={requestIdOf(page.error)}
          onRetry={page.refresh}
        />
      )}
      {page.hasMore && (
        <Button loading={page.isLoadingMore} onClick={page.loadMore}>
          <Trans>Xem thêm</Trans>
        </Button>
      )}
    </section>
  );
}
