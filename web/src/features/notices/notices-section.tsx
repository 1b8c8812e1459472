import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { v7 as newKey } from 'uuid';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, readFragment } from '../../lib/graphql.ts';
import { Count } from '../../ui/marks.tsx';
import { MarkNoticesReadMutation, type Notice, NoticesSection_Viewer } from './notice-operations.ts';
import { NOTICE_REASONS } from './notice-words.ts';
import { MuteButton } from './mute-button.tsx';
import look from './notices.module.css';

type Props = { viewer: FragmentOf<typeof NoticesSection_Viewer> };

/** What the ladder told the viewer, by reason: one row per directive, read once it is opened. */
export function NoticesSection({ viewer }: Props) {
  const { i18n } = useLingui();
  const dates = useDates();
  const [{ fetching }, markRead] = useMutation(MarkNoticesReadMutation);
  const { notices: groups } = readFragment(NoticesSection_Viewer, viewer);
  const unread = groups.reduce((sum, group) => sum + group.unreadCount, 0);
  if (groups.length === 0) return null;

  return (
    <section className={look.section} aria-labelledby="notices">
      <header className="row wrap">
        <h2 id="notices">
          <Trans>Nhắc và thông báo</Trans>
        </h2>
        <span className="meta">
          {unread > 0 ? <Plural value={unread} other="# chưa đọc" /> : <Trans>Đã đọc hết</Trans>}
        </span>
        {unread > 0 && (
          <span className="push">
            <Button size="xs" loading={fetching} onClick={() => void markRead({ input: { idempotencyKey: newKey() } })}>
              <Trans>Đánh dấu đã đọc hết</Trans>
            </Button>
          </span>
        )}
      </header>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`notices-${group.reason}`} className={look.group}>
          <h3 id={`notices-${group.reason}`} className={look.heading}>
            {i18n._(NOTICE_REASONS[group.reason])}
            <Count>{dates.number(group.totalCount)}</Count>
          </h3>
          <ul className={look.items}>
            {group.items.map((notice) => (
              <NoticeRow
                key={notice.id}
                notice={notice}
                onOpen={() =>
                  void (
                    notice.isRead || markRead({ input: { idempotencyKey: newKey(), directiveId: notice.directive.id } })
                  )
                }
              />
            ))}
          </ul>
          {group.totalCount > group.items.length && (
            <p className={look.more}>
              <Trans>Chỉ hiện {dates.number(group.items.length)} việc đầu.</Trans>
            </p>
          )}
        </section>
      ))}
    </section>
  );
}

function NoticeRow({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { t } = useLingui();
  const dates = useDates();
  const { directive, assignment, isRead } = notice;
  const reference = referenceOf(directive);
  return (
    <li className={look.row} data-read={isRead ? 'true' : undefined}>
      <Link
        to="/directives/$code"
        params={{ code: directive.code }}
        className={look.item}
        preload={false}
        onClick={onOpen}
      >
        <span className={look.mark} role="img" aria-label={isRead ? t`Đã đọc` : t`Chưa đọc`} />
        <span className={look.words}>
          <span className={`clamp ${look.content}`}>{directive.content}</span>
          <span className={look.context}>
            {[reference, assignment?.agency.shortName, assignment && dates.due(assignment)].filter(Boolean).join(' · ')}
          </span>
        </span>
      </Link>
      <MuteButton directiveId={directive.id} reference={reference} isMuted={notice.isMuted} />
    </li>
  );
}
