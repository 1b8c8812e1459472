import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLayoutKanban } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { LateList } from '../features/work-lists/late-list.tsx';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { useViewer } from '../lib/viewer.ts';
import { PageHeader } from '../ui/page.tsx';
import { lateSearch } from './late.search.ts';

const route = getRouteApi('/shell/late');

/** What is late and the viewer's to chase; for an agency, its own late work. */
export function LateRoute() {
  const { t } = useLingui();
  const { canChase } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        isFlush
        title={canChase ? t`Đôn đốc` : t`Việc quá hạn`}
        actions={
          canChase && (
            <Button
              leftSection={<IconLayoutKanban size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/chase" {...props} />}
            >
              <Trans>Dạng cột</Trans>
            </Button>
          )
        }
      />
      <PrintedLine />
      <LateList
        search={search}
        readSearch={lateSearch}
        onSearch={(next, how) => void navigate({ search: next, ...how, resetScroll: false })}
      />
    </>
  );
}
