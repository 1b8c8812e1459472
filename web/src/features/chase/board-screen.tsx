import { Plural, useLingui } from '@lingui/react/macro';
import { IconBellRinging, IconMail, IconMessageExclamation } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Grouping, GROUPINGS } from '../../lib/row-groups.ts';
import { PageHeader } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { SegmentedButtons, Tabs } from '../../ui/tabs.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { BoardColumn } from './board-column.tsx';
import { COLUMN_KINDS, COLUMNS, type ColumnKind } from './board-columns.ts';
import type { BoardRow } from './board-row.tsx';
import look from './board.module.css';

const PANEL_ID = 'chase-columns';

export type BoardSearch = { group?: Grouping | undefined; column?: ColumnKind | undefined };

type Props = {
  search: BoardSearch;
  onSearch: (search: BoardSearch) => void;
  /** The way to the table of the same work. */
  views: ReactNode;
  /** `onDone` once every row was reminded of. */
  onRemind: (rows: readonly BoardRow[], onDone: () => void) => void;
  /** `onDone` once every row was demanded an explanation of. */
  onDemand: (rows: readonly BoardRow[], onDone: () => void) => void;
  /** Begins a chase letter about rows. */
  onLetter: (rows: readonly BoardRow[]) => void;
};

/** What the Office is to act on, by why, with the way to chase it: one row, or all that is ticked. */
export function BoardScreen({ search, onSearch, views, onRemind, onDemand, onLetter }: Props) {
  const { t, i18n } = useLingui();
  const isPhone = usePhone();
  const [ticked, setTicked] = useState<ReadonlyMap<string, BoardRow>>(() => new Map());
  const { group: grouping = 'agency', column: shown = 'OVERDUE' } = search;
  const names: Record<Grouping, string> = {
    agency: t`Theo đơn vị`,
    due: t({ context: 'bảng', message: 'Theo hạn' }),
    monitor: t`Theo chuyên viên`,
  };
  const clear = () => setTicked(new Map());
  const rows = [...ticked.values()];
  const agencies = new Set(rows.map(({ agency }) => agency.id)).size;

  function toggle(toggled: readonly BoardRow[]) {
    setTicked((before) => {
      const next = new Map(before);
      for (const row of toggled) {
        if (before.has(row.id)) next.delete(row.id);
        else next.set(row.id, row);
      }
      return next;
    });
  }

  const groupings = (
    <SegmentedButtons
      label={t`Nhóm theo`}
      options={GROUPINGS.map((value) => ({ value, label: names[value] }))}
      value={grouping}
      onChange={(next) => onSearch({ ...search, group: next === 'agency' ? undefined : next })}
    />
  );

  return (
    <div className={look.screen}>
      <PageHeader
        isFlush
        title={t`Đôn đốc`}
        actions={
          <>
            {!isPhone && groupings}
            {views}
          </>
        }
      />
      {isPhone && (
        <div className={look.tabs}>
          <Tabs
            label={t`Loại việc`}
            panelId={PANEL_ID}
            tabs={COLUMN_KINDS.map((value) => ({ value, label: i18n._(COLUMNS[value].label) }))}
            value={shown}
            onChange={(column) => onSearch({ ...search, column: column === 'OVERDUE' ? undefined : column })}
          />
        </div>
      )}
      {isPhone && <div className={look.groupings}>{groupings}</div>}
      <div
        id={PANEL_ID}
        className={look.board}
        {...(isPhone && { role: 'tabpanel', 'aria-label': i18n._(COLUMNS[shown].label) })}
      >
        {COLUMN_KINDS.map((column) => (
          <BoardColumn
            key={column}
            column={column}
            grouping={grouping}
            isShown={column === shown}
            chosen={new Set(ticked.keys())}
            onToggle={toggle}
            onRemind={(reminded) => onRemind(reminded, clear)}
          />
        ))}
      </div>
      {rows.length > 0 && (
        <SelectionBar
          summary={
            <>
              <Plural value={rows.length} other="# việc" /> · <Plural value={agencies} other="# đơn vị" />
            </>
          }
          actions={[
            {
              key: 'remind',
              label: t`Nhắc trên hệ thống`,
              icon: <IconBellRinging size={16} aria-hidden />,
              onClick: () => onRemind(rows, clear),
            },
            {
              key: 'letter',
              label: t`Soạn công văn`,
              icon: <IconMail size={16} aria-hidden />,
              onClick: () => onLetter(rows),
            },
            {
              key: 'demand',
              label: t`Yêu cầu giải trình`,
              icon: <IconMessageExclamation size={16} aria-hidden />,
              onClick: () => onDemand(rows, clear),
            },
          ]}
          onClear={clear}
        />
      )}
    </div>
  );
}
