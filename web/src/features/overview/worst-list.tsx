import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { type Counted, workOf } from './overview-query.ts';
import look from './overview.module.css';

const WorstQuery = graphql(`
  query WorstOverdue($filter: DirectiveFilter!) {
    assignments(first: 5, orderBy: DUE_ON, filter: $filter) {
      edges {
        node {
          id
          dueOn
          daysOverdue
          workingDaysLeft
          reminderCount
          lastRemindedAt
          viewerCanRemind
          agency {
            id
            shortName
          }
          directive {
            id
            code
            content
            document {
              id
              reference
            }
          }
        }
      }
    }
  }
`);

/** A share to remind of. */
export type Chased = { id: string; reference: string; agency: { id: string; shortName: string } };
type Props = { counted: Counted; onRemind: (share: Chased) => void };

/** The five that are overdue for longest, each with the way to chase it. */
export function WorstList({ counted, onRemind }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const { committee, scope } = counted;
  const { appointment } = useViewer();
  const [{ data, error }, refresh] = useQuery({
    query: WorstQuery,
    variables: {
      filter: {
        committeeId: [committee.id],
        role: 'LEAD',
        standing: ['OVERDUE'],
        ...(scope.field !== undefined && { field: [scope.field] }),
        ...(scope.groupId !== undefined && { groupId: [scope.groupId] }),
        ...(scope.isOwn && { issuerId: [appointment.id] }),
      },
    },
    requestPolicy: 'cache-and-network',
  });
  return (
    <section className={look.panel} aria-labelledby="overview-worst">
      <div className={look.panelHead}>
        <h2 id="overview-worst">
          <Trans>Quá hạn lâu nhất</Trans>
        </h2>
        <Link to="/work" search={workOf(counted).overdue}>
          <Trans>Xem tất cả việc quá hạn</Trans>
        </Link>
      </div>
      {!data && !error && <LoadingRows count={5} height={64} />}
      {!data && error && (
        <ErrorPanel requestId={requestIdOf(error)} onRetry={() => refresh({ requestPolicy: 'network-only' })} />
      )}
      {data?.assignments.edges.length === 0 && <EmptyState kind="good" title={t`Không có việc nào quá hạn`} />}
      <ul>
        {data?.assignments.edges.map(({ node }) => {
          const { directive, agency, reminderCount } = node;
          const reference = referenceOf(directive);
          const times = dates.number(reminderCount);
          const due = node.dueOn === null ? '' : dates.shortDay(node.dueOn);
          const last = node.lastRemindedAt === null ? '' : dates.shortDay(dates.dayOf(node.lastRemindedAt));
          return (
            <li key={node.id} className={look.line}>
              <span className={look.late}>
                <span className="sr">{dates.deadline(node)}</span>
                <span aria-hidden="true">
                  <b>{dates.number(node.daysOverdue ?? 0)}</b> <Plural value={node.daysOverdue ?? 0} other="ngày" />
                </span>
              </span>
              <div className={look.what}>
                <Link to="/directives/$code" params={{ code: directive.code }} className={`${look.content} clamp`}>
                  {directive.content}
                </Link>
                <span className="meta">
                  {reference} · {agency.shortName} · <Trans>hạn {due}</Trans>
                  {' · '}
                  {reminderCount === 0 ? (
                    <Trans>chưa đôn đốc</Trans>
                  ) : (
                    <Trans>
                      đôn đốc lần {times}, {last}
                    </Trans>
                  )}
                </span>
              </div>
              {node.viewerCanRemind && (
                <Button
                  size="xs"
                  aria-label={t`Đôn đốc ${agency.shortName} về ${reference}`}
                  onClick={() => onRemind({ id: node.id, agency, reference })}
                >
                  <Trans>Đôn đốc</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
