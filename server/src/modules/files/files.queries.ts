import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { files, sourceDocuments } from '../../../../db/src/schema/documents.ts';
import { chaseLetters, explanations } from '../../../../db/src/schema/letters.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import { reports } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../kernel/actor.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { type StoredFile, visibleDocuments } from '../documents/documents.queries.ts';
import { visibleLetters } from '../letters/letters.queries.ts';

/** A file that was sent and not attached to anything. */
export function hangsOnNothing(): SQL {
  return sql`${and(isNull(files.documentId), isNull(files.reportId), isNull(files.letterId), isNull(files.explanationId))}`;
}

/**
 * A file exists for whoever may see the document it hangs on, the directive whose report or explanation it
 * hangs on, or the letter;
 * while it hangs on nothing, for the agency that sent it. `files` must stand in the statement.
 */
export function visibleFiles(actor: Actor): SQL {
  const ofVisibleDocument = sql`exists (select from ${sourceDocuments} where ${and(
    eq(sourceDocuments.tenantId, files.tenantId),
    eq(sourceDocuments.id, files.documentId),
    visibleDocuments(actor),
  )})`;
  const ofVisibleReport = sql`exists (select from ${reports}
    join ${assignments} on ${and(eq(assignments.tenantId, reports.tenantId), eq(assignments.id, reports.assignmentId))}
    join ${directives} on ${and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId))}
    where ${and(eq(reports.tenantId, files.tenantId), eq(reports.id, files.reportId), visibleDirectives(actor))})`;
  const ofVisibleExplanation = sql`exists (select from ${explanations}
    join ${assignments} on ${and(eq(assignments.tenantId, explanations.tenantId), eq(assignments.id, explanations.assignmentId))}
    join ${directives} on ${and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId))}
    where ${and(eq(explanations.tenantId, files.tenantId), eq(explanations.id, files.explanationId), visibleDirectives(actor))})`;
  const ofVisibleLetter = sql`exists (select from ${chaseLetters} where ${and(
    eq(chaseLetters.tenantId, files.tenantId),
    eq(chaseLetters.id, files.letterId),
    visibleLetters(actor),
  )})`;
  const sentByOwnAgency = sql`exists (select from ${appointments} where ${and(
    eq(appointments.tenantId, files.tenantId),
    eq(appointments.id, files.uploadedBy),
    eq(appointments.agencyId, actor.agencyId),
  )})`;
  return sql`${and(
    eq(files.tenantId, actor.tenantId),
    or(
      ofVisibleDocument,
      ofVisibleReport,
      ofVisibleExplanation,
      ofVisibleLetter,
      and(hangsOnNothing(), sentByOwnAgency),
    ),
  )}`;
}

/** The file with this id, if it exists for the actor. */
export async function findFile({ actor, db }: Pick<Context, 'actor' | 'db'>, id: string): Promise<StoredFile | null> {
  const [file] = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(files)
      .where(and(visibleFiles(actor), eq(files.id, id))),
  );
  return file ?? null;
}
