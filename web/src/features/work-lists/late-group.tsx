import { ActionIcon, Button } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Grouping, RowGroup } from '../../lib/row-groups.ts';
import { useDates } from '../../lib/day-context.tsx';
import { Count } from '../../ui/marks.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LateLine, type LateRow } from './late-row.tsx';
import look from './late-list.module.css';

type Props = {
  group: RowGroup<LateRow>;
  grouping: Grouping;
  chosen: ReadonlySet<string>;
  onToggle: (...keys: readonly string[]) => void;
  onRemind: (rows: readonly LateRow[]) => void;
};

/** The late work of one agency (or followed by one person), which may be folded away or reminded of as a whole. */
export function LateGroupSection({ group, grouping, chosen, onToggle, onRemind }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [isFolded, setIsFolded] = useState(false);
  const listId = useId();
  const { rows } = group;
  const name = group.name ?? t`Chưa có người theo dõi`;
  const remindable = rows.filter(({ viewerCanRemind }) => viewerCanRemind);
  const works = dates.number(remindable.length);
  const remindAll = t`Nhắc cả ${works} việc`;
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;

  return (
    <section aria-label={grouping === 'due' ? t`Việc quá hạn, trễ nhất trước` : name}>
      {grouping !== 'due' && (
        <div className={look.heading}>
          {remindable.length > 0 ? (
            <Checkbox
              label={t`Chọn ${works} việc của ${name}`}
              isChecked={remindable.every(({ id }) => chosen.has(id))}
              onToggle={() => onToggle(...remindable.map(({ id }) => id))}
            />
          ) : (
            <span className={look.noCheck} />
          )}
          <h2>
            <span>{name}</span>
            <Count isOverdue>{dates.number(rows.length)}</Count>
          </h2>
          {remindable.length > 1 && (
            <Button size="xs" aria-label={`${remindAll}: ${name}`} onClick={() => onRemind(remindable)}>
              {remindAll}
            </Button>
          )}
          <ActionIcon
            size={28}
            aria-expanded={!isFolded}
            aria-controls={listId}
            aria-label={isFolded ? t`Mở ${name}` : t`Gập ${name}`}
            onClick={() => setIsFolded(!isFolded)}
          >
            <Chevron size={16} aria-hidden />
          </ActionIcon>
        </div>
      )}
      <ul id={listId} hidden={isFolded} aria-label={t`Việc quá hạn`}>
        {rows.map((row) => (
          <LateLine
            key={row.id}
            row={row}
            isAgencyShown={grouping !== 'agency'}
            isChosen={chosen.has(row.id)}
            onToggle={() => onToggle(row.id)}
            onRemind={() => onRemind([row])}
          />
        ))}
      </ul>
    </section>
  );
}
