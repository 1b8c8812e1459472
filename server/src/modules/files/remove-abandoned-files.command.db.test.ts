import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { issueDrafts, reportDrafts } from '../../../../db/src/schema/reports.ts';
import { NOW, seedFilesWorld } from '../../../test/files-world.ts';
import { openDirectoryStore } from '../../files/directory-store.ts';
import { type FileStore, keyOf } from '../../files/file-store.ts';
import { removeAbandonedFiles } from './remove-abandoned-files.command.ts';

const db = openDatabase(inject('databaseUrl'));
let root: string;
let store: FileStore;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'abandoned-files-'));
  store = openDirectoryStore(root);
});
afterAll(() => Promise.all([db.close(), rm(root, { recursive: true })]));

const LONG_AGO = new Date(NOW.getTime() - 8 * 24 * 60 * 60 * 1000);

async function world() {
  const seeded = await seedFilesWorld(db);
  const { tenantId } = seeded;
  const remaining = async () => (await seeded.storedFiles()).map(({ id }) => id).sort();
  const hasContent = async (fileId: string) => {
    const content = await store.read(keyOf(tenantId, fileId));
    content?.destroy();
    return content !== null;
  };
  const storeContentOf = (fileId: string) =>
    store.write(keyOf(tenantId, fileId), Readable.from([Buffer.from('%PDF-1.7')]));
  return { ...seeded, remaining, hasContent, storeContentOf };
}

describe('an abandoned file', () => {
  it('goes with its content once it has hung on nothing for too long', async () => {
    const { tenantId, file, clerk, remaining, hasContent, storeContentOf } = await world();
    const abandoned = await file(clerk, { uploadedAt: LONG_AGO });
    const fresh = await file(clerk, { uploadedAt: NOW });
    await Promise.all([abandoned, fresh].map(storeContentOf));

    expect(await removeAbandonedFiles(db, store, tenantId, NOW)).toBe(1);
    expect(await remaining()).toEqual([fresh]);
    expect([await hasContent(abandoned), await hasContent(fresh)]).toEqual([false, true]);
    expect(await removeAbandonedFiles(db, store, tenantId, NOW)).toBe(0);
  });

  it('is none that hangs on a document or report, however old', async () => {
    const { tenantId, file, document, directive, report, chair, clerk, remaining } = await world();
    const { assignmentId } = await directive();
    const attached = [
      await file(chair, { uploadedAt: LONG_AGO, documentId: await document() }),
      await file(clerk, { uploadedAt: LONG_AGO, reportId: await report(assignmentId) }),
    ];
    expect(await removeAbandonedFiles(db, store, tenantId, NOW)).toBe(0);
    expect(await remaining()).toEqual(attached.sort());
  });

  it('is none that a draft still names', async () => {
    const { tenantId, file, directive, chair, clerk, remaining } = await world();
    const { assignmentId } = await directive();
    const [ofReport, ofIssue] = [
      await file(clerk, { uploadedAt: LONG_AGO }),
      await file(chair, { uploadedAt: LONG_AGO }),
    ];
    await db.inTenantTransaction(tenantId, async (tx) => {
      await tx.insert(reportDrafts).values({
        tenantId,
        id: newId(),
        assignmentId,
        kind: 'progress',
        result: '',
        obstacles: '',
        fileIds: [newId(), ofReport],
        savedBy: clerk.personId,
        savedAt: LONG_AGO,
        version: 1,
      });
      await tx.insert(issueDrafts).values({
        tenantId,
        id: newId(),
        appointmentId: chair.appointmentId,
        body: JSON.stringify({ files: [`File:${ofIssue}`] }),
        savedBy: chair.personId,
        savedAt: LONG_AGO,
        version: 1,
      });
    });
    expect(await removeAbandonedFiles(db, store, tenantId, NOW)).toBe(0);
    expect(await remaining()).toEqual([ofReport, ofIssue].sort());
  });

  it('is none of another tenant', async () => {
    const own = await world();
    const other = await world();
    const theirs = await other.file(other.clerk, { uploadedAt: LONG_AGO });
    expect(await removeAbandonedFiles(db, store, own.tenantId, NOW)).toBe(0);
    expect(await other.remaining()).toEqual([theirs]);
  });

  it('is found again where its content could not be removed', async () => {
    const { tenantId, file, clerk, remaining } = await world();
    const abandoned = await file(clerk, { uploadedAt: LONG_AGO });
    const broken: FileStore = { ...store, remove: () => Promise.reject(new Error('disk is gone')) };
    await expect(removeAbandonedFiles(db, broken, tenantId, NOW)).rejects.toThrow('disk is gone');
    expect(await remaining()).toEqual([abandoned]);
    expect(await removeAbandonedFiles(db, store, tenantId, NOW)).toBe(1);
  });
});
