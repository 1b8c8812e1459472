import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { endTracking } from './end-tracking.command.ts';
import { withdrawAssignment } from './withdraw-assignment.command.ts';

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
const statesOf = async (directiveId: string) =>
  (await recordsHere()).assignments.filter((share) => share.directiveId === directiveId).map(({ state }) => state);
const now = new Date('2024-06-12T09:00:00+07:00');

describe('withdrawing an assignment', () => {
  it('closes it with the reason; with the last lead the directive and the coordinating shares end too', async () => {
    const { directiveId, lead, assignmentOf } = await world.issue({ coordinating: ['finance'] });
    await acts.withdraw(lead, { at: '2024-06-12' });

    const { directives, assignments, periods, events } = await recordsHere();
    expect(rowOf(directives, directiveId)).toMatchObject({
      status: 'closed_without_result',
      closedOn: '2024-06-12',
      nextDueOn: null,
      updatedAt: now,
    });
    expect(rowOf(assignments, lead)).toMatchObject({
      state: 'withdrawn',
      closedOn: '2024-06-12',
      closedAt: now,
      closeReason: 'Giao nhầm đơn vị',
    });
    expect(rowOf(assignments, assignmentOf('finance'))).toMatchObject({
      state: 'withdrawn',
      closedOn: '2024-06-12',
      closedAt: now,
      updatedAt: now,
    });
    expect(periods.filter(({ assignmentId }) => assignmentId === assignmentOf('finance'))).toMatchObject([
      { recordedTo: now },
      { state: 'withdrawn', recordedFrom: now },
    ]);
    expect(events.slice(-2)).toMatchObject([
      {
        type: 'assignment_withdrawn',
        subjectId: lead,
        occurredAt: now,
        before: { state: 'awaiting' },
        after: { state: 'withdrawn', reason: 'Giao nhầm đơn vị' },
      },
      {
        type: 'closed_with_lead',
        subjectId: assignmentOf('finance'),
        occurredAt: now,
        after: { state: 'withdrawn', agencyId: world.agencyIds.finance },
      },
    ]);
    await expectRollUpHolds(world);
  });

  it('of one lead of two leaves the other to give day and progress', async () => {
    const { directiveId, lead, assignmentOf } = await world.issue({
      lead: ['construction', 'finance'],
      coordinating: ['tax'],
    });
    await acts.progress(assignmentOf('finance'), { by: 'financeClerk', percent: 70 });
    await acts.withdraw(lead);
    expect(await statesOf(directiveId)).toEqual(['withdrawn', 'in_progress', 'awaiting']);
    expect(rowOf((await recordsHere()).directives, directiveId)).toMatchObject({
      status: 'in_progress',
      progress: 70,
      closedOn: null,
    });
    await expectRollUpHolds(world);
  });

  it('of a report that waits leaves no stated day behind', async () => {
    const { lead } = await world.issue();
    await acts.complete(lead);
    await acts.withdraw(lead);
    expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({ state: 'withdrawn', statedOn: null });
    await expectRollUpHolds(world);
  });

  it('is for leaders and chief', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) =>
        withdrawAssignment(context, { idempotencyKey: newId(), assignmentId: lead, reason: 'Giao nhầm' }),
    );
    expect(who).toEqual({
      done: ['chair', 'viceChair', 'chief'],
      NOT_ALLOWED: ['monitorA', 'monitorB', 'head', 'clerk', 'officer', 'lentMonitor', 'inspector'],
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

  it('is refused without a reason, with 100,000 characters of it, and for what ended', async () => {
    const { lead } = await world.issue();
    const chief = await world.contextAs('chief');
    const withdraw = (reason: string) => () =>
      withdrawAssignment(chief, { idempotencyKey: newId(), assignmentId: lead, reason });
    await expectRefusal(world, withdraw(' \u200b'), { code: 'REASON_MISSING', path: 'reason' });
    await expectRefusal(world, withdraw('ố'.repeat(100_000)), {
      code: 'TEXT_TOO_LONG',
      details: { limit: 4000, length: 100_000 },
    });
    await acts.end(lead, { by: 'chair' });
    await expectRefusal(world, withdraw('Giao nhầm'), {
      code: 'ALREADY_ACTED',
      act: 'tracking_ended',
      actorAppointmentId: world.postIds.chair,
    });
  });

  it('thirty times under one key happens once', async () => {
    const [{ lead }, chief] = [await world.issue(), await world.contextAs('chief')];
    const send = (reason: string) => (idempotencyKey: string) =>
      withdrawAssignment(chief, { idempotencyKey, assignmentId: lead, reason });
    const key = await expectOnce(world, send('Giao nhầm'), send('Lý do khác'));
    expect((await recordsHere()).events.filter(({ idempotencyKey }) => idempotencyKey === key)).toHaveLength(1);
  });
});

describe('ending the tracking', () => {
  it('closes the work without a result, with the reason', async () => {
    const { directiveId, lead } = await world.issue({ coordinating: ['finance'] });
    await acts.acknowledge(lead, { at: '2024-06-11' });
    await acts.end(lead, { at: '2024-06-12' });
    const { assignments, directives, events } = await recordsHere();
    expect(rowOf(assignments, lead)).toMatchObject({
      state: 'ended',
      closedOn: '2024-06-12',
      closedAt: now,
      closeReason: 'Không còn cần thiết',
    });
    expect(rowOf(directives, directiveId)).toMatchObject({ status: 'closed_without_result', closedOn: '2024-06-12' });
    expect(events.at(-2)).toMatchObject({
      type: 'tracking_ended',
      subjectId: lead,
      occurredAt: now,
      before: { state: 'in_progress' },
      after: { state: 'ended' },
    });
    expect(await statesOf(directiveId)).toEqual(['ended', 'ended']);
    await expectRollUpHolds(world);
  });

  it('names the document that takes its place', async () => {
    const { directiveId, lead } = await world.issue({ coordinating: ['finance'] });
    await endTracking(await world.contextAs('chair'), {
      idempotencyKey: newId(),
      assignmentId: lead,
      outcome: 'superseded',
      reason: 'Có chỉ đạo mới',
      supersededBy: '201/TB-UBND',
    });
    const { assignments, events } = await recordsHere();
    expect(rowOf(assignments, lead).closeReason).toBe('Có chỉ đạo mới (201/TB-UBND)');
    expect(events.at(-2)).toMatchObject({
      type: 'tracking_ended',
      after: { state: 'superseded', supersededBy: '201/TB-UBND' },
    });
    expect(await statesOf(directiveId)).toEqual(['superseded', 'superseded']);
    await expectRollUpHolds(world);
  });

  it('of the last open lead, after another was accepted, makes the directive done', async () => {
    const { directiveId, assignmentOf } = await world.issue({
      lead: ['construction', 'finance'],
      coordinating: ['tax'],
    });
    await acts.complete(assignmentOf('construction'));
    await acts.accept(assignmentOf('construction'));
    expect(await statesOf(directiveId)).toEqual(['accepted', 'awaiting', 'awaiting']);
    await acts.end(assignmentOf('finance'));
    expect(await statesOf(directiveId)).toEqual(['accepted', 'ended', 'closed_with_lead']);
    expect(rowOf((await recordsHere()).directives, directiveId)).toMatchObject({ status: 'done', progress: 100 });
    await expectRollUpHolds(world);
  });

  it('is for chair and chief', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) =>
        endTracking(context, {
          idempotencyKey: newId(),
          assignmentId: lead,
          outcome: 'ended',
          reason: 'Không cần',
          supersededBy: null,
        }),
    );
    expect(who).toMatchObject({
      done: ['chair', 'chief'],
      NOT_ALLOWED: ['viceChair', 'monitorA', 'monitorB', 'head', 'clerk', 'officer', 'lentMonitor', 'inspector'],
    });
  });

  it('is refused without a reason, without the document that supersedes it, and for what ended', async () => {
    const { lead } = await world.issue();
    const chief = await world.contextAs('chief');
    const end = (outcome: 'ended' | 'superseded', reason: string) => () =>
      endTracking(chief, { idempotencyKey: newId(), assignmentId: lead, outcome, reason, supersededBy: null });
    await expectRefusal(world, end('ended', ''), { code: 'REASON_MISSING', path: 'reason' });
    await expectRefusal(world, end('superseded', 'Có chỉ đạo mới'), { code: 'TEXT_EMPTY', path: 'supersededBy' });
    await acts.withdraw(lead);
    await expectRefusal(world, end('ended', 'Không cần'), { code: 'ALREADY_ACTED', act: 'assignment_withdrawn' });
  });

  it('thirty times under one key happens once', async () => {
    const [{ lead }, chief] = [await world.issue(), await world.contextAs('chief')];
    const send = (reason: string) => (idempotencyKey: string) =>
      endTracking(chief, { idempotencyKey, assignmentId: lead, outcome: 'ended', reason, supersededBy: null });
    const key = await expectOnce(world, send('Không cần'), send('Lý do khác'));
    expect((await recordsHere()).events.filter(({ idempotencyKey }) => idempotencyKey === key)).toHaveLength(1);
  });
});

describe('closing at once', () => {
  it('two leads, each by somebody else, ends the coordinating share once', async () => {
    for (let round = 0; round < 5; round++) {
      const { directiveId, assignmentOf } = await world.issue({
        lead: ['construction', 'finance'],
        coordinating: ['tax'],
      });
      await Promise.all([
        acts.withdraw(assignmentOf('construction'), { by: 'chair' }),
        acts.end(assignmentOf('finance'), { by: 'chief' }),
      ]);
      const [, , coordinating] = await statesOf(directiveId);
      expect(['withdrawn', 'ended']).toContain(coordinating);
      expect(
        (await recordsHere()).events.filter(
          (event) => event.directiveId === directiveId && event.type === 'closed_with_lead',
        ),
      ).toHaveLength(1);
    }
    await expectRollUpHolds(world);
  });

  it('as the agency reports leaves either a report or an ending on record, never half of both', async () => {
    for (let round = 0; round < 5; round++) {
      const { lead } = await world.issue();
      const [ended] = await Promise.all([() => acts.withdraw(lead), () => acts.complete(lead)].map(outcomeOf));
      expect(ended).toEqual({ assignmentId: lead });
      expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({ state: 'withdrawn', statedOn: null });
    }
    await expectRollUpHolds(world);
  });
});
