import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { changeLetter } from './change-letter.command.ts';
import { draftLetters, type DraftLettersInput } from './draft-letters.command.ts';
import { discardLetter, giveLetterBack, submitLetter } from './hand-on-letter.command.ts';
import { issueLetter } from './issue-letter.command.ts';
import { letterPaper } from './letter-paper.rules.ts';
import { findLetterFacts } from './letters.queries.ts';

let db: TenantDatabase;
let world: SmallWorld;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  acts = actsIn(world);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);
const input = (assignmentIds: readonly string[], part: Partial<DraftLettersInput> = {}): DraftLettersInput => ({
  idempotencyKey: newId(),
  assignmentIds,
  explainedIds: [],
  isOnePerAgency: false,
  reportBefore: '2024-06-20',
  explainBefore: null,
  ...part,
});
const draft = async (assignmentIds: readonly string[], part: Partial<DraftLettersInput> = {}): Promise<string> =>
  (await draftLetters(await world.contextAs('chief'), input(assignmentIds, part))).letterIds[0] ?? '';
const of = (letterId: string) => ({ idempotencyKey: newId(), letterId });
const submit = async (letterId: string, version = 1) =>
  submitLetter(await world.contextAs('chief'), { ...of(letterId), version });
const issued = (letterId: string) => ({ ...of(letterId), number: '215', issuedOn: '2024-06-10', fileIds: [] });
const issue = async (letterId: string) => issueLetter(await world.contextAs('chief'), issued(letterId));
const lateShare = (coordinating: ('finance' | 'tax')[] = []) =>
  world.issue({ at: '2024-06-03', dueOn: '2024-06-07', coordinating });

describe('drafting a chase letter', () => {
  it('puts what is owed into one appendix, the earliest due first, and chases nobody yet', async () => {
    const [late, later] = [await lateShare(['finance']), await world.issue({ dueOn: '2024-06-12' })];
    const letterId = await draft([later.lead, late.lead, late.assignmentOf('finance')]);
    const { letters, letterLines, chases, assignments } = await recordsHere();
    expect(rowOf(letters, letterId)).toMatchObject({
      state: 'draft',
      isForCommittee: true,
      signerId: world.postIds.chief,
      number: null,
      version: 1,
    });
    expect(letterLines.filter((line) => line.letterId === letterId)).toMatchObject([
      { position: 1, assignmentId: late.lead },
      { position: 2, assignmentId: later.lead },
      { position: 3, assignmentId: late.assignmentOf('finance') },
    ]);
    expect(chases.filter((chase) => chase.letterId === letterId)).toEqual([]);
    expect(rowOf(assignments, late.lead).reminderCount).toBe(0);
  });

  it('for each agency apart makes a letter of its own work to each', async () => {
    const [one, two] = [await lateShare(['finance']), await lateShare()];
    const { letterIds } = await draftLetters(
      await world.contextAs('chief'),
      input([one.lead, one.assignmentOf('finance'), two.lead], { isOnePerAgency: true }),
    );
    const { letterLines } = await recordsHere();
    expect(letterIds.map((id) => letterLines.filter((line) => line.letterId === id).length)).toEqual([2, 1]);
  });

  it('is for those who chase the work', async () => {
    const who = await verdicts(
      world,
      () => lateShare(),
      (context, { lead }) => draftLetters(context, input([lead])),
    );
    expect(who['done']).toEqual(['chair', 'viceChair', 'chief', 'monitorA']);
  });

  it('is refused for nothing, for what is reported or restricted, and for days that have come', async () => {
    const [free, reported] = [await lateShare(), await lateShare()];
    await acts.complete(reported.lead);
    const restricted = await world.issue({ readers: ['chief', 'head'] });
    await expectRefusal(world, () => draft([]), { code: 'NOTHING_CHOSEN' });
    await expectRefusal(world, () => draft([free.lead, reported.lead]), {
      code: 'NOT_REMINDABLE',
      path: 'assignmentIds.1',
    });
    await expectRefusal(world, () => draft([free.lead, restricted.lead]), {
      code: 'RESTRICTED_WORK',
      path: 'assignmentIds.1',
    });
    await expectRefusal(world, () => draft([free.lead], { reportBefore: '2024-06-10' }), {
      code: 'ANSWER_DAY_PAST',
      path: 'reportBefore',
    });
    await expectRefusal(world, () => draft([free.lead], { explainedIds: [free.lead] }), {
      code: 'NOT_A_DAY',
      path: 'explainBefore',
    });
  });

  it('thirty times under one key drafts once', async () => {
    const [{ lead }, chief] = [await lateShare(), await world.contextAs('chief')];
    const send = (reportBefore: string) => (idempotencyKey: string) =>
      draftLetters(chief, input([lead], { reportBefore, idempotencyKey }));
    await expectOnce(world, send('2024-06-20'), send('2024-06-21'));
  });
});

describe('changing a draft', () => {
  const change = async (letterId: string, version: number, part: object) =>
    changeLetter(await world.contextAs('chief'), {
      ...of(letterId),
      version,
      values: {},
      signerId: null,
      lines: null,
      ...part,
    });

  it('takes lines out, asks for explanations, and lets another sign', async () => {
    const one = await lateShare(['finance']);
    const letterId = await draft([one.lead, one.assignmentOf('finance')]);
    const { letterLines } = await recordsHere();
    const [, finance] = letterLines.filter((line) => line.letterId === letterId);
    await change(letterId, 1, {
      values: { explainBefore: '2024-06-14', subject: 'đôn đốc' },
      signerId: world.postIds.viceChair,
      lines: [{ lineId: finance?.id, asksExplanation: true }],
    });
    const after = await recordsHere();
    expect(rowOf(after.letters, letterId)).toMatchObject({
      subject: 'đôn đốc',
      explainBefore: '2024-06-14',
      signerId: world.postIds.viceChair,
      version: 2,
    });
    expect(after.letterLines.filter((line) => line.letterId === letterId)).toMatchObject([
      { position: 1, assignmentId: one.assignmentOf('finance'), asksExplanation: true },
    ]);
  });

  it('of two who read the same version the second is told, and loses nothing of the first', async () => {
    const letterId = await draft([(await lateShare()).lead]);
    await change(letterId, 1, { values: { subject: 'đôn đốc lần hai' } });
    await expectRefusal(world, () => change(letterId, 1, { values: { subject: 'đôn đốc' } }), {
      code: 'LETTER_CONFLICT',
      letterId,
      version: 2,
    });
  });

  it('is refused without a line, with a signer who may not, and once it was submitted', async () => {
    const letterId = await draft([(await lateShare()).lead]);
    await expectRefusal(world, () => change(letterId, 1, { lines: [] }), { code: 'LETTER_EMPTY' });
    await expectRefusal(world, () => change(letterId, 1, { signerId: world.postIds.monitorA }), {
      code: 'NOT_A_SIGNER',
    });
    await expectRefusal(
      world,
      () => change(letterId, 1, { values: { isForCommittee: false }, signerId: world.postIds.chair }),
      { code: 'NOT_A_SIGNER' },
    );
    await submit(letterId);
    await expectRefusal(world, () => change(letterId, 2, {}), { code: 'LETTER_CONFLICT', state: 'submitted' });
  });
});

describe('a letter on its way', () => {
  it('is given back with a reason, submitted again, issued, and then stays', async () => {
    const letterId = await draft([(await lateShare()).lead]);
    await submit(letterId);
    const chair = await world.contextAs('chair');
    await expectRefusal(world, () => giveLetterBack(chair, { ...of(letterId), reason: ' ' }), {
      code: 'REASON_MISSING',
    });
    await giveLetterBack(chair, { ...of(letterId), reason: 'Bổ sung căn cứ' });
    expect(rowOf((await recordsHere()).letters, letterId)).toMatchObject({
      state: 'draft',
      returnedReason: 'Bổ sung căn cứ',
    });
    await submit(letterId, 3);
    await issue(letterId);
    await expectRefusal(world, async () => discardLetter(await world.contextAs('chief'), of(letterId)), {
      code: 'LETTER_CONFLICT',
      state: 'issued',
    });
  });

  it('is issued by chief and leaders, for whom it waits', async () => {
    const who = await verdicts(
      world,
      async () => {
        const letterId = await draft([(await lateShare()).lead]);
        await submit(letterId);
        return letterId;
      },
      (context, letterId) => issueLetter(context, issued(letterId)),
    );
    expect(who['done']).toEqual(['chair', 'viceChair', 'chief']);
    expect(who['NOT_ALLOWED']).toEqual(['monitorA', 'monitorB', 'lentMonitor']);
  });

  it('once issued counts as a chase of each agency, freezes its appendix, and demands what it asks to be explained', async () => {
    const one = await lateShare(['finance']);
    await acts.remind([one.lead]);
    const letterId = await draft([one.lead, one.assignmentOf('finance')], {
      explainedIds: [one.lead],
      explainBefore: '2024-06-14',
    });
    await submit(letterId);
    await issue(letterId);
    await acts.progress(one.lead, { percent: 70 });

    const { chases, assignments, explanations, events, letters, letterLines } = await recordsHere();
    expect(chases.filter((chase) => chase.letterId === letterId)).toMatchObject([
      { kind: 'letter', agencyId: world.agencyIds.construction },
      { kind: 'letter', agencyId: world.agencyIds.finance },
    ]);
    expect(rowOf(assignments, one.lead).reminderCount).toBe(2);
    expect(rowOf(assignments, one.assignmentOf('finance')).reminderCount).toBe(1);
    expect(explanations.filter(({ assignmentId }) => assignmentId === one.lead)).toMatchObject([
      { answerBefore: '2024-06-14', question: null },
    ]);
    expect(events.filter(({ subjectId }) => subjectId === one.lead).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['agency_reminded', 'chase_letter_issued', 'explanation_demanded']),
    );
    expect(
      events.find(({ type, subjectId }) => type === 'chase_letter_issued' && subjectId === one.lead),
    ).toMatchObject({
      after: { ordinal: 2, reference: '215/UBND-TH', issuedOn: '2024-06-10' },
    });
    expect(rowOf(letters, letterId)).toMatchObject({ state: 'issued', number: '215', issuedBy: world.postIds.chief });
    expect(letterLines.find((line) => line.letterId === letterId)?.frozen).toMatchObject({
      daysOverdue: 3,
      state: 'Chưa tiếp nhận',
    });
    const found = await findLetterFacts(await world.contextAs('monitorA', { at: '2024-07-01' }), letterId);
    expect(found && letterPaper(found.facts).appendix.groups[0]?.lines[0]).toMatchObject({
      daysOverdue: '3',
      state: 'Chưa tiếp nhận',
    });
    await expectRollUpHolds(world);
  });

  it('is refused as a whole where some of its work was reported meanwhile, which it names by number', async () => {
    const one = await lateShare(['finance']);
    const letterId = await draft([one.lead, one.assignmentOf('finance')]);
    await submit(letterId);
    await acts.complete(one.lead);
    await expectRefusal(world, () => issue(letterId), { code: 'LETTER_LINE_DONE', details: { positions: '1' } });
    const draftId = await draft([one.assignmentOf('finance')]);
    await acts.withdraw(one.assignmentOf('finance'));
    await expectRefusal(world, () => submit(draftId), { code: 'LETTER_LINE_DONE' });
  });

  it('by two at once is issued once', async () => {
    for (let round = 0; round < 3; round++) {
      const one = await lateShare(['finance']);
      const letterId = await draft([one.lead, one.assignmentOf('finance')]);
      await submit(letterId);
      const sent = await Promise.allSettled([issue(letterId), issue(letterId)]);
      expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const { chases } = await recordsHere();
      expect(chases.filter((chase) => chase.letterId === letterId)).toHaveLength(2);
    }
  });

  it("is nobody's of another tenant or another committee", async () => {
    const letterId = await draft([(await lateShare()).lead]);
    const foreign = await (await smallWorld(db)).contextAs('chief');
    const district = await world.contextAs('districtChief');
    for (const context of [foreign, district]) {
      expect(await findLetterFacts(context, letterId)).toBeNull();
      await expectRefusal(world, () => submitLetter(context, { ...of(letterId), version: 1 }), { code: 'NOT_FOUND' });
    }
  });
});
