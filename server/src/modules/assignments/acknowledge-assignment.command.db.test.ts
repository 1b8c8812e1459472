import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { reportCompletion } from '../reports/report-completion.command.ts';
import { acknowledgeAssignment } from './acknowledge-assignment.command.ts';
import { AlreadyActed } from './already-acted.rules.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

describe('acknowledging an assignment', () => {
  it('starts the work: row, period, directive and event are of one instant', async () => {
    const { directiveId, lead } = await world.issue({ dueOn: '2024-06-28' });
    await actsIn(world).acknowledge(lead, { by: 'clerk', at: '2024-06-11T15:00:00+07:00' });

    const records = await recordsOf(db, world.tenantId);
    const at = new Date('2024-06-11T15:00:00+07:00');
    expect(rowOf(records.assignments, lead)).toMatchObject({
      state: 'in_progress',
      acknowledgedAt: at,
      updatedAt: at,
      dueOn: '2024-06-28',
    });
    expect(rowOf(records.directives, directiveId)).toMatchObject({
      status: 'in_progress',
      nextDueOn: '2024-06-28',
      updatedAt: at,
    });
    expect(records.periods.filter(({ assignmentId }) => assignmentId === lead)).toMatchObject([
      { state: 'awaiting', recordedTo: at },
      { state: 'in_progress', recordedFrom: at, recordedTo: null },
    ]);
    expect(records.events.filter(({ subjectId }) => subjectId === lead)).toMatchObject([
      {
        type: 'assignment_acknowledged',
        directiveId,
        occurredAt: at,
        effectiveOn: '2024-06-11',
        appointmentId: world.postIds.clerk,
        personId: world.personIds.clerk,
        onBehalfOf: null,
        before: { state: 'awaiting' },
        after: { state: 'in_progress', agencyId: world.agencyIds.construction },
      },
    ]);
    await expectRollUpHolds(world);
  });

  it('by one lead of two starts the directive', async () => {
    const { directiveId, assignmentOf } = await world.issue({ lead: ['construction', 'finance'] });
    await actsIn(world).acknowledge(assignmentOf('finance'), { by: 'financeClerk' });
    const { directives, assignments } = await recordsOf(db, world.tenantId);
    expect(rowOf(directives, directiveId).status).toBe('in_progress');
    expect(rowOf(assignments, assignmentOf('construction')).state).toBe('awaiting');
    await expectRollUpHolds(world);
  });

  it('by a coordinating agency leaves the directive unstarted', async () => {
    const { directiveId, assignmentOf } = await world.issue({ coordinating: ['finance'] });
    await actsIn(world).acknowledge(assignmentOf('finance'), { by: 'financeHead' });
    expect(rowOf((await recordsOf(db, world.tenantId)).directives, directiveId).status).toBe('not_started');
    await expectRollUpHolds(world);
  });

  it('is for the head and the clerk of the agency', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) => acknowledgeAssignment(context, { idempotencyKey: newId(), assignmentId: lead }),
    );
    expect(who).toEqual({
      done: ['head', 'clerk'],
      NOT_ALLOWED: ['chair', 'viceChair', 'chief', 'monitorA', 'monitorB', 'officer', 'lentMonitor', 'inspector'],
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

  it('is, for a committee, for its leaders and its Office', async () => {
    const prepare = () => world.issue({ lead: ['hoaiAn'] });
    const who = await verdicts(world, prepare, (context, { lead }) =>
      acknowledgeAssignment(context, { idempotencyKey: newId(), assignmentId: lead }),
    );
    expect(who).toMatchObject({ done: ['districtChair', 'districtChief', 'districtMonitor'] });
  });
});

describe('what cannot be acknowledged', () => {
  it('is work that a colleague took up first: the refusal says who, what and when, even after a reminder', async () => {
    const { acknowledge, remind } = actsIn(world);
    const { lead } = await world.issue();
    await acknowledge(lead, { by: 'head', at: '2024-06-10T10:00:00+07:00' });
    await remind([lead], { at: '2024-06-10T11:00:00+07:00' });
    await expectRefusal(world, () => acknowledge(lead, { by: 'clerk', at: '2024-06-10T12:00:00+07:00' }), {
      code: 'ALREADY_ACTED',
      actorAppointmentId: world.postIds.head,
      act: 'assignment_acknowledged',
      occurredAt: new Date('2024-06-10T10:00:00+07:00'),
    });
  });

  it('is work that ended meanwhile', async () => {
    const { lead } = await world.issue();
    await actsIn(world).withdraw(lead, { by: 'chair' });
    await expectRefusal(world, () => actsIn(world).acknowledge(lead), {
      code: 'ALREADY_ACTED',
      act: 'assignment_withdrawn',
      actorAppointmentId: world.postIds.chair,
    });
  });

  it('is a proposal, which no agency knows of', async () => {
    const { lead } = await world.issue({ by: 'monitorA', document: 'none' });
    await expectRefusal(world, () => actsIn(world).acknowledge(lead), { code: 'NOT_FOUND' });
    await expectRefusal(world, () => actsIn(world).acknowledge(lead, { by: 'chief' }), { code: 'NOT_FOUND' });
  });

  it('is work of another tenant, or none at all', async () => {
    const { lead } = await (await smallWorld(db)).issue();
    await expectRefusal(world, () => actsIn(world).acknowledge(lead), { code: 'NOT_FOUND' });
    await expectRefusal(world, () => actsIn(world).acknowledge(newId()), { code: 'NOT_FOUND' });
  });
});

describe('acknowledging at once', () => {
  it('thirty times under one key happens once', async () => {
    const [{ lead }, other] = [await world.issue(), await world.issue()];
    const context = await world.contextAs('clerk');
    const send = (assignmentId: string) => (idempotencyKey: string) =>
      acknowledgeAssignment(context, { idempotencyKey, assignmentId });
    const key = await expectOnce(world, send(lead), send(other.lead));
    const { events } = await recordsOf(db, world.tenantId);
    expect(events.filter(({ idempotencyKey }) => idempotencyKey === key)).toHaveLength(1);
  });

  it('with a completion report leaves the report on record, whoever comes first', async () => {
    const [head, clerk] = [await world.contextAs('head'), await world.contextAs('clerk')];
    for (let round = 0; round < 8; round++) {
      const { lead } = await world.issue();
      const acknowledge = () => acknowledgeAssignment(clerk, { idempotencyKey: newId(), assignmentId: lead });
      const report = () =>
        reportCompletion(head, {
          idempotencyKey: newId(),
          assignmentId: lead,
          result: 'Đã hoàn thành',
          obstacles: null,
          statedOn: '2024-06-10',
          productNumber: '88/SXD',
          fileIds: [],
        });
      const [acknowledged, reported] = await Promise.all([acknowledge, report].map(outcomeOf));
      expect(reported).toMatchObject({ assignmentId: lead });
      if (acknowledged instanceof AlreadyActed) expect(acknowledged).toMatchObject({ act: 'completion_reported' });
      else expect(acknowledged).toEqual({ assignmentId: lead });
      expect(rowOf((await recordsOf(db, world.tenantId)).assignments, lead)).toMatchObject({
        state: 'reported',
        percent: 100,
      });
    }
    await expectRollUpHolds(world);
  });

  it('by two agencies of one directive loses nothing of the roll-up', async () => {
    const contexts = [await world.contextAs('clerk'), await world.contextAs('financeClerk')] as const;
    for (let round = 0; round < 5; round++) {
      const { assignmentOf } = await world.issue({ lead: ['construction', 'finance'] });
      await Promise.all([
        acknowledgeAssignment(contexts[0], { idempotencyKey: newId(), assignmentId: assignmentOf('construction') }),
        acknowledgeAssignment(contexts[1], { idempotencyKey: newId(), assignmentId: assignmentOf('finance') }),
      ]);
    }
    await expectRollUpHolds(world);
  });
});
