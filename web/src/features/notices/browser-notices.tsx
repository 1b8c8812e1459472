import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { onNoticeOpened, showBrowserNotice } from '../../lib/browser-notice.ts';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { referenceOf } from '../../lib/reference.ts';
import { freshNotices, type Known } from './fresh-notices.ts';
import { NOTICE_REASONS } from './notice-words.ts';

const BrowserNoticesQuery = graphql(`
  query BrowserNotices {
    viewer {
      id
      notices {
        id
        reason
        items(first: 50) {
          id
          isRead
          toldAt
          directive {
            id
            code
            content
            visibility
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

type Group = NonNullable<ResultOf<typeof BrowserNoticesQuery>['viewer']>['notices'][number];
type Notice = Group['items'][number] & { readonly reason: Group['reason'] };

const NAMED = 3;

/**
 * Lets the browser show what the viewer is told while the app is open; draws nothing itself.
 *
 * @param changeCount grows each time the inbox may have changed
 */
export function BrowserNotices({ changeCount }: { changeCount: number }) {
  const { t, i18n } = useLingui();
  const client = useClient();
  const navigate = useNavigate();
  const known = useRef<Known | null>(null);
  const looking = useRef<Promise<void>>(Promise.resolve());

  const open = (path: string) => void navigate({ to: path });
  const tell = (fresh: readonly Notice[]) => {
    const [first] = fresh;
    if (!first) return;
    const references = fresh.map(({ directive }) => referenceOf(directive));
    const newest = fresh.reduce((latest, { toldAt }) => (toldAt > latest ? toldAt : latest), first.toldAt);
    const tag = `${fresh.map(({ id }) => id).join(' ')} ${newest}`;
    const count = fresh.length;
    void showBrowserNotice(
      count === 1
        ? {
            title: `${i18n._(NOTICE_REASONS[first.reason])}: ${references.join()}`,
            // What the browser shows may stand on a locked screen.
            body: first.directive.visibility === 'RESTRICTED' ? '' : first.directive.content,
            tag,
            path: `/directives/${first.directive.code}`,
          }
        : {
            title: t`${plural(count, { other: '# việc cần chú ý' })}`,
            body: [...references.slice(0, NAMED), ...(count > NAMED ? ['…'] : [])].join('; '),
            tag,
            path: '/inbox',
          },
      open,
    );
  };
  const look = async () => {
    const { data } = await client.query(BrowserNoticesQuery, {}, { requestPolicy: 'network-only' });
    // Without an answer the next change asks again.
    if (!data?.viewer) return;
    const notices = data.viewer.notices.flatMap(({ reason, items }) => items.map((item) => ({ ...item, reason })));
    const found = freshNotices(known.current, notices);
    known.current = found.known;
    tell(found.fresh);
  };
  const lookSoon = useRef(() => {});
  useEffect(() => {
    lookSoon.current = () => {
      looking.current = looking.current.then(look);
    };
  });

  useEffect(() => lookSoon.current(), [changeCount]);
  useEffect(() => onNoticeOpened((path) => void navigate({ to: path })), [navigate]);
  return null;
}
