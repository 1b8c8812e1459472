import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { answerExplanation } from './answer-explanation.command.ts';
import { demandExplanation } from './demand-explanation.command.ts';

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
const demand = async (assignmentIds: readonly string[], answerBefore = '2024-06-14') =>
  demandExplanation(await world.contextAs('chief'), {
    idempotencyKey: newId(),
    assignmentIds,
    question: 'Vì sao chưa báo cáo?',
    answerBefore,
  });
const answerOf = (explanationId: string, answer = 'Do chờ thẩm định') => ({
  idempotencyKey: newId(),
  explanationId,
  answer,
  fileIds: [],
});

describe('demanding an explanation', () => {
  it('counts as a chase of each agency, with one demand a share and its event', async () => {
    const one = await world.issue({ coordinating: ['finance'] });
    await acts.remind([one.lead], { at: '2024-06-10' });
    await demand([one.lead, one.assignmentOf('finance')]);

    const { assignments, chases, explanations, events } = await recordsHere();
    const own = explanations.filter(({ assignmentId }) =>
      [one.lead, one.assignmentOf('finance')].includes(assignmentId),
    );
    expect(own).toMatchObject([
      { assignmentId: one.lead, question: 'Vì sao chưa báo cáo?', answerBefore: '2024-06-14', answer: null },
      { assignmentId: one.assignmentOf('finance') },
    ]);
    expect(chases.slice(-2)).toMatchObject([{ kind: 'explanation' }, { kind: 'explanation' }]);
    expect(rowOf(assignments, one.lead)).toMatchObject({ reminderCount: 2, state: 'awaiting' });
    expect(events.findLast(({ subjectId }) => subjectId === one.lead)).toMatchObject({
      type: 'explanation_demanded',
      after: { ordinal: 2, explanationId: own[0]?.id, agencyId: world.agencyIds.construction },
    });
    await expectRollUpHolds(world);
  });

  it('is for leaders and chief, and for the monitor who follows the work', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) =>
        demandExplanation(context, {
          idempotencyKey: newId(),
          assignmentIds: [lead],
          question: null,
          answerBefore: '2024-06-14',
        }),
    );
    expect(who['done']).toEqual(['chair', 'viceChair', 'chief', 'monitorA']);
  });

  it('is refused while one stands, for what is reported, and for a day that has come', async () => {
    const [asked, free, reported] = [await world.issue(), await world.issue(), await world.issue()];
    await demand([asked.lead]);
    await acts.complete(reported.lead);
    await expectRefusal(world, () => demand([free.lead, asked.lead]), {
      code: 'EXPLANATION_OPEN',
      path: 'assignmentIds.1',
      details: { answerBefore: '2024-06-14' },
    });
    await expectRefusal(world, () => demand([reported.lead]), { code: 'NOT_REMINDABLE', path: 'assignmentIds.0' });
    await expectRefusal(world, () => demand([free.lead], '2024-06-10'), {
      code: 'ANSWER_DAY_PAST',
      path: 'answerBefore',
    });
  });

  it('by two at once of the same work stands once', async () => {
    for (let round = 0; round < 5; round++) {
      const { lead } = await world.issue();
      const sent = await Promise.allSettled([demand([lead]), demand([lead])]);
      expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const { explanations } = await recordsHere();
      expect(explanations.filter(({ assignmentId }) => assignmentId === lead)).toHaveLength(1);
    }
  });
});

describe('explaining', () => {
  const demanded = async () => {
    const { lead } = await world.issue();
    return { lead, explanationId: await acts.demand(lead) };
  };

  it('is done once, by who answers for the agency, and stands in the history', async () => {
    const who = await verdicts(world, demanded, (context, { explanationId }) =>
      answerExplanation(context, answerOf(explanationId)),
    );
    expect(who['done']).toEqual(['head', 'clerk']);
    expect(who['NOT_FOUND']).toContain('financeHead');

    const { lead, explanationId } = await demanded();
    await answerExplanation(await world.contextAs('clerk', { at: '2024-06-17' }), answerOf(explanationId));
    const { explanations, events, assignments } = await recordsHere();
    expect(rowOf(explanations, explanationId)).toMatchObject({
      answer: 'Do chờ thẩm định',
      answeredBy: world.postIds.clerk,
      answeredByPerson: world.personIds.clerk,
    });
    expect(events.findLast(({ subjectId }) => subjectId === lead)).toMatchObject({
      type: 'explanation_answered',
      after: { explanationId, answerBefore: '2024-06-14' },
    });
    expect(rowOf(assignments, lead).state).toBe('awaiting');
  });

  it('thirty times under one key answers once; another answer comes too late', async () => {
    const { explanationId } = await demanded();
    const clerk = await world.contextAs('clerk');
    const send = (answer: string) => (idempotencyKey: string) =>
      answerExplanation(clerk, { ...answerOf(explanationId, answer), idempotencyKey });
    await expectOnce(world, send('Do chờ thẩm định'), send('Do thiếu vốn'));
    await expectRefusal(world, () => answerExplanation(clerk, answerOf(explanationId)), {
      code: 'ALREADY_ACTED',
      act: 'explanation_answered',
    });
  });

  it('says something, with files of its own', async () => {
    const { explanationId } = await demanded();
    const head = await world.contextAs('head');
    await expectRefusal(world, () => answerExplanation(head, answerOf(explanationId, '  ')), {
      code: 'TEXT_EMPTY',
      path: 'answer',
    });
    await expectRefusal(world, () => answerExplanation(head, { ...answerOf(explanationId), fileIds: [newId()] }), {
      code: 'FILE_NOT_FOUND',
    });
  });

  it("is not asked for any more once the work has ended, and of another tenant's work never was", async () => {
    const { lead, explanationId } = await demanded();
    await acts.withdraw(lead);
    const head = await world.contextAs('head');
    await expectRefusal(world, () => answerExplanation(head, answerOf(explanationId)), { code: 'ALREADY_ACTED' });
    const { explanations, events } = await recordsHere();
    expect(rowOf(explanations, explanationId).lapsedAt).not.toBeNull();
    expect(events.filter(({ subjectId }) => subjectId === lead).map(({ type }) => type)).toContain(
      'explanation_lapsed',
    );
    await expectRefusal(world, () => answerExplanation(head, answerOf(newId())), { code: 'NOT_FOUND' });
  });
});
