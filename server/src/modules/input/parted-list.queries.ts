import { and, type Column, desc, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';

/** A list whose rows come from disjoint parts, each read along an index of its own. */
export type PartedList = {
  /** The row's id. */
  readonly id: Column;
  /** What stands after FROM in each part. */
  readonly from: SQL;
  /** Conditions that no row meets two of; together they make the list. */
  readonly parts: readonly SQL[];
};

/** What a list is ordered by: the columns, the last of them an id. */
export type OrderKey = { readonly of: Column; readonly isDescending: boolean };

export const ascending = (of: Column): OrderKey => ({ of, isDescending: false });
export const descending = (of: Column): OrderKey => ({ of, isDescending: true });

/**
 * Whether a row is on a page. Each part is cut off before the parts are joined, so that none is read further than the
 * page could need.
 *
 * @param ranges disjoint conditions for what comes after the page before; none for the first page
 */
export function isOnPage(
  { id, from, parts }: PartedList,
  order: readonly OrderKey[],
  ranges: readonly SQL[],
  limit: number,
): SQL {
  const keys = order.map(({ of }, index) => sql`${of} as ${nameOf(index)}`);
  const branches = parts
    .flatMap((part) => (ranges.length > 0 ? ranges.map((range) => and(part, range)) : [part]))
    .map(
      (where) =>
        sql`(select ${id} as id, ${sql.join(keys, sql`, `)} from ${from} where ${where} order by ${sql.join(orderBy(order), sql`, `)} limit ${limit})`,
    );
  const outer = order.map(({ isDescending }, index) => (isDescending ? desc(nameOf(index)) : sql`${nameOf(index)}`));
  return sql`${id} = any(array(select page.id from (${unionOf(branches)}) as page order by ${sql.join(outer, sql`, `)} limit ${limit}))`;
}

export function orderBy(order: readonly OrderKey[]): SQL[] {
  return order.map(({ of, isDescending }) => (isDescending ? desc(of) : sql`${of}`));
}

/** Counts the list, but reads no more than `max` rows of each part. */
export async function countList(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  { from, parts }: PartedList,
  max?: number,
): Promise<number> {
  const limit = max === undefined ? sql`` : sql` limit ${max}`;
  const rows = unionOf(parts.map((where) => sql`(select from ${from} where ${where}${limit})`));
  return db.readInTenant(actor.tenantId, async (reader) => {
    const counted = await reader.execute<{ count: number }>(
      sql`select count(*)::int as count from (select from (${rows}) as parts${limit}) as counted`,
    );
    return counted.rows[0]?.count ?? 0;
  });
}

function unionOf(branches: readonly SQL[]): SQL {
  return sql.join([...branches], sql` union all `);
}

function nameOf(index: number) {
  return sql.identifier(`key_${index}`);
}
