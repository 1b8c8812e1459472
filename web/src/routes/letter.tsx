import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LetterScreen_Letter } from '../features/letters/letter-operations.ts';
import { LetterScreen } from '../features/letters/letter-screen.tsx';
import { graphql } from '../lib/graphql.ts';
import { requestIdOf } from '../lib/request-id.ts';
import { PageHeader } from '../ui/page.tsx';
import { EmptyState, ErrorPanel, PendingScreen } from '../ui/states.tsx';

const LetterRouteQuery = graphql(
  `
    query LetterRoute($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on ChaseLetter {
          ...LetterScreen_Letter
        }
      }
    }
  `,
  [LetterScreen_Letter],
);

const route = getRouteApi('/shell/letters/$id');

/** One chase letter: its paper, and what the viewer may do with it. */
export function LetterRoute() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: LetterRouteQuery,
    variables: { id: `ChaseLetter:${id}` },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const letter = data?.node;

  if (letter?.__typename === 'ChaseLetter') return <LetterScreen letter={letter} onReload={reload} />;
  const title = t`Công văn đôn đốc`;
  if (error) {
    return (
      <>
        <PageHeader title={title} />
        <ErrorPanel title={t`Chưa mở được công văn`} requestId={requestIdOf(error)} onRetry={reload} />
      </>
    );
  }
  if (fetching) return <PendingScreen title={title} count={4} height={96} />;
  return (
    <>
      <PageHeader title={title} />
      <EmptyState kind="none" title={t`Công văn này không có, hoặc không thuộc phạm vi được xem.`} />
    </>
  );
}
