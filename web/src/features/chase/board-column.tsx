import { Button } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight, IconGavel, IconMessage } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Grouping, RowGroup } from '../../lib/row-groups.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { Count } from '../../ui/marks.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import { COLUMNS, type ColumnKind } from './board-columns.ts';
import { boardGroups } from './board-groups.ts';
import { BoardLine, type BoardRow, BoardRow_Assignment } from './board-row.tsx';
import look from './board.module.css';

const ChaseColumnQuery = graphql(
  `
    query ChaseColumn($column: ChaseColumn!, $after: String) {
      viewer {
        id
        chase(column: $column, first: 100, after: $after) {
          totalCountUpTo(max: 1001)
          edges {
            node {
              id
              ...BoardRow_Assignment
            }
          }
          pageInfo {
            endCursor
            hasNextPage
          }
        }
      }
    }
  `,
  [BoardRow_Assignment],
);

/** Counting stops one above what is shown exactly. */
const MOST_COUNTED = 1000;

type Props = {
  column: ColumnKind;
  grouping: Grouping;
  /** On a phone one column is shown at a time. */
  isShown: boolean;
  chosen: ReadonlySet<string>;
  onToggle: (rows: readonly BoardRow[]) => void;
  onRemind: (rows: readonly BoardRow[]) => void;
};

/** Why the Office has to act, on how much, and the rows in their groups. */
export function BoardColumn({ column, grouping, isShown, chosen, onToggle, onRemind }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const titleId = useId();
  const page = useConnection(ChaseColumnQuery, { column }, (data) => data.viewer?.chase);
  const rows = page.nodes.map((node) => readFragment(BoardRow_Assignment, node));
  const { label, shape, empty } = COLUMNS[column];
  const name = i18n._(label);
  const Icon = column === 'TO_DECIDE' ? IconGavel : IconMessage;
  const total = page.data?.viewer?.chase.totalCountUpTo;
  const most = dates.number(MOST_COUNTED);
  const agencies = new Set(rows.map(({ agency }) => agency.id)).size;

  return (
    <section className={look.column} data-column={column} data-shown={isShown || undefined} aria-labelledby={titleId}>
      <div className={look.head}>
        <h2 id={titleId}>
          {shape ? <StatusShape status={shape} size={16} /> : <Icon size={16} aria-hidden />}
          {name}
        </h2>
        {total !== undefined && <b>{total > MOST_COUNTED ? `${most}+` : dates.number(total)}</b>}
        <span className="meta">
          {rows.length > 0 && t`${plural(agencies, { one: '# đơn vị', other: '# đơn vị' })}`}
        </span>
      </div>
      <div className={look.body} role="group" aria-label={t`${name}: danh sách`} tabIndex={0}>
        {page.error && (
          <ErrorPanel title={t`Chưa tải được danh sách`} requestId={requestIdOf(page.error)} onRetry={page.refresh} />
        )}
        {rows.length === 0 && !page.error && (page.isLoading ? <LoadingRows count={6} height={88} /> : null)}
        {rows.length === 0 && !page.error && !page.isLoading && <EmptyState kind="good" title={i18n._(empty)} />}
        {boardGroups(rows, grouping).map((group) => (
          <Group
            key={group.key}
            group={group}
            column={column}
            grouping={grouping}
            chosen={chosen}
            onToggle={onToggle}
            onRemind={onRemind}
          />
        ))}
        {page.hasMore && (
          <div className={look.more}>
            <Button size="xs" loading={page.isLoadingMore} onClick={page.loadMore}>
              <Trans>Xem thêm</Trans>
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

type GroupProps = Omit<Props, 'isShown'> & { group: RowGroup<BoardRow> };

function Group({ group, column, grouping, chosen, onToggle, onRemind }: GroupProps) {
  const { t } = useLingui();
  const dates = useDates();
  const listId = useId();
  const [isFolded, setIsFolded] = useState(false);
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  const nobody = grouping === 'due' ? t`Không ấn định thời hạn` : t`Chưa có người theo dõi`;
  const named = grouping === 'due' && group.name !== null ? dates.weekdayAndDay(group.name) : group.name;

  return (
    <div>
      <h3 className={look.group}>
        <button type="button" aria-expanded={!isFolded} aria-controls={listId} onClick={() => setIsFolded(!isFolded)}>
          <Chevron size={16} aria-hidden />
          <span>{named ?? nobody}</span>
        </button>
        <Count>{dates.number(group.rows.length)}</Count>
      </h3>
      <ul id={listId} hidden={isFolded} aria-label={named ?? nobody}>
        {group.rows.map((row) => (
          <BoardLine
            key={row.id}
            row={row}
            column={column}
            isAgencyShown={grouping !== 'agency'}
            isChosen={chosen.has(row.id)}
            onToggle={() => onToggle([row])}
            onRemind={() => onRemind([row])}
          />
        ))}
      </ul>
    </div>
  );
}
