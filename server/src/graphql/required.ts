/** What a foreign key points at, or what an act has just written, is there: anything else is a bug. */
export function required<Row>(loading: Promise<Row | null>): Promise<Row> {
  return loading.then(there);
}

function there<Row>(row: Row | null): Row {
  if (row === null) throw new Error('what must be there is not');
  return row;
}
