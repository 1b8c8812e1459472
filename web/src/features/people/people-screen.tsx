import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft, IconUserPlus } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, readFragment } from '../../lib/graphql.ts';
import type { Role } from '../../lib/words.ts';
import { PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import type { ToldInvitation } from './invitation-told.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import look from './people.module.css';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonPane } from './person-pane.tsx';
import { ShownPerson } from './shown-person.ts';

const PeopleQuery = graphql(
  `
    query People($text: String, $agency: ID, $role: Role, $includesEnded: Boolean) {
      people(text: $text, agency: $agency, role: $role, includesEnded: $includesEnded, first: 200) {
        totalCount
        edges {
          cursor
          node {
            id
            ...ShownPerson
          }
        }
      }
    }
  `,
  [ShownPerson],
);

export type Conditions = {
  /** As typed. */
  text: string;
  agencyId: string | undefined;
  role: Role | undefined;
  includesEnded: boolean;
};

type Props = {
  conditions: Conditions;
  onConditions: (conditions: Conditions) => void;
  /** Who is shown beside the list, on a phone instead of it. */
  personId: string | undefined;
  onPerson: (id: string | undefined) => void;
};

/** The tenant's people, and one of them: beside the list on a desk, instead of it on a phone. */
export function PeopleScreen({ conditions, onConditions, personId, onPerson }: Props) {
  const { t } = useLingui();
  const isPhone = usePhone();
  const [isInviting, setIsInviting] = useState(false);
  const [invitation, setInvitation] = useState<ToldInvitation | null>(null);

  const dialogs = (
    <>
      {isInviting && (
        <InviteDialog
          agencyId={conditions.agencyId}
          onClose={() => setIsInviting(false)}
          onInvited={(made) => {
            setIsInviting(false);
            setInvitation(made);
          }}
        />
      )}
      {invitation && (
        <LinkDialog
          invitation={invitation}
          onClose={() => {
            setInvitation(null);
            onPerson(invitation.person.id);
          }}
        />
      )}
    </>
  );
  const header = (
    <PageHeader
      isFlush
      title={t`Người dùng và chức vụ`}
      actions={
        <Button
          variant="filled"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setIsInviting(true)}
        >
          <Trans>Mời người dùng</Trans>
        </Button>
      }
    />
  );

  if (isPhone && personId !== undefined) {
    return (
      <>
        <PageHeader isFlush title={t`Người dùng và chức vụ`} />
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => onPerson(undefined)}
        >
          <Trans>Tất cả người dùng</Trans>
        </Button>
        <PersonPane personId={personId} onInvited={setInvitation} />
        {dialogs}
      </>
    );
  }
  return (
    <>
      {header}
      <PeopleFilters conditions={conditions} onConditions={onConditions} />
      <div className={look.two} data-open={personId === undefined ? undefined : true}>
        <div className={look.list}>
          <List conditions={conditions} personId={personId} />
        </div>
        {personId !== undefined && <PersonPane personId={personId} key={personId} onInvited={setInvitation} />}
      </div>
      {dialogs}
    </>
  );
}

function List({ conditions, personId }: { conditions: Conditions; personId: string | undefined }) {
  const { t } = useLingui();
  const dates = useDates();
  const { text, agencyId, role, includesEnded } = useDeferredValue(conditions);
  const [{ data, error, fetching, stale }, refetch] = useQuery({
    query: PeopleQuery,
    variables: {
      text: text.trim() === '' ? null : text,
      agency: agencyId ?? null,
      role: role ?? null,
      includesEnded,
    },
    requestPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? (
      <ErrorPanel
        title={t`Chưa tải được danh sách người dùng`}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    ) : (
      <LoadingRows height={44} />
    );
  }
  if (data.people === null) return <EmptyState kind="none" title={t`Chỉ quản trị viên xem được danh sách này`} />;
  const people = data.people.edges.map(({ node }) => readFragment(ShownPerson, node));
  const rest = data.people.totalCount - people.length;
  if (people.length === 0) return <EmptyState kind="filter" title={t`Không tìm thấy người dùng nào`} />;
  return (
    <>
      <p className={`meta ${look.count}`} role="status">
        <Plural value={data.people.totalCount} other="# người dùng" />
      </p>
      <PeopleTable
        people={people}
        selectedId={personId}
        includesEnded={includesEnded}
        isBusy={fetching && !stale && people.length === 0}
      />
      {rest > 0 && (
        <p className={`meta ${look.count}`}>
          <Trans>Còn {dates.number(rest)} người nữa. Gõ tên hoặc chọn cơ quan để thu hẹp.</Trans>
        </p>
      )}
    </>
  );
}
