import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { readFragment } from '../../lib/graphql.ts';
import { DOCUMENT_TYPES, ORIGINS } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { FileList } from '../../ui/files.tsx';
import { type Fact, FactList } from '../../ui/page.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { AmendDocumentDialog } from './amend-document-dialog.tsx';
import { DocumentPaneQuery, type ShownDocument, WholeDocument } from './document-query.ts';
import look from './document-pane.module.css';

/** One document: what it is, its files, and how the directives stand that it carries. */
export function DocumentPane({ documentId }: { documentId: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: DocumentPaneQuery,
    variables: { id: documentId },
    requestPolicy: 'cache-and-network',
  });
  const node = data?.node?.__typename === 'SourceDocument' ? data.node : null;

  return (
    <section className={look.pane} aria-label={t`Văn bản đang chọn`}>
      {node ? (
        <Shown document={readFragment(WholeDocument, node)} />
      ) : error ? (
        <ErrorPanel onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <LoadingRows />
      ) : (
        <EmptyState kind="none" title={t`Không có văn bản này`} />
      )}
    </section>
  );
}

function Shown({ document }: { document: ShownDocument }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const [isAmending, setIsAmending] = useState(false);
  const { type, reference, issuedOn, abstract, viewerCanIssueFrom, viewerCanAmend } = document;
  const name = i18n._(DOCUMENT_TYPES[type]);
  return (
    <>
      <header>
        <h2 className={look.title}>
          {name} <span className="nowrap">{reference}</span>
        </h2>
        <p>{abstract}</p>
      </header>
      {(viewerCanIssueFrom || viewerCanAmend) && (
        <div className={look.acts}>
          {viewerCanIssueFrom && (
            <Button
              variant="filled"
              leftSection={<IconFilePlus size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/issue" search={{ document: document.id }} {...props} />}
            >
              <Trans>Giao việc từ văn bản này</Trans>
            </Button>
          )}
          {viewerCanAmend && (
            <Button onClick={() => setIsAmending(true)}>
              <Trans>Sửa thông tin văn bản</Trans>
            </Button>
          )}
        </div>
      )}
      <div className={look.facts}>
        <FactList labelWidth={120} facts={factsOf()} />
      </div>
      <section>
        <div className={look.head}>
          <h3 className={look.part}>
            <Trans>Tệp văn bản</Trans>
          </h3>
        </div>
        {document.files.length > 0 ? (
          <FileList files={document.files.map((file) => ({ ...file, size: dates.fileSize(file.size) }))} />
        ) : (
          <p className="muted">
            <Trans>Chưa có tệp đính kèm</Trans>
          </p>
        )}
      </section>
      <Directives document={document} />
      {isAmending && <AmendDocumentDialog document={document} onClose={() => setIsAmending(false)} />}
    </>
  );

  function factsOf(): Fact[] {
    const { signer, origin, outsideIssuer, outsideDueOn, committee } = document;
    return [
      { label: t`Ngày ban hành`, value: dates.weekdayAndDay(issuedOn) },
      { label: t`Nguồn`, value: i18n._(ORIGINS[origin]) },
      ...(outsideIssuer ? [{ label: t`Cơ quan cấp trên`, value: <bdi>{outsideIssuer}</bdi> }] : []),
      ...(outsideDueOn ? [{ label: t`Hạn cấp trên`, value: dates.day(outsideDueOn) }] : []),
      ...(signer ? [{ label: t`Người ký`, value: <bdi>{signer}</bdi> }] : []),
      { label: t`Cơ quan theo dõi`, value: <bdi>{committee.name}</bdi> },
    ];
  }
}

/** The directives that the viewer may see, in the order of the text. */
function Directives({ document }: { document: ShownDocument }) {
  const { t } = useLingui();
  const dates = useDates();
  const chip = useWorkStatus();
  const { id, directives, directiveCount, openCount, overdueCount } = document;
  return (
    <section>
      <div className={look.head}>
        <h3 className={look.part}>
          <Plural value={directiveCount} _0="Chưa giao việc nào từ văn bản này" other="# nhiệm vụ" />
        </h3>
        {directiveCount > 0 && (
          <>
            <span className="meta">
              <Plural value={openCount} other="# đang mở" />
            </span>
            {overdueCount > 0 && (
              <StatusChip status="overdue" look="bare">
                <Plural value={overdueCount} other="# quá hạn" />
              </StatusChip>
            )}
            <Link to="/directives" search={{ tab: 'all', document: [id] }}>
              <Trans>Xem trong danh sách</Trans>
            </Link>
          </>
        )}
      </div>
      {directives.length > 0 && (
        <ol className={look.directives} aria-label={t`Nhiệm vụ theo thứ tự trong văn bản`}>
          {directives.map((directive) => (
            <li key={directive.id} className={look.directive}>
              <span className={look.content}>
                <Link to="/directives/$code" params={{ code: directive.code }}>
                  {directive.content}
                </Link>
                <span className="meta">
                  <span className="nowrap">{directive.code}</span>
                  {directive.dueOn !== null && (
                    <>
                      {' · '}
                      <Trans>hạn {dates.shortDay(directive.dueOn)}</Trans>
                    </>
                  )}
                </span>
              </span>
              {directive.isProposal ? (
                <StatusChip status="awaiting">{t`Đề xuất, chờ xác nhận`}</StatusChip>
              ) : (
                <StatusChip {...chip.directive(directive)} />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
