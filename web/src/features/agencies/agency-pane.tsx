import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { requestIdOf } from '../../lib/request-id.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ROLES } from '../../lib/words.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { AgencyActs } from './agency-acts.tsx';
import { AgencyFacts, AgencyPaneQuery, type ShownAgency } from './agency-facts.tsx';
import { AgencyHistory } from './agency-history.tsx';
import look from './agency-pane.module.css';
import { useReread } from './use-reread.ts';

type Props = {
  agencyId: string;
  /** Grows with each act on agencies. */
  version: number;
  onChanged: () => void;
};

/** One agency: what it is called, where it belongs, who works in it, what it has open, and what was changed of it. */
export function AgencyPane({ agencyId, version, onChanged }: Props) {
  const { t } = useLingui();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: AgencyPaneQuery,
    variables: { id: agencyId, agencyId: [agencyId] },
  });
  useReread(version, refetch);
  const agency = data?.node;

  return (
    <section className={look.pane} aria-label={t`Đơn vị đang chọn`}>
      {agency && 'name' in agency ? (
        <>
          <h2 className={look.title}>
            <bdi>{agency.name}</bdi>
          </h2>
          {agency.viewerCanChange && <AgencyActs agency={agency} onChanged={onChanged} />}
          <AgencyFacts
            agency={agency}
            open={
              data.openWorkOf
                ? { count: data.openWorkOf.assignments, isHidden: true }
                : { count: data.directives.totalCountUpTo, isHidden: false }
            }
          />
          <Posts posts={agency.appointments} />
          <AgencyHistory agencyId={agencyId} version={version} />
        </>
      ) : error ? (
        <ErrorPanel requestId={requestIdOf(error)} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <LoadingRows />
      ) : (
        <EmptyState kind="none" title={t`Không có đơn vị này`} />
      )}
    </section>
  );
}

function Posts({ posts }: { posts: ShownAgency['appointments'] }) {
  const { i18n } = useLingui();
  const { appointment } = useViewer();
  return (
    <div>
      <h3>
        <Plural value={posts.length} _0="Chưa có ai giữ chức vụ" other="# chức vụ hôm nay" />
      </h3>
      {posts.length > 0 && (
        <ul className={look.people}>
          {posts.map(({ id, role, title, person }) => (
            <li key={id}>
              {appointment.role === 'TENANT_ADMIN' ? (
                <Link to="/people" search={{ person: person.id }}>
                  <bdi>{person.fullName}</bdi>
                </Link>
              ) : (
                <bdi>{person.fullName}</bdi>
              )}
              <span className="meta">
                {title} · {i18n._(ROLES[role])}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
