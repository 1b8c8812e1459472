import { aliasedTable, and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import { chaseLetterLines, chaseLetters } from '../../../../db/src/schema/letters.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import { visibleTo } from '../../kernel/policy/to-sql.ts';
import { isAmong } from '../input/among.queries.ts';
import { cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';
import { countList, descending, isOnPage, orderBy } from '../input/parted-list.queries.ts';
import { lineOn } from './letter-lines.rules.ts';
import type { LetterFacts, LetterLine } from './letter-paper.rules.ts';
import { letterPolicy } from './letter.policy.ts';
import { signersOf } from './letter-signers.queries.ts';
import type { LetterState } from './letter.rules.ts';

export type ChaseLetter = typeof chaseLetters.$inferSelect;
type Scope = Pick<Context, 'actor' | 'db'>;

/** Letters exist for the issuing side of their committee. `chase_letters` must stand in the statement. */
export function visibleLetters(actor: Actor): SQL {
  return sql`${and(
    eq(chaseLetters.tenantId, actor.tenantId),
    visibleTo(actor, letterPolicy.see, { committeeId: chaseLetters.committeeId }),
  )}`;
}

export function selectLetters({ actor, db }: Scope, ids: readonly string[]): Promise<ChaseLetter[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(chaseLetters)
      .where(and(visibleLetters(actor), isAmong(chaseLetters.id, ids))),
  );
}

const NEWEST = [descending(chaseLetters.draftedAt), descending(chaseLetters.id)];

/** A keyset page of the letters that exist for the actor, the newest first; those thrown away only where asked for. */
export async function listLetters(
  context: Context,
  states: readonly LetterState[],
  asked: PageAsked,
): Promise<Page<ChaseLetter>> {
  const { actor, db } = context;
  const list = {
    id: chaseLetters.id,
    from: sql`${chaseLetters}`,
    parts: [sql`${and(visibleLetters(actor), isAmongStates(states))}`],
  };
  const after = asked.after ? rangeAfter(keysIn(asked.after, 2)) : [];
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(chaseLetters)
      .where(and(eq(chaseLetters.tenantId, actor.tenantId), isOnPage(list, NEWEST, after, asked.first + 1)))
      .orderBy(...orderBy(NEWEST)),
  );
  return {
    edges: rows
      .slice(0, asked.first)
      .map((node) => ({ node, cursor: cursorOf([node.draftedAt.toISOString(), node.id]) })),
    hasNextPage: rows.length > asked.first,
    count: (max) => countList(context, list, max),
  };
}

function isAmongStates(states: readonly LetterState[]): SQL {
  return sql`${chaseLetters.state} = any(${`{${states.join(',')}}`}::app.letter_state[])`;
}

function rangeAfter([draftedAt = null, id]: (string | null)[]): SQL[] {
  return [sql`(${chaseLetters.draftedAt}, ${chaseLetters.id}) < (${draftedAt}::timestamptz, ${id}::uuid)`];
}

export type LetterLineRow = LetterLine & {
  readonly id: string;
  readonly tenantId: string;
  readonly letterId: string;
  readonly assignmentId: string;
};

/**
 * What letters that the caller has seen are about, in the order of their appendices: frozen where the letter is issued,
 * as of today otherwise.
 */
export function selectLetterLines(
  { actor, db, today }: Pick<Context, 'actor' | 'db' | 'today'>,
  letterIds: readonly string[],
): Promise<LetterLineRow[]> {
  return db.readInTenant(actor.tenantId, (reader) => readLetterLines(reader, { actor, today }, letterIds));
}

/** The same within a transaction. */
export async function readLetterLines(
  reader: Reader,
  { actor, today }: Pick<Context, 'actor' | 'today'>,
  letterIds: readonly string[],
): Promise<LetterLineRow[]> {
  const { tenantId, timeZone } = actor;
  const rows = await reader
    .select({
      line: chaseLetterLines,
      share: assignments,
      agencyName: agencies.name,
      content: directives.content,
      code: directives.code,
      issuedOn: directives.issuedOn,
      document: {
        number: sourceDocuments.number,
        notation: sourceDocuments.notation,
        issuedOn: sourceDocuments.issuedOn,
      },
    })
    .from(chaseLetterLines)
    .innerJoin(
      assignments,
      and(eq(assignments.tenantId, chaseLetterLines.tenantId), eq(assignments.id, chaseLetterLines.assignmentId)),
    )
    .innerJoin(agencies, and(eq(agencies.tenantId, assignments.tenantId), eq(agencies.id, assignments.agencyId)))
    .innerJoin(
      directives,
      and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
    )
    .leftJoin(
      sourceDocuments,
      and(eq(sourceDocuments.tenantId, directives.tenantId), eq(sourceDocuments.id, directives.documentId)),
    )
    .where(and(eq(chaseLetterLines.tenantId, tenantId), isAmong(chaseLetterLines.letterId, letterIds)))
    .orderBy(asc(chaseLetterLines.position));
  return rows.map(({ line, share, agencyName, ...directive }) => ({
    tenantId,
    id: line.id,
    letterId: line.letterId,
    assignmentId: line.assignmentId,
    position: line.position,
    asksExplanation: line.asksExplanation,
    agencyId: share.agencyId,
    agencyName,
    ...(line.frozen ?? lineOn({ ...share, ...directive }, today, timeZone)),
  }));
}

const signers = aliasedTable(appointments, 'signers');

/** A letter with all that its paper says; null where the actor can see none. */
export async function findLetterFacts(
  { actor, db, today }: Pick<Context, 'actor' | 'db' | 'today'>,
  letterId: string,
): Promise<{ readonly letter: ChaseLetter; readonly facts: LetterFacts } | null> {
  return db.readInTenant(actor.tenantId, async (reader) => {
    const [row] = await reader
      .select({
        letter: chaseLetters,
        committeeName: agencies.name,
        signer: { name: people.fullName, role: signers.role, title: signers.title },
      })
      .from(chaseLetters)
      .innerJoin(agencies, and(eq(agencies.tenantId, chaseLetters.tenantId), eq(agencies.id, chaseLetters.committeeId)))
      .innerJoin(signers, and(eq(signers.tenantId, chaseLetters.tenantId), eq(signers.id, chaseLetters.signerId)))
      .innerJoin(people, and(eq(people.tenantId, signers.tenantId), eq(people.id, signers.personId)))
      .where(and(visibleLetters(actor), eq(chaseLetters.id, letterId)));
    if (!row) return null;
    const lines = await readLetterLines(reader, { actor, today }, [letterId]);
    const { letter, committeeName, signer } = row;
    const figuresOf = letter.issuedAt === null ? today : dayOf(letter.issuedAt, actor.timeZone);
    return { letter, facts: { ...letter, committeeName, signer, lines, figuresOf } };
  });
}

/** Who may sign letters of a committee today. */
export function listSigners({ actor, db, today }: Context, committeeId: string) {
  return db.readInTenant(actor.tenantId, (reader) => signersOf(reader, actor, committeeId, today));
}
