import { and, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { fold } from '../../../../db/src/fold.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { files, sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../kernel/actor.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { isAmong } from '../input/among.queries.ts';
import { countRows, cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';

export type SourceDocument = typeof sourceDocuments.$inferSelect;
export type StoredFile = typeof files.$inferSelect;

/** A document exists for its issuing side, and for whoever may see a directive that it carries. */
export function visibleDocuments(actor: Actor): SQL {
  const carriesVisible = sql`exists (select from ${directives} where ${and(
    eq(directives.tenantId, sourceDocuments.tenantId),
    eq(directives.documentId, sourceDocuments.id),
    visibleDirectives(actor),
  )})`;
  const carriesNothing = sql`not exists (select from ${directives} where ${and(
    eq(directives.tenantId, sourceDocuments.tenantId),
    eq(directives.documentId, sourceDocuments.id),
  )})`;
  const isOwn =
    actor.committeeIds.length > 0 ? inArray(sourceDocuments.committeeId, [...actor.committeeIds]) : sql`false`;
  return sql`${and(eq(sourceDocuments.tenantId, actor.tenantId), or(carriesVisible, and(isOwn, carriesNothing)))}`;
}

/** Of a search; what is typed beyond them narrows no further. */
const MAX_WORDS = 12;
const MAX_CHARS = 1_000;

export async function listDocuments(
  context: Context,
  asked: PageAsked & { readonly text: string | null },
): Promise<Page<SourceDocument>> {
  const { actor, db } = context;
  const terms = asked.text ? fold(asked.text.slice(0, MAX_CHARS)).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS) : [];
  const where = and(
    visibleDocuments(actor),
    ...terms.map((term) => like(sourceDocuments.folded, `%${term.replace(/[\\%_]/g, String.raw`\$&`)}%`)),
  );
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(sourceDocuments)
      .where(and(where, asked.after ? afterKeys(keysIn(asked.after, 2)) : undefined))
      .orderBy(desc(sourceDocuments.issuedOn), desc(sourceDocuments.id))
      .limit(asked.first + 1),
  );
  return {
    edges: rows.slice(0, asked.first).map((node) => ({ node, cursor: cursorOf([node.issuedOn, node.id]) })),
    hasNextPage: rows.length > asked.first,
    count: (max) =>
      countRows(
        context,
        (reader) =>
          reader
            .select({ one: sql`1` })
            .from(sourceDocuments)
            .where(where)
            .$dynamic(),
        max,
      ),
  };
}

/** The documents with these ids that exist for the actor. */
export function selectDocuments(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  ids: readonly string[],
): Promise<SourceDocument[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(sourceDocuments)
      .where(and(visibleDocuments(actor), isAmong(sourceDocuments.id, ids))),
  );
}

/** Documents of directives that the caller has seen, whose visibility is therefore settled. */
export function selectDocumentsOfSeen(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  ids: readonly string[],
): Promise<SourceDocument[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(sourceDocuments)
      .where(and(eq(sourceDocuments.tenantId, actor.tenantId), isAmong(sourceDocuments.id, ids))),
  );
}

/** How many directives of each document the actor may see. */
export function countDirectivesOf({ actor, db }: Pick<Context, 'actor' | 'db'>, documentIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ documentId: directives.documentId, count: sql<number>`count(*)::int` })
      .from(directives)
      .where(and(visibleDirectives(actor), isAmong(directives.documentId, documentIds)))
      .groupBy(directives.documentId),
  );
}

/** Files of documents or reports that the caller has seen, oldest first. */
export function selectFilesOf(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  of: 'documentId' | 'reportId',
  ids: readonly string[],
): Promise<StoredFile[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(files)
      .where(and(eq(files.tenantId, actor.tenantId), isAmong(files[of], ids)))
      .orderBy(files.id),
  );
}

function afterKeys([issuedOn, id]: (string | null)[]): SQL {
  return sql`(${sourceDocuments.issuedOn}, ${sourceDocuments.id}) < (${issuedOn}::date, ${id}::uuid)`;
}
