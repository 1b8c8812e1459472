import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { type InboxReason, INBOX_REASONS } from '../../lib/words.ts';
import { Count } from '../../ui/marks.tsx';
import type { InboxItem } from './inbox-item.ts';
import look from './inbox-list.module.css';

export type InboxGroup = { id: string; reason: InboxReason; totalCount: number; items: readonly InboxItem[] };

type Props = {
  groups: readonly InboxGroup[];
  children: (item: InboxItem) => ReactNode;
  /** Fetches what the groups hold beyond the first items; absent when no more can be had. */
  onMore?: (() => void) | undefined;
};

/** What waits, in groups by reason, in the order of duty. */
export function InboxList({ groups, children, onMore }: Props) {
  const { i18n } = useLingui();
  const dates = useDates();
  return groups.map(({ id, reason, totalCount, items }) => (
    <section key={id} aria-label={i18n._(INBOX_REASONS[reason])} className={look.group}>
      <h2 className={look.heading}>
        {i18n._(INBOX_REASONS[reason])}
        <Count isOverdue={reason === 'OVERDUE'}>{dates.number(totalCount)}</Count>
      </h2>
      <ul className={look.items}>
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {totalCount > items.length && (
        <div className={look.more}>
          {onMore ? (
            <Button size="xs" onClick={onMore}>
              <Plural value={totalCount - items.length} other="Xem # việc nữa" />
            </Button>
          ) : (
            <Trans>Chỉ hiện {dates.number(items.length)} việc gấp nhất.</Trans>
          )}
        </div>
      )}
    </section>
  ));
}
