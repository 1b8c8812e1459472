import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { requestIdOf } from '../../lib/request-id.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { DecisionLine } from './decision-line.tsx';
import { DecisionsQuery } from './decisions-query.ts';
import look from './decisions.module.css';

type Props = {
  /** Opens the dialog of a decision. */
  onDecide: (requestId: string) => void;
};

/** What waits for the viewer's decision: the work that is due first comes first. */
export function DecisionsScreen({ onDecide }: Props) {
  const { t } = useLingui();
  const page = useConnection(DecisionsQuery, {}, (data) => data.requestsForDecision);
  const { nodes, error } = page;
  const totalCount = page.totalCount ?? nodes.length;
  return (
    <div aria-label={t`Đề nghị chờ quyết định`} role="region">
      {error && (
        <ErrorPanel title={t`Chưa tải được danh sách đề nghị`} requestId={requestIdOf(error)} onRetry={page.refresh} />
      )}
      {!error && page.isLoading && <LoadingRows count={6} height={88} />}
      {!error && !page.isLoading && nodes.length === 0 && (
        <EmptyState kind="good" title={t`Không có đề nghị nào chờ quyết định`} />
      )}
      {nodes.length > 0 && (
        <>
          <p className={`meta ${look.count}`}>
            <Plural value={totalCount} other="# đề nghị, việc đến hạn sớm nhất ở trên" />
          </p>
          <ul>
            {nodes.map((request) => (
              <DecisionLine key={request.id} request={request} onDecide={() => onDecide(request.id)} />
            ))}
          </ul>
        </>
      )}
      {page.hasMore && (
        <div className={look.more}>
          <Button loading={page.isLoadingMore} onClick={page.loadMore}>
            <Trans>Xem thêm</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
