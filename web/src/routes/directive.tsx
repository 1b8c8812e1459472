import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { DirectiveDetail } from '../features/directive/directive-detail.tsx';
import { WholeDirective } from '../features/directive/whole-directive.ts';
import { useApi } from '../lib/api-provider.tsx';
import { graphql } from '../lib/graphql.ts';
import { requestIdOf } from '../lib/request-id.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState, ErrorPanel, PendingScreen } from '../ui/states.tsx';

const DirectiveRouteQuery = graphql(
  `
    query DirectiveRoute($code: String!) {
      directive(code: $code) {
        id
        ...WholeDirective
      }
    }
  `,
  [WholeDirective],
);

const route = getRouteApi('/shell/directives/$code');

/** One directive with everything that can be done about it. */
export function DirectiveRoute() {
  const { t } = useLingui();
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { onReconnected } = useApi();
  const [{ data, error, fetching, stale }, refetch] = useQuery({
    query: DirectiveRouteQuery,
    variables: { code },
    requestPolicy: 'cache-and-network',
  });
  const reload = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  useEffect(() => onReconnected(reload), [onReconnected, reload]);

  if (data?.directive) {
    return (
      <DirectiveDetail
        key={data.directive.id}
        directive={data.directive}
        events={search.events}
        onEvents={(events) =>
          void navigate({ search: (now) => ({ ...now, events }), replace: true, resetScroll: false })
        }
        openId={search.assignment}
        onOpen={(assignment) =>
          void navigate({ search: (now) => ({ ...now, assignment }), replace: true, resetScroll: false })
        }
        onReload={reload}
      />
    );
  }
  if (data && !fetching && !stale) return <NoDirective code={code} />;
  if (!error) return <PendingScreen title={t`Nhiệm vụ ${code}`} count={8} height={56} />;
  return (
    <Page>
      <PageHeader title={t`Nhiệm vụ ${code}`} />
      <ErrorPanel title={t`Chưa tải được nhiệm vụ`} requestId={requestIdOf(error)} onRetry={reload} />
    </Page>
  );
}

/** Absent, restricted and foreign look the same. */
function NoDirective({ code }: { code: string }) {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`Không tìm thấy nhiệm vụ`} context={code} />
      <EmptyState
        kind="none"
        title={t`Nhiệm vụ này không có, hoặc không thuộc phạm vi được xem.`}
        action={<Link to="/inbox">{t`Về hộp việc`}</Link>}
      >
        {t`Kiểm tra lại mã nhiệm vụ, hoặc hỏi người đã gửi đường dẫn.`}
      </EmptyState>
    </Page>
  );
}
