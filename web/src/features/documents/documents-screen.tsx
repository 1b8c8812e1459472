import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { EmptyState } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { DocumentFilters } from './document-filters.tsx';
import type { DocumentConditions } from './document-kinds.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentPane } from './document-pane.tsx';
import look from './documents-screen.module.css';

type Props = {
  /** The document that is shown beside the list; none when absent. */
  documentId: string | undefined;
  conditions: DocumentConditions;
  onDocument: (id: string | undefined) => void;
  onConditions: (conditions: DocumentConditions) => void;
};

/** The papers that carry directives, and one of them: beside the list on a desk, instead of it on a phone. */
export function DocumentsScreen({ documentId, conditions, onDocument, onConditions }: Props) {
  const { t } = useLingui();
  const isPhone = usePhone();

  if (isPhone && documentId !== undefined) {
    return (
      <>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => onDocument(undefined)}
        >
          <Trans>Tất cả văn bản</Trans>
        </Button>
        <DocumentPane documentId={documentId} />
      </>
    );
  }
  return (
    <>
      <DocumentFilters conditions={conditions} onChange={onConditions} />
      <div className={look.two}>
        <div className={look.list}>
          <DocumentList
            key={JSON.stringify(conditions)}
            conditions={conditions}
            selectedId={documentId}
            onClear={() => onConditions({})}
          />
        </div>
        {!isPhone &&
          (documentId === undefined ? (
            <EmptyState kind="none" title={t`Chọn một văn bản để xem các nhiệm vụ của văn bản`} />
          ) : (
            <DocumentPane documentId={documentId} key={documentId} />
          ))}
      </div>
    </>
  );
}
