/** What a foreign key points at, or what an act has just written, is there: anything else is a bug. */
export async function required<Row>(loading: Promise<Row | null>): Promise<Row> {
  const row = await loading;
  if (row === null) throw new Error('what must be there is not');
  return row;
}
