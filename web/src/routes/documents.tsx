import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { conditionsIn } from '../features/documents/document-kinds.ts';
import { DocumentsScreen } from '../features/documents/documents-screen.tsx';
import { PageHeader } from '../ui/page.tsx';

const route = getRouteApi('/shell/documents');

/** The papers that carry directives, and one of them. */
export function DocumentsRoute() {
  const { t } = useLingui();
  const { document, ...typed } = route.useSearch();
  const conditions = conditionsIn(typed);
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader isFlush title={t({ context: 'màn hình', message: 'Văn bản' })} />
      <DocumentsScreen
        documentId={document}
        conditions={conditions}
        onDocument={(id) => void navigate({ search: { ...conditions, document: id }, resetScroll: false })}
        onConditions={(next) => void navigate({ search: { document, ...next }, replace: true, resetScroll: false })}
      />
    </>
  );
}
