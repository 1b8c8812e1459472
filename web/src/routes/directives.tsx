import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { readerOf, type WorkSearch } from '../features/work-lists/conditions.ts';
import { DirectiveList } from '../features/work-lists/directive-list.tsx';
import { prefillOf } from '../features/work-lists/prefill.ts';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { useViewer } from '../lib/viewer.ts';
import { Kbd } from '../ui/marks.tsx';
import { PageHeader } from '../ui/page.tsx';
import { previewOf } from './directive-preview.tsx';
import { directivesSearch } from './directives.search.ts';

const route = getRouteApi('/shell/directives');

/** Every directive that the viewer may see. */
export function DirectivesRoute() {
  const { t } = useLingui();
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const handleSearch = (next: WorkSearch, { replace = false } = {}) =>
    void navigate({ search: next, replace, resetScroll: false });

  return (
    <>
      <PageHeader
        isFlush
        title={t`Chỉ đạo`}
        actions={
          viewer.canIssue && (
            <Button
              variant="filled"
              aria-keyshortcuts="N"
              renderRoot={(props) => <Link to="/issue" search={prefillOf(search, readerOf(viewer))} {...props} />}
              leftSection={<IconPlus size={16} aria-hidden />}
              rightSection={
                <span className="only-desk" aria-hidden="true">
                  <Kbd>N</Kbd>
                </span>
              }
            >
              <Trans>Giao việc</Trans>
            </Button>
          )
        }
      />
      <PrintedLine />
      <DirectiveList search={search} readSearch={directivesSearch} onSearch={handleSearch} preview={previewOf} />
    </>
  );
}
