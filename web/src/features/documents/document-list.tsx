import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { DOCUMENT_TYPES } from '../../lib/words.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { DocumentConditions } from './document-kinds.ts';
import look from './documents-screen.module.css';

const DocumentsQuery = graphql(`
  query Documents(
    $text: String
    $type: [DocumentType!]
    $origin: [Origin!]
    $from: LocalDate
    $to: LocalDate
    $after: String
  ) {
    sourceDocuments(first: 30, after: $after, text: $text, type: $type, origin: $origin, from: $from, to: $to) {
      edges {
        cursor
        node {
          id
          reference
          type
          issuedOn
          abstract
          directiveCount
          openCount
          overdueCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Listed = ResultOf<typeof DocumentsQuery>['sourceDocuments']['edges'][number]['node'];

type Props = {
  conditions: DocumentConditions;
  selectedId: string | undefined;
  onClear: () => void;
};

/** Documents that the viewer may see, newest first, page by page. */
export function DocumentList(props: Props) {
  const { t } = useLingui();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div aria-label={t`Danh sách văn bản`} role="region">
      {cursors.map((after, index) => (
        <DocumentPage
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

function DocumentPage({ conditions, selectedId, onClear, after, isLast, onMore }: PageProps) {
  const { t } = useLingui();
  const { q, type, origin, year } = conditions;
  const [{ data, error }, refetch] = useQuery({
    query: DocumentsQuery,
    variables: {
      text: q ?? null,
      type: type ? [type] : null,
      origin: origin ? [origin] : null,
      from: year ? `${year}-01-01` : null,
      to: year ? `${year}-12-31` : null,
      after,
    },
    requestPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? (
      <ErrorPanel
        title={t`Chưa tải được danh sách văn bản`}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    ) : (
      <LoadingRows count={8} height={88} />
    );
  }
  const { edges, pageInfo } = data.sourceDocuments;
  if (edges.length === 0 && after === null) return <NoDocuments conditions={conditions} onClear={onClear} />;
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <DocumentLine document={node} conditions={conditions} isSelected={node.id === selectedId} />
          </li>
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

type LineProps = Pick<Props, 'conditions'> & { document: Listed; isSelected: boolean };

function DocumentLine({ document, conditions, isSelected }: LineProps) {
  const { i18n } = useLingui();
  const dates = useDates();
  const { id, reference, type, issuedOn, abstract, directiveCount, openCount, overdueCount } = document;
  return (
    <Link
      to="/documents"
      search={{ ...conditions, document: id }}
      resetScroll={false}
      className={look.line}
      aria-current={isSelected}
    >
      <span className={look.head}>
        <b className="nowrap">{reference}</b>
        <span className="meta">
          {i18n._(DOCUMENT_TYPES[type])} · {dates.day(issuedOn)}
        </span>
      </span>
      <span className={look.abstract}>{abstract}</span>
      <span className={`${look.counts} meta`}>
        <span>
          <Plural value={directiveCount} _0="Chưa giao việc nào" other="# nhiệm vụ" />
          {openCount > 0 && (
            <>
              {' · '}
              <Plural value={openCount} other="# đang mở" />
            </>
          )}
        </span>
        {overdueCount > 0 && (
          <StatusChip status="overdue" look="bare">
            <Plural value={overdueCount} other="# quá hạn" />
          </StatusChip>
        )}
      </span>
    </Link>
  );
}

function NoDocuments({ conditions, onClear }: Pick<Props, 'conditions' | 'onClear'>) {
  const { t } = useLingui();
  const isNarrowed = Object.values(conditions).some((value) => value !== undefined);
  if (!isNarrowed) return <EmptyState kind="none" title={t`Chưa có văn bản nào`} />;
  return (
    <EmptyState
      kind="filter"
      title={t`Không có văn bản nào khớp với điều kiện`}
      action={
        <Button size="xs" onClick={onClear}>
          <Trans>Xóa lọc</Trans>
        </Button>
      }
    />
  );
}
