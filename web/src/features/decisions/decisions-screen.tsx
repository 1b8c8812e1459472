import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { requestIdOf } from '../../lib/request-id.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { DecisionLine } from './decision-line.tsx';
import { DecisionsQuery } from './decisions-query.ts';
import look from './decisions.module.css';

type Props = {
  /** Opens the dialog of a decision. */
  onDecide: (requestId: string) => void;
};

/** What waits for the viewer's decision: the work that is due first comes first. */
export function DecisionsScreen(props: Props) {
  const { t } = useLingui();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div aria-label={t`Đề nghị chờ quyết định`} role="region">
      {cursors.map((after, index) => (
        <DecisionsPage
          key={after}
          {...props}
          after={after}
          isLast={index === cursors.length - 1}
          onMore={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </div>
  );
}

type PageProps = Props & { after: string | null; isLast: boolean; onMore: (cursor: string) => void };

function DecisionsPage({ onDecide, after, isLast, onMore }: PageProps) {
  const { t } = useLingui();
  const [{ data, error }, refetch] = useQuery({
    query: DecisionsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? (
      <ErrorPanel
        title={t`Chưa tải được danh sách đề nghị`}
        requestId={requestIdOf(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    ) : (
      <LoadingRows count={6} height={88} />
    );
  }
  const { edges, pageInfo, totalCount } = data.requestsForDecision;
  if (edges.length === 0 && after === null) {
    return <EmptyState kind="good" title={t`Không có đề nghị nào chờ quyết định`} />;
  }
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <>
      {after === null && (
        <p className={`meta ${look.count}`}>
          <Plural value={totalCount} other="# đề nghị, việc đến hạn sớm nhất ở trên" />
        </p>
      )}
      <ul>
        {edges.map(({ node }) => (
          <DecisionLine key={node.id} request={node} onDecide={() => onDecide(node.id)} />
        ))}
      </ul>
      {isLast && hasNextPage && endCursor !== null && (
        <div className={look.more}>
          <Button onClick={() => onMore(endCursor)}>
            <Trans>Xem thêm</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
