import { type Column, type SQL, sql } from 'drizzle-orm';

/** Whether a uuid column holds one of these ids; one parameter and one text of the statement, however many they are. */
export function isAmong(column: Column, ids: readonly string[]): SQL {
  return sql`${column} = any(${sql.param([...ids])}::uuid[])`;
}
