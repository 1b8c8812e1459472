import { v7 as newId } from 'uuid';
import { fold } from '../../../../db/src/fold.ts';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Writing } from '../directives/locked-directive.command.ts';
import { attachFiles } from '../files/attach-files.command.ts';
import { type JudgedDocument, referenceOf } from './document.rules.ts';

export type EnteredDocument = JudgedDocument & {
  readonly committeeId: string;
  readonly type: (typeof sourceDocuments.$inferSelect)['type'];
  readonly origin: (typeof sourceDocuments.$inferSelect)['origin'];
};

/**
 * Writes a judged document with its files.
 *
 * @throws {InvalidInput} FILE_NOT_FOUND
 */
export async function enterDocument(writing: Writing, document: EnteredDocument, fileIds: readonly string[]) {
  const { tx, actor, now } = writing;
  const row = {
    ...document,
    tenantId: actor.tenantId,
    id: newId(),
    enteredBy: actor.appointmentId,
    enteredAt: now,
    folded: fold(`${referenceOf(document)} ${document.abstract}`),
  };
  await tx.insert(sourceDocuments).values(row);
  await attachFiles(tx, actor, fileIds, { documentId: row.id }, 'document.fileIds');
  return row;
}
