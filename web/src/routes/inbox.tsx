import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { InboxScreen, InboxScreen_Inbox } from '../features/inbox/inbox-screen.tsx';
import { NoticesSection_Viewer } from '../features/notices/notice-operations.ts';
import { NoticesSection } from '../features/notices/notices-section.tsx';
import { useSetPreferences } from '../features/profile/use-set-preferences.ts';
import { FirstSteps } from '../features/settings/first-steps.tsx';
import { graphql } from '../lib/graphql.ts';
import { requestIdOf } from '../lib/request-id.ts';
import { useViewer } from '../lib/viewer.ts';
import { Kbd } from '../ui/marks.tsx';
import { PageHeader } from '../ui/page.tsx';
import { ErrorPanel, LoadingRows } from '../ui/states.tsx';

const InboxRouteQuery = graphql(
  `
    query InboxRoute($first: Int!) {
      viewer {
        id
        inbox {
          id
          ...InboxScreen_Inbox
        }
        ...NoticesSection_Viewer
      }
    }
  `,
  [InboxScreen_Inbox, NoticesSection_Viewer],
);

/** Of each group: at first, and the most that can be asked for. */
const FIRST_ITEMS = 50;
const MOST_ITEMS = 200;
const route = getRouteApi('/shell/inbox');

/** What is owed by or to the viewer, first. */
export function InboxRoute() {
  const { t } = useLingui();
  const { appointment, preferences } = useViewer();
  const { reason, item } = route.useSearch();
  const navigate = route.useNavigate();
  const [first, setFirst] = useState(FIRST_ITEMS);
  const [{ data, error }, refetch] = useQuery({
    query: InboxRouteQuery,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  const setPreferences = useSetPreferences();
  const inbox = data?.viewer?.inbox;
  const refresh = () => refetch({ requestPolicy: 'network-only' });

  return (
    <>
      <PageHeader isFlush title={t`Hộp việc`} context={appointment.agency.name} actions={<Keys />} />
      {appointment.role === 'TENANT_ADMIN' && !preferences.hidesFirstSteps && (
        <FirstSteps onHide={() => void setPreferences({ hidesFirstSteps: true })} />
      )}
      {inbox ? (
        <InboxScreen
          inbox={inbox}
          reason={reason}
          itemId={item}
          onReason={(next) => void navigate({ search: { reason: next }, replace: true, resetScroll: false })}
          onItem={(next) => void navigate({ search: { reason, item: next }, replace: true, resetScroll: false })}
          onMore={first < MOST_ITEMS ? () => setFirst(MOST_ITEMS) : undefined}
          onStale={refresh}
        />
      ) : error ? (
        <ErrorPanel title={t`Chưa tải được hộp việc`} requestId={requestIdOf(error)} onRetry={refresh} />
      ) : (
        <LoadingRows height={96} />
      )}
      {data?.viewer && <NoticesSection viewer={data.viewer} />}
    </>
  );
}

function Keys() {
  return (
    <span className="meta only-desk" aria-hidden="true">
      <Kbd>J</Kbd> <Kbd>K</Kbd> <Trans context="phím">di chuyển</Trans> &ensp; <Kbd>?</Kbd>{' '}
      <Trans context="phím">mọi phím tắt</Trans>
    </span>
  );
}
