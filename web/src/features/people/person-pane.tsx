import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { ROLES } from '../../lib/words.ts';
import { FactList } from '../../ui/page.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { AppointDialog } from './appoint-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { EndPersonDialog } from './end-person-dialog.tsx';
import { EndPostDialog } from './end-post-dialog.tsx';
import type { ToldInvitation } from './invitation-told.ts';
import look from './people.module.css';
import { PersonStateChip } from './person-state.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import { type PersonShown, type PostShown, ShownPerson } from './shown-person.ts';

const PersonPaneQuery = graphql(
  `
    query PersonPane($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...ShownPerson
      }
    }
  `,
  [ShownPerson],
);

type Open = { kind: 'appoint' | 'correct' | 'renew' | 'end' } | { kind: 'end-post'; post: PostShown };

type Props = { personId: string; onInvited: (invitation: ToldInvitation) => void };

/** One person: how he is reached, which posts he holds and held, and what the administrator may do about them. */
export function PersonPane({ personId, onInvited }: Props) {
  const { t } = useLingui();
  const [{ data, error, fetching }, refetch] = useQuery({
    query: PersonPaneQuery,
    variables: { id: personId },
    requestPolicy: 'cache-and-network',
  });
  const person = data?.node?.__typename === 'Person' ? readFragment(ShownPerson, data.node) : null;
  return (
    <section className={look.pane} aria-label={t`Người đang chọn`}>
      {person ? (
        <Whole person={person} onInvited={onInvited} />
      ) : error ? (
        <ErrorPanel onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <LoadingRows />
      ) : (
        <EmptyState kind="none" title={t`Không có người dùng này`} />
      )}
    </section>
  );
}

function Whole({ person, onInvited }: { person: PersonShown; onInvited: Props['onInvited'] }) {
  const { t } = useLingui();
  const dates = useDates();
  const [open, setOpen] = useState<Open | null>(null);
  const { fullName, email, state, invitationEndsAt, appointments } = person;
  const posts = appointments ?? [];
  const ways = {
    person,
    onClose: () => setOpen(null),
    onDone: (text: string) => {
      setOpen(null);
      showToast({ text });
    },
  };

  return (
    <>
      <h2 className={look.title}>
        <bdi>{fullName}</bdi>
      </h2>
      <FactList
        labelWidth={110}
        facts={[
          { label: t`Thư điện tử`, value: <bdi className={look.email}>{email}</bdi> },
          { label: t`Trạng thái`, value: <PersonStateChip state={state} /> },
          ...(state === 'INVITED'
            ? [
                {
                  label: t`Đường dẫn mời`,
                  value:
                    invitationEndsAt === null ? (
                      <Trans>đã hết hiệu lực</Trans>
                    ) : (
                      <Trans>dùng được đến {dates.instant(invitationEndsAt)}</Trans>
                    ),
                },
              ]
            : []),
        ]}
      />
      <div className={look.acts}>
        <Button onClick={() => setOpen({ kind: 'appoint' })}>
          <Trans>Bổ nhiệm thêm</Trans>
        </Button>
        <Button onClick={() => setOpen({ kind: 'correct' })}>
          <Trans>Sửa thông tin</Trans>
        </Button>
        {state === 'INVITED' && (
          <Button onClick={() => setOpen({ kind: 'renew' })}>
            <Trans>Gửi lại lời mời</Trans>
          </Button>
        )}
        {state !== 'ENDED' && (
          <Button variant="subtle" onClick={() => setOpen({ kind: 'end' })}>
            <Trans>Kết thúc người dùng</Trans>
          </Button>
        )}
      </div>
      <Posts posts={posts.filter(({ isOver }) => !isOver)} onEnd={(post) => setOpen({ kind: 'end-post', post })} />
      <FormerPosts posts={posts.filter(({ isOver }) => isOver)} />

      {open?.kind === 'appoint' && <AppointDialog {...ways} />}
      {open?.kind === 'correct' && <CorrectDialog {...ways} />}
      {open?.kind === 'end' && <EndPersonDialog {...ways} />}
      {open?.kind === 'end-post' && <EndPostDialog {...ways} post={open.post} />}
      {open?.kind === 'renew' && (
        <RenewDialog
          person={person}
          onClose={ways.onClose}
          onInvited={(invitation) => {
            setOpen(null);
            onInvited(invitation);
          }}
        />
      )}
    </>
  );
}

function Posts({ posts, onEnd }: { posts: readonly PostShown[]; onEnd: (post: PostShown) => void }) {
  const { t } = useLingui();
  return (
    <div>
      <h3>
        <Plural value={posts.length} _0="Không giữ chức vụ nào" other="# chức vụ" />
      </h3>
      {posts.length > 0 && (
        <ul className={look.posts}>
          {posts.map((post) => (
            <li key={post.id}>
              <PostFacts post={post} />
              <Button
                size="xs"
                variant="subtle"
                aria-label={t`Kết thúc chức vụ ${post.title}`}
                onClick={() => onEnd(post)}
              >
                <Trans>Kết thúc</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FormerPosts({ posts }: { posts: readonly PostShown[] }) {
  if (posts.length === 0) return null;
  return (
    <div>
      <h3>
        <Trans>Đã từng giữ</Trans>
      </h3>
      <ul className={look.posts}>
        {posts.map((post) => (
          <li key={post.id}>
            <PostFacts post={post} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PostFacts({ post: { title, role, agency, fromOn, toOn } }: { post: PostShown }) {
  const { i18n } = useLingui();
  const { day } = useDates();
  return (
    <div className={look.post}>
      <bdi>{title}</bdi>
      <Link to="/agencies" search={{ agency: agency.id }}>
        <bdi>{agency.name}</bdi>
      </Link>
      <span className="meta">
        {i18n._(ROLES[role])} ·{' '}
        {toOn === null ? (
          <Trans>từ {day(fromOn)}</Trans>
        ) : (
          <Trans>
            từ {day(fromOn)} đến hết {day(toOn)}
          </Trans>
        )}
      </span>
    </div>
  );
}
