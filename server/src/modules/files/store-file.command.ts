import { files } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import type { StoredFile } from '../documents/documents.queries.ts';

export type TakenIn = Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'sizeBytes' | 'sha256'>;

/** Puts on record a file whose content is stored already. It hangs on nothing yet, so only its agency sees it. */
export async function storeFile(
  { actor, clock, db }: Pick<Context, 'actor' | 'clock' | 'db'>,
  taken: TakenIn,
): Promise<StoredFile> {
  const file: StoredFile = {
    ...taken,
    tenantId: actor.tenantId,
    uploadedBy: actor.appointmentId,
    uploadedAt: clock.now(),
    documentId: null,
    reportId: null,
    letterId: null,
    explanationId: null,
  };
  await db.inTenantTransaction(actor.tenantId, (tx) => tx.insert(files).values(file));
  return file;
}
