import { useState } from 'react';

/** Columns that stay while a preview takes its room. */
const KEPT: readonly string[] = ['status', 'content', 'due'];

/** Which row is previewed; one that is no longer in the list is not. */
export function usePreview<Row extends { id: string }>(rows: readonly Row[], codeOf: (row: Row) => string) {
  const [key, setKey] = useState<string | null>(null);
  const row = rows.find(({ id }) => id === key);
  return {
    key: row ? key : null,
    code: row ? codeOf(row) : null,
    show: setKey,
    /** What the list has room for. */
    columnsOf: <Column extends { key: string }>(columns: readonly Column[]) =>
      row ? columns.filter((column) => KEPT.includes(column.key)) : columns,
  };
}
