import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { requestIdOf } from '../../lib/request-id.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import look from './work-lists.module.css';

type Connection = {
  totalCount: number | undefined;
  isLoading: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  error: CombinedError | undefined;
  loadMore: () => void;
  refresh: () => void;
};

type Props = {
  connection: Connection;
  /** How many are here already. */
  rowCount: number;
  /** What stands here when there are no rows. */
  empty: ReactNode;
  /** The rows; `isBusy` while others load. */
  children: (isBusy: boolean) => ReactNode;
};

/** Rows of work with everything that may be in their place: loading, nothing, a failure, and the way to more. */
export function WorkRows({ connection, rowCount, empty, children }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const isPhone = usePhone();
  const { isLoading, isLoadingMore, hasMore, error, totalCount } = connection;

  if (rowCount === 0) {
    if (error)
      return (
        <ErrorPanel title={t`Chưa tải được danh sách`} requestId={requestIdOf(error)} onRetry={connection.refresh} />
      );
    return isLoading ? <LoadingRows count={12} height={isPhone ? 120 : 44} /> : empty;
  }
  const shown = dates.number(rowCount);
  return (
    <div className={look.rows}>
      {error && (
        <ErrorPanel
          title={t`Chưa tải được phần mới nhất`}
          requestId={requestIdOf(error)}
          onRetry={connection.refresh}
        />
      )}
      {children(isLoading)}
      {hasMore && (
        <div className={look.more}>
          <Button loading={isLoadingMore} onClick={connection.loadMore}>
            <Trans>Xem thêm</Trans>
          </Button>
          <span className="muted">
            {totalCount !== undefined && totalCount <= 1000 ? (
              <Trans>
                Đang hiển thị {shown} trên {dates.number(totalCount)}
              </Trans>
            ) : (
              <Trans>Đang hiển thị {shown}</Trans>
            )}
          </span>
        </div>
      )}
    </div>
  );
}

/** Nothing here: because of the conditions, or because nothing is there. */
export function NoRows({
  isFiltered,
  isGood,
  isEverything,
  title,
  onClear,
}: {
  isFiltered: boolean;
  isGood: boolean;
  /** The tab leaves nothing out. */
  isEverything: boolean;
  title: ReactNode;
  onClear: () => void;
}) {
  const { t } = useLingui();
  if (!isFiltered) return <EmptyState kind={isGood ? 'good' : 'none'} title={title} />;
  return (
    <EmptyState
      kind="filter"
      title={t`Không có việc nào khớp với điều kiện`}
      action={
        <Button size="xs" onClick={onClear}>
          <Trans>Xóa lọc</Trans>
        </Button>
      }
    >
      {isEverything ? (
        <Trans>Thử bỏ bớt điều kiện.</Trans>
      ) : (
        <Trans>Thử bỏ bớt điều kiện, hoặc tìm trong thẻ “Tất cả”.</Trans>
      )}
    </EmptyState>
  );
}
