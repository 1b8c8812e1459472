import { sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';

/** Deeper than any administration; a tree that went round in a circle would end here. */
const MAX_DEPTH = 20;

/** Everything that agencies belong to, each agency's nearest first. */
export function selectAncestors({ actor, db }: Pick<Context, 'actor' | 'db'>, agencyIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) => ancestors(reader, actor.tenantId, agencyIds));
}

/** The ids of everything that one agency belongs to, the nearest first; none for none. */
export async function ancestorsIn(reader: Reader, tenantId: string, agencyId: string | null): Promise<string[]> {
  const above = agencyId === null ? [] : await ancestors(reader, tenantId, [agencyId]);
  return above.map(({ ancestorId }) => ancestorId);
}

/** The committee that an agency is or, at some remove, belongs to; null for none. */
export async function committeeAbove(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  agencyId: string,
): Promise<string | null> {
  return db.readInTenant(actor.tenantId, async (reader) => {
    const line = [agencyId, ...(await ancestorsIn(reader, actor.tenantId, agencyId))];
    const { rows } = await reader.execute<{ id: string }>(sql`
      select id from app.agencies
      where tenant_id = ${actor.tenantId} and is_committee and id = any(${sql.param(line)}::uuid[])`);
    const committees = new Set(rows.map(({ id }) => id));
    return line.find((id) => committees.has(id)) ?? null;
  });
}

async function ancestors(reader: Reader, tenantId: string, agencyIds: readonly string[]) {
  const { rows } = await reader.execute<{ agencyId: string; ancestorId: string }>(sql`
    with recursive above(agency_id, id, depth) as (
      select id, parent_id, 1 from app.agencies
      where tenant_id = ${tenantId} and id = any(${sql.param([...agencyIds])}::uuid[]) and parent_id is not null
      union all
      select above.agency_id, next.parent_id, above.depth + 1
      from above join app.agencies next on next.tenant_id = ${tenantId} and next.id = above.id
      where next.parent_id is not null and above.depth < ${MAX_DEPTH}
    )
    select agency_id as "agencyId", id as "ancestorId" from above order by agency_id, depth`);
  return rows;
}

/** Those of the agencies to which something belongs that exists on the day. */
export async function selectParentsOf(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  agencyIds: readonly string[],
  day: CalendarDate,
): Promise<string[]> {
  const { rows } = await db.readInTenant(actor.tenantId, (reader) =>
    reader.execute<{ id: string }>(sql`
      select asked.id from unnest(${sql.param([...agencyIds])}::uuid[]) as asked(id)
      where exists (
        select from app.agencies child where child.tenant_id = ${actor.tenantId} and child.parent_id = asked.id
          and coalesce(child.valid_from, '-infinity') <= ${day} and coalesce(child.valid_to, 'infinity') >= ${day})`),
  );
  return rows.map(({ id }) => id);
}
