import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { seedFilesWorld } from '../../../test/files-world.ts';
import type { Actor } from '../../kernel/actor.ts';
import { findFile } from './files.queries.ts';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.close());

const sees = async (actor: Actor, fileId: string) => (await findFile({ actor, db }, fileId)) !== null;

describe('a file that hangs on nothing yet', () => {
  it('exists for the agency that sent it, and for nobody else, however high', async () => {
    const { file, chair, inspector, head, clerk, stranger } = await seedFilesWorld(db);
    const sent = await file(clerk);
    expect(await Promise.all([head, clerk].map((actor) => sees(actor, sent)))).toEqual([true, true]);
    expect(await Promise.all([chair, inspector, stranger].map((actor) => sees(actor, sent)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a file of a document', () => {
  it('exists for the issuing side while the document carries nothing', async () => {
    const { file, document, chair, head } = await seedFilesWorld(db);
    const attached = await file(chair, { documentId: await document() });
    expect(await sees(chair, attached)).toBe(true);
    expect(await sees(head, attached)).toBe(false);
  });

  it('exists for every agency that one of its directives is assigned to', async () => {
    const { file, document, directive, chair, inspector, clerk, stranger } = await seedFilesWorld(db);
    const documentId = await document();
    await directive({ documentId });
    const attached = await file(chair, { documentId });
    expect(await Promise.all([chair, inspector, clerk].map((actor) => sees(actor, attached)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await sees(stranger, attached)).toBe(false);
  });

  it('does not exist for agencies while all it carries is proposed', async () => {
    const { file, document, directive, chair, head } = await seedFilesWorld(db);
    const documentId = await document();
    await directive({ documentId, inForceAt: null });
    const attached = await file(chair, { documentId });
    expect(await sees(chair, attached)).toBe(true);
    expect(await sees(head, attached)).toBe(false);
  });

  it('exists for the named readers alone when all it carries is restricted, even where they sent it themselves', async () => {
    const { file, document, directive, chair, inspector, head } = await seedFilesWorld(db);
    const documentId = await document();
    const { directiveId } = await directive({ documentId, visibility: 'restricted' });
    const attached = await file(chair, { documentId });
    expect(await Promise.all([chair, inspector, head].map((actor) => sees(actor, attached)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(await sees({ ...head, readerOf: [directiveId] }, attached)).toBe(true);
  });
});

describe('a file of a report', () => {
  it('exists for both sides of the directive, and for no other agency', async () => {
    const { file, directive, report, chair, inspector, head, clerk, stranger } = await seedFilesWorld(db);
    const { assignmentId } = await directive();
    const attached = await file(clerk, { reportId: await report(assignmentId) });
    expect(await Promise.all([chair, inspector, head].map((actor) => sees(actor, attached)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await sees(stranger, attached)).toBe(false);
  });

  it('of a restricted directive exists for its named readers alone', async () => {
    const { file, directive, report, chair, clerk } = await seedFilesWorld(db);
    const { directiveId, assignmentId } = await directive({ visibility: 'restricted' });
    const attached = await file(clerk, { reportId: await report(assignmentId) });
    expect(await sees(clerk, attached)).toBe(false);
    expect(await sees(chair, attached)).toBe(false);
    expect(await sees({ ...chair, readerOf: [directiveId] }, attached)).toBe(true);
  });
});

describe('a file of another tenant', () => {
  it('does not exist, not even for an actor who claims the ids of those who sent it', async () => {
    const own = await seedFilesWorld(db);
    const other = await seedFilesWorld(db);
    const sent = await other.file(other.clerk);
    expect(await sees(own.clerk, sent)).toBe(false);
    expect(await sees({ ...other.clerk, tenantId: own.tenantId }, sent)).toBe(false);
    expect(await sees(other.clerk, newId())).toBe(false);
  });
});
