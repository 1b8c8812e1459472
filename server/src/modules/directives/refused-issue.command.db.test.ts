import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import { deadlineOn } from '../../../test/deadlines.ts';
import { expectRefusal } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { type DirectiveLine, issueDirectives, type IssueDirectivesInput } from './issue-directives.command.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
let other: SmallWorld;
beforeAll(async () => {
  [world, other] = [await smallWorld(db), await smallWorld(db)];
});
afterAll(() => db.close());

type Spoil = (input: IssueDirectivesInput, line: DirectiveLine) => Partial<IssueDirectivesInput>;

/** The second of two directives is at fault, so that the first shows whether all are refused. */
async function expectIssueRefused(
  spoil: Spoil,
  refusal: { code: string; path: string } & Record<string, unknown>,
): Promise<void> {
  const input = world.issueInput();
  const [line] = input.directives;
  if (!line) throw new Error('no line');
  const context = await world.contextAs('chief');
  await expectRefusal(world, () => issueDirectives(context, { ...input, ...spoil(input, line) }), refusal);
}

const second =
  (change: (line: DirectiveLine) => Partial<DirectiveLine>): Spoil =>
  (_input, line) => ({
    directives: [line, { ...line, ...change(line) }],
  });
const secondShare = (share: () => DirectiveLine['assignments'][number]): Spoil =>
  second((line) => ({ assignments: [...line.assignments, share()] }));
const agency = (agencyId: string) => ({ agencyId, groupId: null, role: 'coordinating' as const, deadline: undefined });

describe('an issue is refused as a whole, and nothing is written,', () => {
  it.each<[string, Spoil, { code: string; path: string } & Record<string, unknown>]>([
    [
      'a due day before the document',
      second(() => ({ deadline: deadlineOn('2024-06-09') })),
      { code: 'DUE_BEFORE_ISSUED', path: 'directives.1.deadline', details: { earliestOn: '2024-06-10' } },
    ],
    [
      'a day that is none',
      second(() => ({ deadline: deadlineOn('2024-02-30') })),
      { code: 'NOT_A_DAY', path: 'directives.1.deadline' },
    ],
    [
      'an hour that is none',
      second(() => ({ deadline: deadlineOn('2024-06-28', '25:00') })),
      { code: 'NOT_A_TIME', path: 'directives.1.deadline' },
    ],
    [
      'no lead',
      second((line) => ({
        assignments: line.assignments.map((share) => ({ ...share, role: 'coordinating' as const })),
      })),
      { code: 'NO_LEAD', path: 'directives.1.assignments' },
    ],
    ['no agency', second(() => ({ assignments: [] })), { code: 'NO_LEAD', path: 'directives.1.assignments' }],
    [
      'an agency named twice',
      secondShare(() => agency(world.agencyIds.construction)),
      { code: 'AGENCY_TWICE', path: 'directives.1.assignments.1.agencyId' },
    ],
    [
      'a dissolved agency',
      secondShare(() => agency(world.agencyIds.dissolved)),
      { code: 'AGENCY_NOT_VALID', path: 'directives.1.assignments.1.agencyId' },
    ],
    [
      "another tenant's agency",
      secondShare(() => agency(other.agencyIds.finance)),
      { code: 'AGENCY_NOT_VALID', path: 'directives.1.assignments.1.agencyId' },
    ],
    [
      'a group without an agency of today',
      secondShare(() => ({ ...agency(''), agencyId: null, groupId: world.groupIds.bygone })),
      { code: 'GROUP_EMPTY', path: 'directives.1.assignments.1.groupId' },
    ],
    [
      "another tenant's group",
      secondShare(() => ({ ...agency(''), agencyId: null, groupId: other.groupIds.departments })),
      { code: 'GROUP_EMPTY', path: 'directives.1.assignments.1.groupId' },
    ],
    [
      'a line with agency and group',
      secondShare(() => ({ ...agency(world.agencyIds.finance), groupId: world.groupIds.departments })),
      { code: 'AGENCY_OR_GROUP', path: 'directives.1.assignments.1.agencyId' },
    ],
    ['an empty text', second(() => ({ content: ' \n\u200b ' })), { code: 'TEXT_EMPTY', path: 'directives.1.content' }],
    [
      '100,000 characters',
      second(() => ({ content: 'à'.repeat(100_000) })),
      { code: 'TEXT_TOO_LONG', path: 'directives.1.content', details: { limit: 10_000, length: 100_000 } },
    ],
    [
      'a monitor from elsewhere',
      second(() => ({ monitorIds: [world.postIds.head] })),
      { code: 'NOT_A_MONITOR', path: 'directives.1.monitorIds.0' },
    ],
    [
      'restricted work without readers',
      second(() => ({ visibility: 'restricted' as const })),
      { code: 'NOT_A_READER', path: 'directives.1.readerIds' },
    ],
    [
      "another tenant's person as a reader",
      second(() => ({ visibility: 'restricted' as const, readerIds: [other.personIds.chair] })),
      { code: 'NOT_A_READER', path: 'directives.1.readerIds.0' },
    ],
    ['nothing to issue', () => ({ directives: [] }), { code: 'NOTHING_CHOSEN', path: 'directives' }],
    [
      'more than a hundred directives',
      (_input, line) => ({ directives: Array.from({ length: 101 }, () => line) }),
      { code: 'TOO_MANY', path: 'directives', details: { limit: 100, length: 101 } },
    ],
    [
      'an issuer who is no leader',
      () => ({ issuerId: world.postIds.monitorA }),
      { code: 'NOT_AN_ISSUER', path: 'issuerId' },
    ],
    ['the chief himself as issuer', () => ({ issuerId: null }), { code: 'NOT_AN_ISSUER', path: 'issuerId' }],
    [
      "another committee's chair as issuer",
      () => ({ issuerId: world.postIds.districtChair }),
      { code: 'NOT_AN_ISSUER', path: 'issuerId' },
    ],
    [
      "another tenant's chair as issuer",
      () => ({ issuerId: other.postIds.chair }),
      { code: 'NOT_AN_ISSUER', path: 'issuerId' },
    ],
    [
      'a document of tomorrow',
      ({ document }) => ({ document: document && { ...document, issuedOn: '2024-06-11' } }),
      { code: 'ISSUED_IN_FUTURE', path: 'document.issuedOn' },
    ],
    [
      'a document with neither number nor file',
      ({ document }) => ({ document: document && { ...document, number: ' ' } }),
      { code: 'TEXT_EMPTY', path: 'document.number' },
    ],
    [
      'a file that nobody of the Office sent',
      ({ document }) => ({ document: document && { ...document, fileIds: [newId()] } }),
      { code: 'FILE_NOT_FOUND', path: 'document.fileIds' },
    ],
    [
      'a document that does not exist',
      () => ({ document: null, documentId: newId() }),
      { code: 'DOCUMENT_NOT_FOUND', path: 'documentId' },
    ],
  ])('for %s', (_title, spoil, refusal) => expectIssueRefused(spoil, refusal));

  it("for a document of another committee's, or of another tenant's", async () => {
    const district = await world.issue({ by: 'districtChief', lead: ['culture'] });
    const foreign = await other.issue();
    for (const { documentId } of [district, foreign]) {
      await expectIssueRefused(() => ({ document: null, documentId }), {
        code: 'DOCUMENT_NOT_FOUND',
        path: 'documentId',
      });
    }
  });

  it('for a document that carries restricted work alone, where the actor is no reader', async () => {
    const { documentId } = await world.issue({ by: 'viceChair', readers: ['viceChair'] });
    await expectIssueRefused(() => ({ document: null, documentId }), {
      code: 'DOCUMENT_NOT_FOUND',
      path: 'documentId',
    });
    const reader = await world.contextAs('viceChair');
    await issueDirectives(reader, { ...world.issueInput({ documentId: documentId ?? '' }) });
  });

  it('for an issuer whose term has ended, or who is no longer a person of the tenant', async () => {
    const past = await smallWorld(db);
    await db.inTenantTransaction(past.tenantId, async (tx) => {
      await tx.update(appointments).set({ toOn: '2024-06-09' }).where(eq(appointments.id, past.postIds.viceChair));
      await tx
        .update(people)
        .set({ endedAt: new Date('2024-06-09T00:00:00Z') })
        .where(eq(people.id, past.personIds.chair));
    });
    for (const issuerId of [past.postIds.viceChair, past.postIds.chair]) {
      const context = await past.contextAs('chief');
      await expectRefusal(past, () => issueDirectives(context, { ...past.issueInput(), issuerId }), {
        code: 'NOT_AN_ISSUER',
        path: 'issuerId',
      });
    }
  });
});

describe('texts of an issue', () => {
  it('are kept in NFC however they were typed', async () => {
    const { directiveId } = await world.issue({ content: 'Rà soát quy hoạch Hoài Ân'.normalize('NFD') });
    const { directives } = await recordsOf(db, world.tenantId);
    expect(rowOf(directives, directiveId).content).toBe('Rà soát quy hoạch Hoài Ân'.normalize('NFC'));
  });
});
