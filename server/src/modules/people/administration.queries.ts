import { and, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm';
import { fold } from '../../../../db/src/fold.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import type { Role } from '../../kernel/actor.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { countRows, cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';
import type { Person } from './people.queries.ts';
import { peoplePolicy } from './people.policy.ts';

/** Of a search; what is typed beyond them narrows no further. */
const MAX_WORDS = 12;
const MAX_CHARS = 1_000;

type Asked = PageAsked & {
  readonly text: string | null;
  readonly agencyId: string | null;
  readonly role: Role | null;
  /** People who have ended, and posts that are over. */
  readonly includesEnded: boolean;
};

/**
 * A page of the tenant's people by their given names, as Vietnamese lists have them. Every word of `text` must stand in
 * name or address, accents or not.
 *
 * @returns null for whoever does not administer people
 */
export async function listPeople(context: Context, asked: Asked): Promise<Page<Person> | null> {
  const { actor, db } = context;
  if (!can(actor, peoplePolicy.administer, {})) return null;
  const { first, after } = asked;
  const where = among(context, asked);
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(people)
      .where(and(where, after ? isAfter(actor.tenantId, keysIn(after, 1)) : undefined))
      .orderBy(GIVEN_NAME, FULL_NAME, people.id)
      .limit(first + 1),
  );
  return {
    edges: rows.slice(0, first).map((node) => ({ node, cursor: cursorOf([node.id]) })),
    hasNextPage: rows.length > first,
    count: (max) =>
      countRows(
        context,
        (reader) =>
          reader
            .select({ one: sql`1` })
            .from(people)
            .where(where)
            .$dynamic(),
        max,
      ),
  };
}

function among(
  { actor: { tenantId }, today }: Context,
  { text, agencyId, role, includesEnded }: Asked,
): SQL | undefined {
  const words = text ? fold(text.slice(0, MAX_CHARS)).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS) : [];
  const isRunning = and(
    isNull(appointments.endedAt),
    or(isNull(appointments.toOn), sql`${appointments.toOn} >= ${today}`),
  );
  const post = sql`(select 1 from ${appointments} where ${and(
    eq(appointments.tenantId, people.tenantId),
    eq(appointments.personId, people.id),
    agencyId ? eq(appointments.agencyId, agencyId) : undefined,
    role ? eq(appointments.role, role) : undefined,
    includesEnded ? undefined : isRunning,
  )})`;
  return and(
    eq(people.tenantId, tenantId),
    ...words.map((word) => sql`strpos(${FULL_NAME} || ' ' || ${people.email}, ${word}) > 0`),
    includesEnded ? undefined : isNull(people.endedAt),
    agencyId || role ? exists(post) : undefined,
  );
}

/** As fold() does it: a province has some thousand people, so no column keeps it. */
const folded = (text: SQL) =>
  sql`(lower(translate(regexp_replace(normalize(${text}, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')) collate "C")`;
const FULL_NAME = folded(sql`${people.fullName}`);
const GIVEN_NAME = folded(sql`regexp_replace(${people.fullName}, '^.*\\s', '')`);

function isAfter(tenantId: string, [id]: (string | null)[]): SQL {
  return sql`(${GIVEN_NAME}, ${FULL_NAME}, ${people.id}) > (
    select ${GIVEN_NAME}, ${FULL_NAME}, ${people.id} from ${people} where ${people.tenantId} = ${tenantId} and ${people.id} = ${id}::uuid)`;
}
