import { Trans, useLingui } from '@lingui/react/macro';
import { IconCalendarPlus, IconFileCheck, type Icon, IconSquareCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { Count } from '../../ui/marks.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import look from './overview.module.css';

const WaitingQuery = graphql(`
  query WaitingForViewer {
    viewer {
      id
      inbox {
        id
        groups {
          id
          reason
          totalCount
          items(first: 5) {
            id
            reason
            assignment {
              id
              agency {
                id
                shortName
              }
            }
            directive {
              id
              code
              content
            }
          }
        }
      }
    }
  }
`);

const DECIDED: readonly string[] = ['TO_CONFIRM', 'TO_REVIEW', 'TO_DECIDE'];

const ICONS: Readonly<Record<string, Icon>> = {
  TO_CONFIRM: IconFileCheck,
  TO_REVIEW: IconSquareCheck,
  TO_DECIDE: IconCalendarPlus,
};

const MOST = 5;

/** What the viewer alone decides: proposals to confirm, results to review, requests of agencies. */
export function WaitingPanel() {
  const { t } = useLingui();
  const dates = useDates();
  const wordsOf = (reason: string) => {
    if (reason === 'TO_CONFIRM') return t`Xác nhận đề xuất`;
    return reason === 'TO_DECIDE' ? t`Quyết định đề nghị` : t`Xác nhận hoàn thành`;
  };
  const [{ data, error }, refresh] = useQuery({ query: WaitingQuery, requestPolicy: 'cache-and-network' });
  const groups = data?.viewer?.inbox.groups.filter(({ reason }) => DECIDED.includes(reason)) ?? [];
  const count = groups.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <section className={look.panel} aria-labelledby="overview-waiting">
      <div className={look.panelHead}>
        <h2 id="overview-waiting">
          <Trans>Chờ tôi</Trans> {count > 0 && <Count>{dates.number(count)}</Count>}
        </h2>
        <Link to="/inbox">
          <Trans>Mở hộp việc</Trans>
        </Link>
      </div>
      {!data && !error && <LoadingRows count={5} height={64} />}
      {!data && error && (
        <ErrorPanel requestId={requestIdOf(error)} onRetry={() => refresh({ requestPolicy: 'network-only' })} />
      )}
      {data && count === 0 && <EmptyState kind="good" title={t`Không có việc nào chờ quyết định`} />}
      <ul>
        {groups
          .flatMap(({ items }) => items)
          .slice(0, MOST)
          .map(({ id, reason, directive, assignment }) => (
            <li key={id} className={look.line}>
              <ReasonIcon reason={reason} />
              <div className={look.what}>
                <Link to="/inbox" search={{ item: id }} className={look.content}>
                  {wordsOf(reason)}
                </Link>
                <span className="meta clamp">
                  {assignment && `${assignment.agency.shortName} · `}
                  {directive.content}
                </span>
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Tells kinds apart at a glance; the words beside it say the same. */
function ReasonIcon({ reason }: { reason: string }) {
  const Shape = ICONS[reason];
  return Shape ? <Shape className={look.reason} size={18} stroke={1.75} aria-hidden /> : null;
}
