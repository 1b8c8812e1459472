import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { remindAgency } from './remind-agency.command.ts';

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
const remind = async (assignmentIds: readonly string[], message: string | null = null) =>
  remindAgency(await world.contextAs('chief', { at: '2024-06-12' }), {
    idempotencyKey: newId(),
    assignmentIds,
    message,
  });

describe('reminding agencies', () => {
  it('of work in several directives makes one chase per agency, numbered per assignment, at one instant', async () => {
    const [one, two] = [await world.issue({ coordinating: ['finance'] }), await world.issue()];
    await acts.remind([two.lead], { at: '2024-06-11' });
    const sent = await remind(
      [one.lead, one.assignmentOf('finance'), two.lead, two.lead],
      'Đề nghị báo cáo trước ngày 15/6',
    );

    const now = new Date('2024-06-12T09:00:00+07:00');
    const { assignments, chases, chasedAssignments, events } = await recordsHere();
    expect(sent.assignmentIds).toEqual([one.lead, one.assignmentOf('finance'), two.lead]);
    const [construction, finance] = chases.slice(-2);
    expect(construction).toMatchObject({
      id: sent.reminderId,
      kind: 'reminder',
      agencyId: world.agencyIds.construction,
      sentAt: now,
      sentBy: world.postIds.chief,
      message: 'Đề nghị báo cáo trước ngày 15/6',
    });
    expect(finance).toMatchObject({ agencyId: world.agencyIds.finance });
    expect(chasedAssignments.filter(({ chaseId }) => chaseId === construction?.id)).toMatchObject([
      { assignmentId: one.lead, ordinal: 1 },
      { assignmentId: two.lead, ordinal: 2 },
    ]);
    expect(rowOf(assignments, two.lead)).toMatchObject({ reminderCount: 2, lastRemindedAt: now, state: 'awaiting' });
    expect(events.filter(({ subjectId }) => subjectId === two.lead)).toMatchObject([
      { type: 'agency_reminded', after: { ordinal: 1 } },
      {
        type: 'agency_reminded',
        occurredAt: now,
        directiveId: two.directiveId,
        after: { ordinal: 2, agencyId: world.agencyIds.construction },
      },
    ]);
    await expectRollUpHolds(world);
  });

  it('is for leaders and chief, and for the monitor who follows the work', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) => remindAgency(context, { idempotencyKey: newId(), assignmentIds: [lead], message: null }),
    );
    expect(who).toEqual({
      done: ['chair', 'viceChair', 'chief', 'monitorA'],
      NOT_ALLOWED: ['monitorB', 'head', 'clerk', 'officer', 'lentMonitor', 'inspector'],
      NOT_FOUND: [
        'financeHead',
        'financeClerk',
        'districtChair',
        'districtChief',
        'districtMonitor',
        'cultureHead',
        'admin',
      ],
    });
  });

  it("is refused as a whole where one of them is not the actor's to chase", async () => {
    const [own, others] = [await world.issue(), await world.issue({ monitors: ['monitorB'] })];
    const monitor = await world.contextAs('monitorA');
    await expectRefusal(
      world,
      () => remindAgency(monitor, { idempotencyKey: newId(), assignmentIds: [own.lead, others.lead], message: null }),
      { code: 'NOT_ALLOWED' },
    );
  });

  it('is refused for nothing, for too much, for a message too long, and for what is reported or ended', async () => {
    const [open, reported, ended, lone] = [await world.issue(), await world.issue(), await world.issue(), newId()];
    await acts.complete(reported.lead);
    await acts.withdraw(ended.lead);
    await expectRefusal(world, () => remind([]), { code: 'NOTHING_CHOSEN', path: 'assignmentIds' });
    await expectRefusal(world, () => remind(Array.from({ length: 70_000 }, () => lone)), {
      code: 'TOO_MANY',
      path: 'assignmentIds',
      details: { limit: 200, length: 70_000 },
    });
    await expectRefusal(world, () => remind([open.lead], 'x'.repeat(1001)), {
      code: 'MESSAGE_TOO_LONG',
      path: 'message',
    });
    await expectRefusal(world, () => remind([open.lead, reported.lead]), {
      code: 'NOT_REMINDABLE',
      path: 'assignmentIds.1',
    });
    await expectRefusal(world, () => remind([ended.lead]), { code: 'NOT_REMINDABLE', path: 'assignmentIds.0' });
  });

  it("is refused for a proposal, for another tenant's work and for none", async () => {
    const [proposed, foreign] = [
      await world.issue({ by: 'monitorA', document: 'none' }),
      await (await smallWorld(db)).issue(),
    ];
    for (const id of [proposed.lead, foreign.lead, newId()])
      await expectRefusal(world, () => remind([id]), { code: 'NOT_FOUND' });
  });

  it('thirty times under one key reminds once', async () => {
    const [{ lead }, chief] = [await world.issue(), await world.contextAs('chief')];
    const send = (message: string | null) => (idempotencyKey: string) =>
      remindAgency(chief, { idempotencyKey, assignmentIds: [lead], message });
    await expectOnce(world, send(null), send('Khẩn trương'));
    expect(rowOf((await recordsHere()).assignments, lead).reminderCount).toBe(1);
  });

  it('by two at once of the same work, named in other orders, numbers it 1 and 2', async () => {
    const contexts = [await world.contextAs('chief'), await world.contextAs('chair')];
    for (let round = 0; round < 5; round++) {
      const leads = [(await world.issue()).lead, (await world.issue()).lead];
      await Promise.all(
        contexts.map((context, index) =>
          remindAgency(context, {
            idempotencyKey: newId(),
            assignmentIds: index === 0 ? leads : leads.toReversed(),
            message: null,
          }),
        ),
      );
      const { chasedAssignments } = await recordsHere();
      for (const lead of leads) {
        expect(
          chasedAssignments
            .filter(({ assignmentId }) => assignmentId === lead)
            .map(({ ordinal }) => ordinal)
            .toSorted((one, two) => one - two),
        ).toEqual([1, 2]);
      }
    }
  });
});
