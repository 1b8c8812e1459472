import { sql } from 'drizzle-orm';
import type { PgSelect } from 'drizzle-orm/pg-core';
import type { Reader } from '../../../../db/src/client.ts';
import type { Context } from '../../context.ts';

export type PageAsked = { readonly first: number; readonly after: string | null };

/** One page of a keyset list; counts are made only when asked for. */
export type Page<Row> = {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  /** How many there are in all; no further than `max` where it is given. */
  count(max?: number): Promise<number>;
};

/** The position after a row, by the keys of the list's order. Opaque to clients. */
export function cursorOf(keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** A cursor that this list did not hand out. */
export class NotACursor extends Error {
  override name = 'NotACursor';
}

const KEY = /^[0-9a-fA-F:.TZ-]{1,40}$/;

/**
 * The keys in a cursor. The last is an id; the others may be empty, as a due day is.
 *
 * @param count of the list's keys
 * @throws {NotACursor}
 */
export function keysIn(cursor: string, count: number): (string | null)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === count && keys.at(-1) !== null && keys.every(isKey)) return keys;
  } catch (error) {
    throw new NotACursor(cursor, { cause: error });
  }
  throw new NotACursor(cursor);
}

function isKey(key: unknown): key is string | null {
  return key === null || (typeof key === 'string' && KEY.test(key));
}

/** Counts a query's rows, but reads no more than `max` of them. */
export async function countRows(
  { actor, db }: Context,
  select: (reader: Reader) => PgSelect,
  max?: number,
): Promise<number> {
  return db.readInTenant(actor.tenantId, async (reader) => {
    const query = max === undefined ? select(reader) : select(reader).limit(max);
    const { rows } = await reader.execute<{ count: number }>(
      sql`select count(*)::int as count from (${query.getSQL()}) as counted`,
    );
    return rows[0]?.count ?? 0;
  });
}
