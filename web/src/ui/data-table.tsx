import { useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ChangeEvent, ReactNode } from 'react';
import look from './data-table.module.css';
import { usePhone } from './use-phone.ts';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** CSS width of the column; one column without takes the rest. */
  width?: string;
  /** Present when the header sorts; the direction that holds now, or null. */
  sort?: { direction: 'ascending' | 'descending' | null; onSort: () => void };
  /** The cell that names the row for readers; one a table. */
  isRowHeader?: boolean;
};

type Selection<Row> = {
  keys: ReadonlySet<string>;
  onToggle: (key: string) => void;
  /** With Shift: everything from the row toggled last to this one. */
  onExtend: (key: string) => void;
  onToggleAll: () => void;
  /** "Chọn 4215/UBND-KT" */
  labelOf: (row: Row) => string;
};

type Props<Row> = {
  /** Says what the table holds, to readers. */
  caption: string;
  columns: ReadonlyArray<Column<Row>>;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  selection?: Selection<Row>;
  /** The row the keyboard stands on or whose detail is open. */
  currentKey?: string | null;
  /** Reaches the edges of the screen. */
  isFlush?: boolean;
  /** Old rows stay, paler, while others load. */
  isBusy?: boolean;
  /** On a phone the table becomes a list of these. */
  card?: (row: Row) => ReactNode;
};

/** Rows of facts: a table on a desk, cards on a phone. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, selection, currentKey, isFlush, isBusy, card } = props;
  const { t } = useLingui();
  const isPhone = usePhone();

  if (isPhone && card) {
    return (
      <ul className={`${look.cards} ${isBusy ? look.busy : ''}`} aria-label={caption} aria-busy={isBusy}>
        {rows.map((row) => (
          <li key={keyOf(row)} data-card>
            {card(row)}
          </li>
        ))}
      </ul>
    );
  }

  const allChosen = selection !== undefined && rows.length > 0 && rows.every((row) => selection.keys.has(keyOf(row)));
  return (
    <div className={look.scroll}>
      <table
        className={`${look.table} ${isBusy ? look.busy : ''}`}
        data-flush={isFlush || undefined}
        aria-busy={isBusy}
      >
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th style={{ width: 52 }}>
                <label className={look.check}>
                  <input
                    type="checkbox"
                    checked={allChosen}
                    onChange={selection.onToggleAll}
                    aria-label={t`Chọn tất cả`}
                  />
                </label>
              </th>
            )}
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row);
            const isChosen = selection?.keys.has(key) ?? false;
            return (
              <tr key={key} data-key={key} aria-selected={isChosen || currentKey === key || undefined}>
                {selection && (
                  <td>
                    <label className={look.check}>
                      <input
                        type="checkbox"
                        checked={isChosen}
                        onChange={(event) => (isWithShift(event) ? selection.onExtend(key) : selection.onToggle(key))}
                        aria-label={selection.labelOf(row)}
                      />
                    </label>
                  </td>
                )}
                {columns.map((column) => {
                  const Cell = column.isRowHeader ? 'th' : 'td';
                  return (
                    <Cell key={column.key} data-align={column.align} scope={column.isRowHeader ? 'row' : undefined}>
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A tick by mouse or space bar comes as a click, which knows its modifiers. */
function isWithShift({ nativeEvent }: ChangeEvent): boolean {
  return 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true;
}

function HeaderCell<Row>({ column: { header, align, width, sort } }: { column: Column<Row> }) {
  if (!sort) {
    return (
      <th scope="col" data-align={align} style={{ width }}>
        {header}
      </th>
    );
  }
  const Arrow = sort.direction === 'descending' ? IconChevronDown : IconChevronUp;
  return (
    <th scope="col" data-align={align} style={{ width }} aria-sort={sort.direction ?? 'none'}>
      <button type="button" onClick={sort.onSort}>
        {header}
        {sort.direction && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
}
