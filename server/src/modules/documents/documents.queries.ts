import { and, asc, eq, gte, inArray, isNotNull, isNull, like, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { fold } from '../../../../db/src/fold.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { files, sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import {
  directiveColumns,
  partsOfVisibleDirectives,
  visibleDirectives,
} from '../directives/directive.visibility.queries.ts';
import { directiveStands } from '../directives/filter.queries.ts';
import { isAmong } from '../input/among.queries.ts';
import { cursorOf, keysIn, type Page, type PageAsked } from '../input/keyset-page.queries.ts';
import { countList, descending, isOnPage, orderBy } from '../input/parted-list.queries.ts';

export type SourceDocument = typeof sourceDocuments.$inferSelect;
export type StoredFile = typeof files.$inferSelect;

/** A document exists for its issuing side, and for whoever may see a directive that it carries. */
export function visibleDocuments(actor: Actor): SQL {
  return sql`${and(
    eq(sourceDocuments.tenantId, actor.tenantId),
    or(carries(visibleDirectives(actor)), and(isOwn(actor), not(carries()))),
  )}`;
}

/**
 * The same in parts that exclude each other, for lists: those of one's own committee are read along their index, those
 * of others are reached through the directives that may be seen, which for most people are few.
 */
function partsOfVisibleDocuments(actor: Actor): SQL[] {
  const inTenant = eq(sourceDocuments.tenantId, actor.tenantId);
  const carriers = partsOfVisibleDirectives(actor).map(
    (part) => sql`(select ${directives.documentId} from ${directives} where ${part})`,
  );
  const own = and(inTenant, isOwn(actor), or(carries(visibleDirectives(actor)), not(carries())));
  const others = and(
    inTenant,
    not(isOwn(actor)),
    sql`${sourceDocuments.id} in (${sql.join(carriers, sql` union all `)})`,
  );
  return [...(actor.committeeIds.length > 0 ? [sql`${own}`] : []), sql`${others}`];
}

function isOwn({ committeeIds }: Actor): SQL {
  const [first, ...others] = committeeIds;
  if (first === undefined) return sql`false`;
  // One value is compared as such, so that the index keeps the order.
  return others.length === 0
    ? eq(sourceDocuments.committeeId, first)
    : inArray(sourceDocuments.committeeId, [...committeeIds]);
}

/** Whether the document carries a directive, or one of which the condition is true. */
function carries(which?: SQL): SQL {
  return sql`exists (select from ${directives} where ${and(
    eq(directives.tenantId, sourceDocuments.tenantId),
    eq(directives.documentId, sourceDocuments.id),
    which,
  )})`;
}

/** What a list of documents may be narrowed to; conditions are joined by "and". */
export type DocumentFilter = {
  readonly text?: string | null | undefined;
  /** One of these. */
  readonly type?: readonly SourceDocument['type'][] | null | undefined;
  /** One of these. */
  readonly origin?: readonly SourceDocument['origin'][] | null | undefined;
  /** Issued on this day or later. */
  readonly from?: CalendarDate | null | undefined;
  /** Issued on this day or earlier. */
  readonly to?: CalendarDate | null | undefined;
};

/** Of a search; what is typed beyond them narrows no further. */
const MAX_WORDS = 12;
const MAX_CHARS = 1_000;

const NEWEST = [descending(sourceDocuments.issuedOn), descending(sourceDocuments.id)];

/** A keyset page of the documents that exist for the actor, newest first. */
export async function listDocuments(
  context: Context,
  filter: DocumentFilter,
  asked: PageAsked,
): Promise<Page<SourceDocument>> {
  const { actor, db } = context;
  const conditions = conditionsOf(filter);
  const list = {
    id: sourceDocuments.id,
    from: sql`${sourceDocuments}`,
    parts: partsOfVisibleDocuments(actor).map((part) => sql`${and(part, ...conditions)}`),
  };
  const after = asked.after ? [afterKeys(keysIn(asked.after, 2))] : [];
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(sourceDocuments)
      .where(and(eq(sourceDocuments.tenantId, actor.tenantId), isOnPage(list, NEWEST, after, asked.first + 1)))
      .orderBy(...orderBy(NEWEST)),
  );
  return {
    edges: rows.slice(0, asked.first).map((node) => ({ node, cursor: cursorOf([node.issuedOn, node.id]) })),
    hasNextPage: rows.length > asked.first,
    count: (max) => countList(context, list, max),
  };
}

function conditionsOf({ text, type, origin, from, to }: DocumentFilter): (SQL | undefined)[] {
  const terms = text ? fold(text.slice(0, MAX_CHARS)).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS) : [];
  return [
    ...terms.map((term) => like(sourceDocuments.folded, `%${term.replace(/[\\%_]/g, String.raw`\$&`)}%`)),
    type ? inArray(sourceDocuments.type, [...type]) : undefined,
    origin ? inArray(sourceDocuments.origin, [...origin]) : undefined,
    from ? gte(sourceDocuments.issuedOn, from) : undefined,
    to ? lte(sourceDocuments.issuedOn, to) : undefined,
  ];
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

/** What of a document's directives the actor may see comes to. */
export type DirectiveCounts = {
  readonly documentId: string | null;
  readonly count: number;
  /** Not ended, as the list of directives counts them. */
  readonly open: number;
  readonly overdue: number;
  /** Those that an agency has reported on. */
  readonly reported: number;
};

/** Counts the directives of each document that the actor may see. */
export function countDirectivesOf(context: Context, documentIds: readonly string[]): Promise<DirectiveCounts[]> {
  return context.db.readInTenant(context.actor.tenantId, (reader) => countDirectivesIn(reader, context, documentIds));
}

/** The same within a command. */
export function countDirectivesIn(
  reader: Reader,
  context: Pick<Context, 'actor' | 'today' | 'dueSoonUntil'>,
  documentIds: readonly string[],
) {
  const count = (which?: SQL) => sql<number>`(count(*)${which ? sql` filter (where ${which})` : sql``})::int`;
  return reader
    .select({
      documentId: directives.documentId,
      count: count(),
      open: count(isNull(directives.closedOn)),
      overdue: count(directiveStands('OVERDUE', context)),
      reported: count(isReportedOn()),
    })
    .from(directives)
    .where(and(visibleDirectives(context.actor), isAmong(directives.documentId, documentIds)))
    .groupBy(directives.documentId);
}

function isReportedOn(): SQL {
  return sql`exists (select from ${assignments} where ${and(
    eq(assignments.tenantId, directives.tenantId),
    eq(assignments.directiveId, directives.id),
    isNotNull(assignments.latestReportId),
  )})`;
}

/** The directives of these documents that exist for the actor, in the order of the text: that of their entry. */
export function selectDirectivesOf({ actor, db }: Pick<Context, 'actor' | 'db'>, documentIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select(directiveColumns)
      .from(directives)
      .where(and(visibleDirectives(actor), isAmong(directives.documentId, documentIds)))
      .orderBy(asc(directives.id)),
  );
}

/** Files of documents or reports that the caller has seen, oldest first. */
export function selectFilesOf(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  of: 'documentId' | 'reportId' | 'explanationId' | 'letterId',
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
