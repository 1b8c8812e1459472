import { and, eq, lt, sql } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { files } from '../../../../db/src/schema/documents.ts';
import { issueDrafts, reportDrafts } from '../../../../db/src/schema/reports.ts';
import { type FileStore, keyOf } from '../../files/file-store.ts';
import { hangsOnNothing } from './files.queries.ts';

/**
 * Removes files that were sent before an instant, hang on nothing and are named by no draft, with their contents.
 *
 * @returns how many
 */
export function removeAbandonedFiles(
  db: TenantDatabase,
  store: FileStore,
  tenantId: string,
  before: Date,
): Promise<number> {
  const inReportDraft = sql`exists (select from ${reportDrafts} where ${and(
    eq(reportDrafts.tenantId, files.tenantId),
    sql`${reportDrafts.fileIds} @> to_jsonb(${files.id}::text)`,
  )})`;
  // The form's text is not ours to read, but an id in it is a file that somebody still means to send.
  const inIssueDraft = sql`exists (select from ${issueDrafts} where ${and(
    eq(issueDrafts.tenantId, files.tenantId),
    sql`strpos(${issueDrafts.body}, ${files.id}::text) > 0`,
  )})`;

  return db.inTenantTransaction(tenantId, async (tx) => {
    const abandoned = await tx
      .delete(files)
      .where(
        and(
          eq(files.tenantId, tenantId),
          hangsOnNothing(),
          lt(files.uploadedAt, before),
          sql`not ${inReportDraft}`,
          sql`not ${inIssueDraft}`,
        ),
      )
      .returning({ id: files.id });
    // Before the rows are gone for good: what a failure leaves behind is then found again next time.
    for (const { id } of abandoned) await store.remove(keyOf(tenantId, id));
    return abandoned.length;
  });
}
