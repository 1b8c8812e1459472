import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import look from './agency-pane.module.css';
import { AGENCY_EVENTS, useFactWords } from './agency-words.ts';
import { useReread } from './use-reread.ts';

const PAGE = 10;

const AgencyHistoryQuery = graphql(`
  query AgencyHistory($agencyId: ID!, $first: Int!) {
    agencyHistory(agencyId: $agencyId, first: $first) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          type
          occurredAt
          actor {
            id
            title
            person {
              id
              fullName
            }
          }
          changes {
            id
            fact
            before
            after
          }
        }
      }
    }
  }
`);

type Line = ResultOf<typeof AgencyHistoryQuery>['agencyHistory']['edges'][number]['node'];

/** Who changed an agency, when, and what from and to, newest first. `version` grows with each act here. */
export function AgencyHistory({ agencyId, version }: { agencyId: string; version: number }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  // The server gives at most 200 lines at once; an agency is not changed that often.
  const [first, setFirst] = useState(PAGE);
  const [{ data, error }, refetch] = useQuery({
    query: AgencyHistoryQuery,
    variables: { agencyId, first },
    requestPolicy: 'cache-and-network',
  });
  useReread(version, refetch);
  const history = data?.agencyHistory;

  return (
    <section aria-label={t`Lịch sử`}>
      <h3>
        <Trans>Lịch sử</Trans>
      </h3>
      {history ? (
        <div className={look.history}>
          {history.edges.length === 0 ? (
            <p className="muted">
              <Trans>Chưa có thay đổi nào được ghi lại.</Trans>
            </p>
          ) : (
            <Timeline
              label={t`Lịch sử của đơn vị`}
              items={history.edges.map(({ node: { id, type, occurredAt, actor, changes } }) => ({
                key: id,
                icon: <IconHistory size={16} aria-hidden />,
                at: dates.instant(occurredAt),
                head: (
                  <>
                    <bdi>{actor.person.fullName}</bdi> ({actor.title}) <b>{i18n._(AGENCY_EVENTS[type])}</b>
                  </>
                ),
                extra: <Changes changes={changes} />,
              }))}
            />
          )}
          {history.pageInfo.hasNextPage && first < 200 && (
            <Button onClick={() => setFirst(200)}>
              <Trans>Xem cũ hơn</Trans>
            </Button>
          )}
        </div>
      ) : error ? (
        <ErrorPanel onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingRows count={2} />
      )}
    </section>
  );
}

function Changes({ changes }: { changes: Line['changes'] }) {
  const { labelOf, showValue } = useFactWords();
  return (
    <ul className={look.changes}>
      {changes.map(({ id, fact, before, after }) => (
        <li key={id}>
          <span className="muted">{labelOf(fact)}:</span>{' '}
          {before !== null && (
            <>
              <bdi>{showValue(fact, before)}</bdi> →{' '}
            </>
          )}
          <bdi>{showValue(fact, after)}</bdi>
        </li>
      ))}
    </ul>
  );
}
