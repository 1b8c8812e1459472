import { and, asc, eq, like, type SQL, sql } from 'drizzle-orm';
import { fold, wordsOf } from '../../../../db/src/fold.ts';
import { agencies, agencyCodes, agencyGroupMembers, agencyGroups } from '../../../../db/src/schema/agencies.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { isAmong } from '../input/among.queries.ts';
import { countRows, cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';

export type Agency = typeof agencies.$inferSelect;
export type AgencyCode = typeof agencyCodes.$inferSelect;
export type AgencyGroup = typeof agencyGroups.$inferSelect;

/** Of a search; what is typed beyond them narrows no further. */
const MAX_WORDS = 12;
const MAX_CHARS = 1_000;

type Asked = PageAsked & {
  readonly text: string | null;
  readonly level: string | null;
  readonly under: string | null;
  /** Only what belongs to it directly. */
  readonly parent: string | null;
  /** Only what belongs to nothing that exists on the day. */
  readonly isTop: boolean;
  /** The day on which they exist; null for today. */
  readonly on: CalendarDate | null;
};

/**
 * A page of the tenant's agencies that exist on a day, as official lists order them. Every word of `text` must stand in the
 * name, short name or aliases, accents or not.
 */
export async function listAgencies(
  context: Context,
  { text, level, under, parent, isTop, on, first, after }: Asked,
): Promise<Page<Agency>> {
  const { actor, db, today } = context;
  const day = on ?? today;
  const words = text
    ? wordsOf(fold(text.slice(0, MAX_CHARS)))
        .split(' ')
        .filter(Boolean)
        .slice(0, MAX_WORDS)
    : [];
  const where = and(
    eq(agencies.tenantId, actor.tenantId),
    ...words.map((word) => like(agencies.folded, `%${word}%`)),
    level ? eq(agencies.level, level) : undefined,
    under ? isUnder(actor.tenantId, under) : undefined,
    parent ? eq(agencies.parentId, parent) : undefined,
    isTop ? belongsToNothingOn(actor.tenantId, day) : undefined,
    sql`coalesce(${agencies.validFrom}, '-infinity') <= ${day}`,
    sql`coalesce(${agencies.validTo}, 'infinity') >= ${day}`,
  );
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(agencies)
      .where(and(where, after ? afterKeys(keysIn(after, 2)) : undefined))
      .orderBy(asc(agencies.position), asc(agencies.id))
      .limit(first + 1),
  );
  return {
    edges: rows.slice(0, first).map((node) => ({ node, cursor: cursorOf([String(node.position), node.id]) })),
    hasNextPage: rows.length > first,
    count: (max) =>
      countRows(
        context,
        (reader) =>
          reader
            .select({ one: sql`1` })
            .from(agencies)
            .where(where)
            .$dynamic(),
        max,
      ),
  };
}

/** Agencies by id; their names are no secret within the tenant. */
export function selectAgencies(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  ids: readonly string[],
): Promise<Agency[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(agencies)
      .where(and(eq(agencies.tenantId, actor.tenantId), isAmong(agencies.id, ids))),
  );
}

export function listAgencyGroups({ actor, db }: Context): Promise<AgencyGroup[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(agencyGroups)
      .where(eq(agencyGroups.tenantId, actor.tenantId))
      .orderBy(asc(agencyGroups.position)),
  );
}

export function selectAgencyGroups(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  ids: readonly string[],
): Promise<AgencyGroup[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(agencyGroups)
      .where(and(eq(agencyGroups.tenantId, actor.tenantId), isAmong(agencyGroups.id, ids))),
  );
}

/** Their codes on the national document axis, the newest first. */
export function selectAgencyCodes(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  agencyIds: readonly string[],
): Promise<AgencyCode[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(agencyCodes)
      .where(and(eq(agencyCodes.tenantId, actor.tenantId), isAmong(agencyCodes.agencyId, agencyIds)))
      .orderBy(sql`${agencyCodes.validFrom} desc nulls last`, asc(agencyCodes.code), asc(agencyCodes.id)),
  );
}

/** In which groups agencies stand, in the order of the groups. */
export function selectGroupsOf({ actor, db }: Pick<Context, 'actor' | 'db'>, agencyIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ groupId: agencyGroupMembers.groupId, agencyId: agencyGroupMembers.agencyId })
      .from(agencyGroupMembers)
      .innerJoin(
        agencyGroups,
        and(eq(agencyGroups.tenantId, agencyGroupMembers.tenantId), eq(agencyGroups.id, agencyGroupMembers.groupId)),
      )
      .where(and(eq(agencyGroupMembers.tenantId, actor.tenantId), isAmong(agencyGroupMembers.agencyId, agencyIds)))
      .orderBy(asc(agencyGroups.position), asc(agencyGroups.id)),
  );
}

/** Which agencies stand in which group, in the order of official lists. */
export function selectGroupMembers({ actor, db }: Pick<Context, 'actor' | 'db'>, groupIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ groupId: agencyGroupMembers.groupId, agencyId: agencyGroupMembers.agencyId })
      .from(agencyGroupMembers)
      .innerJoin(
        agencies,
        and(eq(agencies.tenantId, agencyGroupMembers.tenantId), eq(agencies.id, agencyGroupMembers.agencyId)),
      )
      .where(and(eq(agencyGroupMembers.tenantId, actor.tenantId), isAmong(agencyGroupMembers.groupId, groupIds)))
      .orderBy(asc(agencies.position), asc(agencies.id)),
  );
}

/** The agency itself and everything below it in the tree. */
function isUnder(tenantId: string, rootId: string): SQL {
  return sql`${agencies.id} in (
    with recursive below(id) as (
      select ${rootId}::uuid
      union all
      select child.id from app.agencies child join below on child.parent_id = below.id where child.tenant_id = ${tenantId}
    ) select id from below)`;
}

function belongsToNothingOn(tenantId: string, day: CalendarDate): SQL {
  return sql`not exists (
    select from app.agencies above where above.tenant_id = ${tenantId} and above.id = agencies.parent_id
      and coalesce(above.valid_from, '-infinity') <= ${day} and coalesce(above.valid_to, 'infinity') >= ${day})`;
}

function afterKeys([position, id]: (string | null)[]): SQL {
  return sql`(${agencies.position}, ${agencies.id}) > (${position}::int, ${id}::uuid)`;
}
