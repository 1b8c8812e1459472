import { useLingui } from '@lingui/react/macro';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { ReSignInDialog } from '../features/session/re-sign-in-dialog.tsx';
import { actingAs, setActingAs } from '../lib/acting-as.ts';
import { useApi } from '../lib/api-provider.tsx';
import { onConnectionBack, useConnectionState } from '../lib/connection.ts';
import { DayProvider } from '../lib/day-context.tsx';
import { graphql } from '../lib/graphql.ts';
import { currentLanguage, showIn } from '../lib/language.ts';
import { sessionStarted } from '../lib/re-sign-in.ts';
import { type Viewer, ViewerProvider, ViewerQuery } from '../lib/viewer.ts';
import { requestIdOf } from '../lib/request-id.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { ErrorBoundary, ErrorPanel, LoadingRows } from '../ui/states.tsx';
import { NoConnection } from './failed.tsx';
import { Frame } from './frame.tsx';
import { useAppearance } from './use-appearance.ts';
import { useShellUpdate } from './use-shell-update.ts';

const InboxChanged = graphql(`
  subscription InboxChanged($since: String) {
    inboxChanged(since: $since) {
      id
      today
    }
  }
`);

// Few want them; nobody else waits for them.
const BrowserNotices = lazy(async () => ({
  default: (await import('../features/notices/browser-notices.tsx')).BrowserNotices,
}));

/** Lets the viewer in: without one the way leads to the sign-in, with one every screen knows who looks. */
export function Shell() {
  const { t } = useLingui();
  const [{ data, error, fetching }, refetch] = useQuery({ query: ViewerQuery });
  const navigate = useNavigate();
  const { href } = useLocation();
  const { isLost } = useConnectionState();
  useShellUpdate();
  const viewer = data?.viewer;
  const isSignedOut = (data !== undefined && data.viewer === null) || isUnauthenticated(error);

  useEffect(() => {
    // The address turns to the sign-in before this screen is gone.
    if (!isSignedOut || href.startsWith('/sign-in')) return;
    void navigate({ to: '/sign-in', search: href === '/inbox' ? {} : { next: href }, replace: true });
  }, [isSignedOut, navigate, href]);

  const isUnknown = !viewer;
  useEffect(
    () => (isUnknown ? onConnectionBack(() => refetch({ requestPolicy: 'network-only' })) : undefined),
    [isUnknown, refetch],
  );

  if (viewer) return <ShellOf viewer={viewer} onRefresh={() => refetch({ requestPolicy: 'network-only' })} />;
  if (isLost) return <NoConnection />;
  if (error && !fetching && !isSignedOut) {
    return (
      <main>
        <Page>
          <PageHeader title={t`Chưa mở được ứng dụng`} />
          <ErrorPanel
            requestId={requestIdOf(error)}
            onRetry={() => {
              // A post that ended since this tab was opened would be refused for ever.
              setActingAs(null);
              refetch({ requestPolicy: 'network-only' });
            }}
          />
        </Page>
      </main>
    );
  }
  return (
    <main>
      <LoadingRows count={6} height={56} />
    </main>
  );
}

function isUnauthenticated(error: { graphQLErrors: ReadonlyArray<{ extensions: object }> } | undefined): boolean {
  return (
    error?.graphQLErrors.some(({ extensions }) => 'code' in extensions && extensions.code === 'UNAUTHENTICATED') ??
    false
  );
}

function ShellOf({ viewer, onRefresh }: { viewer: Viewer; onRefresh: () => void }) {
  const { onReconnected } = useApi();
  const { today, tenant, appointment, language } = viewer;
  const day = useMemo(() => ({ today, timeZone: tenant.timeZone }), [today, tenant.timeZone]);
  const refresh = useRef(onRefresh);
  useEffect(() => {
    refresh.current = onRefresh;
  });

  useAppearance(viewer.preferences);
  useEffect(sessionStarted, []);
  useEffect(() => {
    // From its first answer on the tab stays with its post, whatever another tab switches to.
    if (actingAs() === null) setActingAs(appointment.id);
  }, [appointment.id]);
  useEffect(() => {
    const chosen = language === 'EN' ? 'en' : 'vi';
    if (chosen !== currentLanguage()) void showIn(chosen);
  }, [language]);

  // Counts, the late list and the day itself: events say that they changed, not to what.
  // What happened before the stream stood is its first event: nothing falls between the reading and the listening.
  const [since] = useState(viewer.changeMark);
  const [changeCount, setChangeCount] = useState(0);
  const takeChange = useCallback(() => {
    refresh.current();
    setChangeCount((count) => count + 1);
  }, []);
  useSubscription({ query: InboxChanged, variables: { since } }, (_before, event) => {
    takeChange();
    return event;
  });
  useEffect(() => onReconnected(takeChange), [onReconnected, takeChange]);

  return (
    <DayProvider value={day}>
      <ViewerProvider value={viewer}>
        <Frame>
          <ErrorBoundary>
            <Outlet />
          </ErrorBoundary>
        </Frame>
        <ReSignInDialog email={viewer.email} />
        {viewer.preferences.browserNotices && (
          <Suspense>
            <BrowserNotices key={appointment.id} changeCount={changeCount} />
          </Suspense>
        )}
      </ViewerProvider>
    </DayProvider>
  );
}
