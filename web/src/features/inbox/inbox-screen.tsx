import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment } from '../../lib/graphql.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { type InboxReason, INBOX_TABS } from '../../lib/words.ts';
import { EmptyState } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { INBOX_ACTS } from './act-words.ts';
import { actsOn, type InboxAct, neighbourOf } from './inbox-acts.ts';
import { type InboxItem, InboxItem_Item } from './inbox-item.ts';
import { InboxLine } from './inbox-line.tsx';
import { type InboxGroup, InboxList } from './inbox-list.tsx';
import { InboxPane } from './inbox-pane.tsx';
import look from './inbox-screen.module.css';
import { useInboxActs } from './use-inbox-acts.ts';

export const InboxScreen_Inbox = graphql(
  `
    fragment InboxScreen_Inbox on Inbox {
      id
      totalCount
      groups {
        id
        reason
        totalCount
        items(first: $first) {
          id
          ...InboxItem_Item
        }
      }
    }
  `,
  [InboxItem_Item],
);

const PANEL_ID = 'inbox-panel';

type Props = {
  inbox: FragmentOf<typeof InboxScreen_Inbox>;
  /** The group that is shown; all of them when absent. */
  reason: InboxReason | undefined;
  /** The item that is chosen; the first when absent. */
  itemId: string | undefined;
  onReason: (reason: InboxReason | undefined) => void;
  onItem: (itemId: string | undefined) => void;
  onMore?: (() => void) | undefined;
  onStale: () => void;
};

/** The inbox: on a desk a list with the chosen item beside it, on a phone one card after the other. */
export function InboxScreen({ inbox, reason, itemId, onReason, onItem, onMore, onStale }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const isPhone = usePhone();
  const data = readFragment(InboxScreen_Inbox, inbox);
  const filled = data.groups
    .filter(({ totalCount }) => totalCount > 0)
    .map((group) => ({ ...group, items: group.items.map((item) => readFragment(InboxItem_Item, item)) }));
  const shown = filled.filter((group) => reason === undefined || group.reason === reason);

  const tabs = [
    { value: 'ALL' as const, label: t`Tất cả`, count: dates.number(data.totalCount) },
    ...filled.map((group) => ({
      value: group.reason,
      label: i18n._(INBOX_TABS[group.reason]),
      count: dates.number(group.totalCount),
      isOverdue: group.reason === 'OVERDUE',
    })),
  ];
  const isNamed = reason !== undefined && tabs.some(({ value }) => value === reason);
  const parts = { groups: shown, itemId, onItem, onMore, onStale };

  return (
    <>
      <div className={look.tabs}>
        <Tabs
          label={t`Lọc theo lý do`}
          tabs={tabs}
          value={isNamed ? reason : 'ALL'}
          onChange={(value) => onReason(value === 'ALL' ? undefined : value)}
          panelId={PANEL_ID}
        />
      </div>
      <div id={PANEL_ID} role="tabpanel" aria-label={t`Danh sách việc`}>
        {shown.length === 0 ? (
          <EmptyState
            kind="good"
            title={filled.length === 0 ? t`Không có việc nào đang chờ` : t`Không còn việc nào ở mục này`}
            action={
              filled.length > 0 && (
                <Button size="xs" onClick={() => onReason(undefined)}>
                  <Trans>Xem tất cả</Trans>
                </Button>
              )
            }
          />
        ) : isPhone ? (
          <Cards {...parts} />
        ) : (
          <ListAndPane {...parts} />
        )}
      </div>
    </>
  );
}

type Parts = Pick<Props, 'itemId' | 'onItem' | 'onMore' | 'onStale'> & { groups: readonly InboxGroup[] };

function ListAndPane({ groups, itemId, onItem, onMore, onStale }: Parts) {
  const list = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const ids = items.map(({ id }) => id);
  const chosen = items.find(({ id }) => id === itemId) ?? items[0];
  const chosenId = chosen?.id;
  const hadFocus = useRef(false);
  const acts = useInboxActs({
    onDone: ({ id }) => choose(neighbourOf(ids, id)),
    onStale,
  });

  function choose(id: string | undefined) {
    hadFocus.current = true;
    onItem(id);
  }
  function run(act: InboxAct) {
    if (chosen) acts.run(chosen, act);
  }
  const keyed = (key: string) => {
    const act = chosen && actsOn(chosen).find((each) => INBOX_ACTS[each].key === key);
    return act && (() => run(act));
  };
  const step = (by: 1 | -1) => () => {
    const at = ids.findIndex((id) => id === chosenId);
    const next = ids[at + by];
    if (next !== undefined) choose(next);
  };

  useEffect(() => {
    // The focus follows what is chosen by key or after an act, so that Enter opens it.
    if (!hadFocus.current || chosenId === undefined) return;
    hadFocus.current = false;
    const line = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(chosenId)}"]`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  useShortcuts({
    j: step(1),
    k: step(-1),
    e: keyed('E'),
    r: keyed('R'),
    // Where a link or a button has the focus, Enter is its own.
    get Enter() {
      const active = document.activeElement;
      return active === document.body || active?.id === 'content' ? () => run('open') : undefined;
    },
  });

  return (
    <div className={look.two}>
      <div className={look.list} ref={list}>
        <InboxList groups={groups} onMore={onMore}>
          {(item) => <InboxLine item={item} isCurrent={item.id === chosenId} onSelect={() => onItem(item.id)} />}
        </InboxList>
      </div>
      {chosen && <InboxPane item={chosen} isBusy={acts.busyId === chosen.id} onAct={run} key={chosen.id} />}
    </div>
  );
}

function Cards({ groups, onItem, onMore, onStale }: Parts) {
  const { i18n } = useLingui();
  const acts = useInboxActs({ onDone: () => onItem(undefined), onStale });
  const first = groups[0]?.items[0]?.id;

  const button = (item: InboxItem) => {
    const [act = 'open'] = actsOn(item);
    const words = i18n._(INBOX_ACTS[act].words);
    return (
      <Button
        variant={item.id === first ? 'filled' : 'default'}
        fullWidth
        loading={acts.busyId === item.id}
        aria-label={`${words} ${referenceOf(item.directive)}`}
        onClick={() => acts.run(item, act)}
      >
        {words}
      </Button>
    );
  };

  return (
    <div className={look.cards}>
      <InboxList groups={groups} onMore={onMore}>
        {(item) => (
          <article className={`card ${look.card}`}>
            <InboxLine item={item} />
            <div className={look.act}>{button(item)}</div>
          </article>
        )}
      </InboxList>
    </div>
  );
}
