import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { seedFilesWorld } from '../../../test/files-world.ts';
import type { Actor } from '../../kernel/actor.ts';
import { attachFiles } from './attach-files.command.ts';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.close());

async function world() {
  const seeded = await seedFilesWorld(db);
  const documentId = await seeded.document();
  const attach = (by: Actor, fileIds: string[]) =>
    db.inTenantTransaction(by.tenantId, (tx) => attachFiles(tx, by, fileIds, { documentId }, 'document.fileIds'));
  const attached = async () =>
    (await seeded.storedFiles()).filter((file) => file.documentId === documentId).map(({ id }) => id);
  return { ...seeded, documentId, attach, attached };
}

const NOT_FOUND = { code: 'FILE_NOT_FOUND', path: 'document.fileIds' };

describe('attaching files', () => {
  it('hangs what colleagues of the same agency have sent on the document, each once', async () => {
    const { file, head, clerk, attach, attached } = await world();
    const [one, other] = [await file(clerk), await file(head)];
    await attach(head, [one, other, one]);
    expect((await attached()).sort()).toEqual([one, other].sort());
  });

  it('takes none where one is missing, was sent by another agency or by another tenant', async () => {
    const { file, head, stranger, attach, attached } = await world();
    const elsewhere = await seedFilesWorld(db);
    const own = await file(head);
    for (const foreign of [newId(), await file(stranger), await elsewhere.file(elsewhere.head)]) {
      await expect(attach(head, [own, foreign])).rejects.toMatchObject(NOT_FOUND);
    }
    expect(await attached()).toEqual([]);
  });

  it('never moves a file that hangs on something already', async () => {
    const { file, document, directive, report, head, attach, attached } = await world();
    const { assignmentId } = await directive();
    const onDocument = await file(head, { documentId: await document() });
    const onReport = await file(head, { reportId: await report(assignmentId) });
    await expect(attach(head, [onDocument])).rejects.toMatchObject(NOT_FOUND);
    await expect(attach(head, [onReport])).rejects.toMatchObject(NOT_FOUND);
    expect(await attached()).toEqual([]);
  });

  it('of one file to ten things at once succeeds once', async () => {
    const { file, document, storedFiles, head } = await world();
    const fileId = await file(head);
    const documentIds = await Promise.all(Array.from({ length: 10 }, document));
    // Connections first: the winner would be done before a second one is open.
    await Promise.all(Array.from({ length: 10 }, storedFiles));
    const sent = await Promise.allSettled(
      documentIds.map((documentId) =>
        db.inTenantTransaction(head.tenantId, (tx) =>
          attachFiles(tx, head, [fileId], { documentId }, 'document.fileIds'),
        ),
      ),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
