import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ROLES } from '../../lib/words.ts';
import { type Fact, FactList } from '../../ui/page.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import look from './agency-pane.module.css';
import { LEVELS } from './agency-words.ts';

const AgencyPaneQuery = graphql(`
  query AgencyPane($id: ID!, $agencyId: [ID!]!) {
    node(id: $id) {
      id
      ... on Agency {
        name
        shortName
        level
        aliases
        usesSystem
        isOutside
        isCommittee
        validFrom
        validTo
        parent {
          id
          name
        }
        codes {
          id
          code
          validFrom
          validTo
        }
        groups {
          id
          name
        }
        appointments {
          id
          role
          title
          person {
            id
            fullName
          }
        }
      }
    }
    directives(first: 1, filter: { agencyId: $agencyId, isOpen: true }) {
      totalCountUpTo(max: 1000)
    }
  }
`);

/** Counted no further. */
const MOST = 1000;

type Shown = Extract<NonNullable<ResultOf<typeof AgencyPaneQuery>['node']>, { __typename?: 'Agency' }>;

/** One agency: what it is called, where it belongs, who works in it, and what it has open. */
export function AgencyPane({ agencyId }: { agencyId: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: AgencyPaneQuery,
    variables: { id: agencyId, agencyId: [agencyId] },
  });
  const agency = data?.node;

  return (
    <section className={look.pane} aria-label={t`Đơn vị đang chọn`}>
      {agency && 'name' in agency ? (
        <>
          <h2 className={look.title}>
            <bdi>{agency.name}</bdi>
          </h2>
          <Facts agency={agency} openCount={data.directives.totalCountUpTo} />
          <Posts posts={agency.appointments} />
        </>
      ) : error ? (
        <ErrorPanel onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <LoadingRows />
      ) : (
        <EmptyState kind="none" title={t`Không có đơn vị này`} />
      )}
    </section>
  );
}

function Facts({ agency, openCount }: { agency: Shown; openCount: number }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { shortName, level, parent, codes, aliases, groups, usesSystem, isOutside } = agency;
  const levelWords = LEVELS[level];

  const facts: (Fact | false)[] = [
    { label: t`Tên viết tắt`, value: <bdi>{shortName}</bdi> },
    { label: t`Cấp`, value: isOutside ? t`Bên ngoài hệ thống hành chính` : levelWords ? i18n._(levelWords) : level },
    parent !== null && {
      label: t`Trực thuộc`,
      value: (
        <Link to="/agencies" search={(before) => ({ ...before, agency: parent.id })}>
          <bdi>{parent.name}</bdi>
        </Link>
      ),
    },
    codes.length > 0 && {
      label: t`Mã định danh`,
      value: codes.map((code) => (
        <div key={code.id}>
          <span className="nowrap">{code.code}</span>
          <span className="meta">
            <Validity {...code} />
          </span>
        </div>
      )),
    },
    aliases.length > 0 && { label: t`Tên gọi khác`, value: each(aliases) },
    groups.length > 0 && { label: t`Khối`, value: each(groups.map(({ name }) => name)) },
    { label: t`Hiệu lực`, value: <Validity {...agency} /> },
    { label: t`Trả lời`, value: usesSystem ? t`Trên phần mềm` : t`Bằng văn bản giấy` },
    {
      label: t`Đang mở`,
      value: (
        <Link to="/directives" search={{ tab: 'all', agency: [agency.id], open: ['yes'] }}>
          {openCount >= MOST ? (
            <Trans>từ {dates.number(MOST)} chỉ đạo</Trans>
          ) : (
            <Plural value={openCount} other="# chỉ đạo" />
          )}
        </Link>
      ),
    },
  ];
  return (
    <div className={look.facts}>
      <FactList labelWidth={120} facts={facts.filter((fact) => fact !== false)} />
    </div>
  );
}

type Days = { validFrom: string | null; validTo: string | null };

function Validity({ validFrom, validTo }: Days) {
  const { day } = useDates();
  if (validFrom !== null && validTo !== null)
    return (
      <Trans>
        từ {day(validFrom)} đến hết {day(validTo)}
      </Trans>
    );
  if (validFrom !== null) return <Trans>từ {day(validFrom)}</Trans>;
  if (validTo !== null) return <Trans>đến hết {day(validTo)}</Trans>;
  return <Trans>không giới hạn</Trans>;
}

function Posts({ posts }: { posts: Shown['appointments'] }) {
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

/** Names one a line; a name of another direction does not turn its neighbours round. */
function each(names: readonly string[]): ReactNode {
  return names.map((name) => (
    <div key={name}>
      <bdi>{name}</bdi>
    </div>
  ));
}
