/** One column as the device keeps it. */
export type KeptColumn = { key: string; isShown: boolean };

/** A column of a list, with what its arrangement needs to know. */
export type Arrangeable = {
  key: string;
  /** Shown only on demand. */
  isExtra?: boolean;
  /** It names the row, and always stands. */
  isRowHeader?: boolean;
};

/** What the device kept; nothing where it makes no sense. */
export function readArrangement(text: string | null): KeptColumn[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKeptColumn) : [];
  } catch {
    return [];
  }
}

function isKeptColumn(value: unknown): value is KeptColumn {
  if (typeof value !== 'object' || value === null) return false;
  return 'key' in value && typeof value.key === 'string' && 'isShown' in value && typeof value.isShown === 'boolean';
}

/**
 * Every column of a list in the order kept, each with whether it is shown. Columns that the device does not know stand
 * at the end, as the list has them; those that are no more are left out.
 */
export function arranged<Column extends Arrangeable>(
  columns: readonly Column[],
  kept: readonly KeptColumn[],
): { column: Column; isShown: boolean }[] {
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const known = [...new Map(kept.map((each) => [each.key, each])).values()].flatMap(({ key, isShown }) => {
    const column = columnOf.get(key);
    columnOf.delete(key);
    return column ? [{ column, isShown: isShown || column.isRowHeader === true }] : [];
  });
  return [...known, ...[...columnOf.values()].map((column) => ({ column, isShown: column.isExtra !== true }))];
}

/** The arrangement with one column a place further towards the beginning or the end; at the edge it stays. */
export function withMoved(kept: readonly KeptColumn[], key: string, by: -1 | 1): KeptColumn[] {
  const from = kept.findIndex((each) => each.key === key);
  const to = from + by;
  const column = kept[from];
  if (!column || to < 0 || to >= kept.length) return [...kept];
  const rest = kept.filter((each) => each !== column);
  return [...rest.slice(0, to), column, ...rest.slice(to)];
}
