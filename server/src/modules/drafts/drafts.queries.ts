import { and, eq, isNull } from 'drizzle-orm';
import { files } from '../../../../db/src/schema/documents.ts';
import { issueDrafts, reportDrafts } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { hangsOnNothing, visibleFiles } from '../files/files.queries.ts';
import { isAmong } from '../input/among.queries.ts';

export type ReportDraft = typeof reportDrafts.$inferSelect;
export type IssueDraft = typeof issueDrafts.$inferSelect;

/** Unsent reports of assignments; the caller answers for the agencies that they belong to. */
export function selectReportDrafts(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  assignmentIds: readonly string[],
): Promise<ReportDraft[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(reportDrafts)
      .where(and(eq(reportDrafts.tenantId, actor.tenantId), isAmong(reportDrafts.assignmentId, assignmentIds))),
  );
}

/** The unsent issue form of the actor's own appointment. */
export async function findIssueDraft({ actor, db }: Context, assignmentId: string | null): Promise<IssueDraft | null> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(issueDrafts)
      .where(
        and(
          eq(issueDrafts.tenantId, actor.tenantId),
          eq(issueDrafts.appointmentId, actor.appointmentId),
          assignmentId ? eq(issueDrafts.assignmentId, assignmentId) : isNull(issueDrafts.assignmentId),
        ),
      ),
  );
  return rows[0] ?? null;
}

/** The files that a draft names and that hang on nothing yet. */
export function selectDraftFiles({ actor, db }: Pick<Context, 'actor' | 'db'>, fileIds: readonly string[]) {
  if (fileIds.length === 0) return Promise.resolve([]);
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(files)
      .where(and(visibleFiles(actor), isAmong(files.id, fileIds), hangsOnNothing())),
  );
}
