import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { files } from '../../../../db/src/schema/documents.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import type { Actor } from '../../kernel/actor.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { hangsOnNothing } from './files.queries.ts';

/**
 * Hangs uploaded files on a document, a report, an explanation or a letter. They must have been sent by somebody of the actor's own agency and
 * hang on nothing yet.
 *
 * @throws {InvalidInput} FILE_NOT_FOUND
 */
export async function attachFiles(
  tx: Transaction,
  actor: Actor,
  fileIds: readonly string[],
  to: { documentId: string } | { reportId: string } | { explanationId: string } | { letterId: string },
  path: string,
): Promise<void> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return;
  const uploaders = tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.tenantId, actor.tenantId), eq(appointments.agencyId, actor.agencyId)));
  const attached = await tx
    .update(files)
    .set(to)
    .where(
      and(
        eq(files.tenantId, actor.tenantId),
        inArray(files.id, ids),
        hangsOnNothing(),
        inArray(files.uploadedBy, uploaders),
      ),
    )
    .returning({ id: files.id });
  if (attached.length !== ids.length) throw new InvalidInput('FILE_NOT_FOUND', path);
}
