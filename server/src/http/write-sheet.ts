import writeExcelFile from 'write-excel-file/node';

/** How a column's cells are made. A `day` is a LocalDate. */
export type SheetColumn<Row> = {
  readonly kind: 'text' | 'number' | 'day';
  readonly value: (row: Row) => string | number | null;
};

export type Sheet = {
  readonly name: string;
  /** Width in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly {
    readonly kind: SheetColumn<never>['kind'];
    readonly value: string | number | null;
  }[])[];
  /** Stands under the rows. */
  readonly note: string | null;
};

/** What a cell may hold; Excel refuses a file with more. */
const MOST_CHARS = 32_767;
// XML has no place for them.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * A workbook (.xlsx) of one sheet, whose first row stays while the rest scrolls. What is text stays text, whatever it
 * begins with: no cell is a formula.
 */
export function writeSheet({ name, columns, rows, note }: Sheet): Promise<Buffer> {
  const heads = columns.map(({ head }) => ({
    value: head,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#E6F0FB',
    wrap: true,
    alignVertical: 'center' as const,
  }));
  const cells = rows.map((row) => row.map(({ kind, value }) => cellOf(kind, value)));
  const under = note === null ? [] : [[{ value: note, type: String, fontStyle: 'italic' as const }]];
  return writeExcelFile([heads, ...cells, ...under], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(kind: SheetColumn<never>['kind'], value: string | number | null) {
  if (value === null || value === '') return null;
  if (kind === 'day') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (kind === 'number') return { value: Number(value), type: Number };
  return {
    value: String(value).replace(FORBIDDEN, ' ').slice(0, MOST_CHARS),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  };
}
