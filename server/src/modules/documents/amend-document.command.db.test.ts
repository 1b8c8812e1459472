import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { listDirectives } from '../directives/directives.queries.ts';
import { amendDocument, type AmendDocumentInput } from './amend-document.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const correction = (documentId: string | null, change: Partial<AmendDocumentInput> = {}): AmendDocumentInput => ({
  idempotencyKey: newId(),
  documentId: documentId ?? '',
  number: '152',
  notation: 'TB-UBND',
  type: 'conclusion',
  origin: 'own',
  issuedOn: '2024-06-10',
  abstract: 'Kết luận phiên họp thường kỳ',
  signer: null,
  outsideIssuer: null,
  outsideDueOn: null,
  ...change,
});
const amend = async (documentId: string | null, change: Partial<AmendDocumentInput> = {}, by: PostKey = 'chief') =>
  amendDocument(await world.contextAs(by, { at: '2024-06-12' }), correction(documentId, change));
const documentOf = async (id: string | null) => rowOf((await recordsOf(db, world.tenantId)).documents, id ?? '');

describe('correcting a document', () => {
  it('writes what it is to say, and tells what it said before', async () => {
    const { documentId } = await world.issue();
    await amend(documentId, { number: '153', signer: 'Phạm Anh Tuấn', origin: 'government', abstract: 'Họp  báo\n' });
    expect(await documentOf(documentId)).toMatchObject({
      number: '153',
      signer: 'Phạm Anh Tuấn',
      origin: 'government',
      folded: expect.stringContaining('153/tb-ubnd hop'),
    });
    const { events } = await recordsOf(db, world.tenantId);
    expect(events.filter(({ subjectId }) => subjectId === documentId)).toMatchObject([
      {
        type: 'document_amended',
        directiveId: null,
        before: { number: '152', signer: null, origin: 'own' },
        after: { number: '153', signer: 'Phạm Anh Tuấn', origin: 'government' },
      },
    ]);
  });

  it('lets its directives be found by what it says now, restricted ones too', async () => {
    const { documentId, directiveId } = await world.issue({ document: { number: '4411' } });
    const hidden = await world.issue({ documentId: documentId ?? '', readers: ['clerk'] });
    await amend(documentId, { number: '4412', abstract: 'Về việc nạo vét luồng' });
    const found = async (post: PostKey, text: string) => {
      const page = await listDirectives(await world.contextAs(post), { text }, 'NEWEST', { first: 10, after: null });
      return page.edges.map(({ node }) => node.id);
    };
    expect(await found('chair', '4412/TB')).toEqual([directiveId]);
    expect(await found('clerk', 'nao vet')).toEqual([hidden.directiveId, directiveId]);
    expect(await found('clerk', '4411/TB')).toEqual([]);
  });

  it('leaves number, notation and day as they are once an agency has reported, and changes the rest', async () => {
    const { documentId, lead } = await world.issue({ at: '2024-06-10' });
    await actsIn(world).progress(lead, { at: '2024-06-11' });
    for (const change of [{ number: '1' }, { notation: 'KH-UBND' }, { issuedOn: '2024-06-09' }]) {
      await expectRefusal(world, () => amend(documentId, change), {
        code: 'DOCUMENT_CITED',
        path: Object.keys(change)[0],
      });
    }
    await amend(documentId, { abstract: 'Trích yếu đã sửa' });
    expect(await documentOf(documentId)).toMatchObject({ number: '152', abstract: 'Trích yếu đã sửa' });
  });

  it.each([
    [{ number: ' ' }, 'TEXT_EMPTY', 'number'],
    [{ abstract: '' }, 'TEXT_EMPTY', 'abstract'],
    [{ issuedOn: '2024-06-13' }, 'ISSUED_IN_FUTURE', 'issuedOn'],
    [{ issuedOn: '2024-02-30' }, 'NOT_A_DAY', 'issuedOn'],
    [{ signer: 'a'.repeat(301) }, 'TEXT_TOO_LONG', 'signer'],
  ])('refuses %j', async (change, code, path) => {
    const { documentId } = await world.issue();
    await expectRefusal(world, () => amend(documentId, change), { code, path });
  });

  it('is for the chief, and for the monitor who entered it', async () => {
    const { documentId } = await world.issue({ by: 'monitorA' });
    await amend(documentId, { signer: 'Một' }, 'monitorA');
    await amend(documentId, { signer: 'Hai' }, 'chief');
    for (const post of ['chair', 'viceChair', 'monitorB', 'head', 'inspector'] as const) {
      await expectRefusal(world, () => amend(documentId, {}, post), { code: 'NOT_ALLOWED' });
    }
    await expectRefusal(world, () => amend(documentId, {}, 'financeHead'), { code: 'NOT_FOUND' });
  });

  it('happens once for a key', async () => {
    const { documentId } = await world.issue();
    const context = await world.contextAs('chief', { at: '2024-06-12' });
    const send = (signer: string) => (idempotencyKey: string) =>
      amendDocument(context, correction(documentId, { signer, idempotencyKey }));
    await expectOnce(world, send('Ba'), send('Bốn'));
    const { events } = await recordsOf(db, world.tenantId);
    expect(events.filter(({ subjectId }) => subjectId === documentId)).toHaveLength(1);
  });
});
