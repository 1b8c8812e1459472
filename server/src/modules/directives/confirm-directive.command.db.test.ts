import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { deadlineOn } from '../../../test/deadlines.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { amendDirective } from './amend-directive.command.ts';
import { confirmDirective } from './confirm-directive.command.ts';
import { issueDirectives } from './issue-directives.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const propose = () => world.issue({ by: 'monitorA', document: 'none', coordinating: ['finance'] });
const confirm = async (directiveId: string, by: 'chief' | 'chair' | 'viceChair' = 'chief', at = '2024-06-12') =>
  confirmDirective(await world.contextAs(by, { at }), { idempotencyKey: newId(), directiveId });

describe('confirming a proposal', () => {
  it('brings it into force: only now are the shares assigned and on record, at one instant', async () => {
    const { directiveId } = await propose();
    await confirm(directiveId, 'viceChair');

    const { directives, assignments, periods, events } = await recordsOf(db, world.tenantId);
    const now = new Date('2024-06-12T09:00:00+07:00');
    expect(rowOf(directives, directiveId)).toMatchObject({
      inForceAt: now,
      updatedAt: now,
      issuedOn: '2024-06-10',
      status: 'not_started',
    });
    const shares = assignments.filter((share) => share.directiveId === directiveId);
    expect(shares).toMatchObject([{ assignedAt: now, updatedAt: now, state: 'awaiting' }, { assignedAt: now }]);
    expect(periods.filter(({ assignmentId }) => shares.some(({ id }) => id === assignmentId))).toMatchObject([
      { recordedFrom: now, recordedTo: null, state: 'awaiting' },
      { recordedFrom: now, recordedTo: null },
    ]);
    expect(events.at(-1)).toMatchObject({
      type: 'directive_confirmed',
      directiveId,
      subjectId: directiveId,
      occurredAt: now,
      appointmentId: world.postIds.viceChair,
      before: { inForceAt: null },
      after: { inForceAt: now.toISOString() },
    });
    await expectRollUpHolds(world);
  });

  it('promises the day that it has then, not one that was proposed before', async () => {
    const { directiveId, lead } = await propose();
    await amendDirective(await world.contextAs('chief'), {
      idempotencyKey: newId(),
      directiveId,
      reason: 'Chỉnh hạn',
      deadline: deadlineOn('2024-07-05'),
      addAssignments: [],
    });
    await expectRollUpHolds(world);
    await confirm(directiveId);
    const { directives, assignments } = await recordsOf(db, world.tenantId);
    expect(rowOf(assignments, lead)).toMatchObject({ dueOn: '2024-07-05', firstDueOn: '2024-07-05' });
    expect(rowOf(directives, directiveId)).toMatchObject({ dueOn: '2024-07-05', firstDueOn: '2024-07-05' });
    await expectRollUpHolds(world);
  });

  it('counts from that day what starts on receipt', async () => {
    const input = world.issueInput({
      by: 'monitorA',
      at: '2024-06-05',
      document: 'none',
      lead: ['construction', 'tax'],
    });
    const fromReceipt = { kind: 'term' as const, n: 5, unit: 'working_day' as const, from: null };
    const own = { ...fromReceipt, n: 2 };
    const {
      directiveIds: [directiveId = ''],
    } = await issueDirectives(await world.contextAs('monitorA', { at: '2024-06-05' }), {
      ...input,
      directives: input.directives.map((line) => ({
        ...line,
        deadline: fromReceipt,
        assignments: line.assignments.map((share, index) => (index === 0 ? share : { ...share, deadline: own })),
      })),
    });
    await confirm(directiveId);
    const { assignments } = await recordsOf(db, world.tenantId);
    const days = assignments.filter((share) => share.directiveId === directiveId);
    expect(days.map(({ dueOn, firstDueOn }) => [dueOn, firstDueOn])).toEqual([
      ['2024-06-19', '2024-06-19'],
      ['2024-06-14', '2024-06-14'],
    ]);
    await expectRollUpHolds(world);
  });

  it('is for chair, vice-chair and chief of the committee', async () => {
    const who = await verdicts(world, propose, (context, { directiveId }) =>
      confirmDirective(context, { idempotencyKey: newId(), directiveId }),
    );
    expect(who).toEqual({
      done: ['chair', 'viceChair', 'chief'],
      NOT_ALLOWED: ['monitorA', 'monitorB', 'lentMonitor'],
      NOT_FOUND: [
        'head',
        'clerk',
        'officer',
        'financeHead',
        'financeClerk',
        'districtChair',
        'districtChief',
        'districtMonitor',
        'cultureHead',
        'inspector',
        'admin',
      ],
    });
  });

  it('is refused for one that came into force: the refusal says who confirmed it, whatever was changed since', async () => {
    const { directiveId } = await propose();
    await confirm(directiveId, 'chair');
    await amendDirective(await world.contextAs('chief', { at: '2024-06-13' }), {
      idempotencyKey: newId(),
      directiveId,
      reason: 'Làm rõ',
      content: 'Nội dung rõ hơn',
      addAssignments: [],
    });
    await expectRefusal(world, () => confirm(directiveId, 'chief', '2024-06-14'), {
      code: 'ALREADY_ACTED',
      act: 'directive_confirmed',
      actorAppointmentId: world.postIds.chair,
      occurredAt: new Date('2024-06-12T09:00:00+07:00'),
    });
  });

  it('is refused for one that was issued in force, and for what does not exist', async () => {
    const { directiveId } = await world.issue();
    await expectRefusal(world, () => confirm(directiveId), { code: 'ALREADY_ACTED', act: 'directive_issued' });
    await expectRefusal(world, () => confirm(newId()), { code: 'NOT_FOUND' });
  });

  it('thirty times under one key happens once', async () => {
    const [one, other, context] = [await propose(), await propose(), await world.contextAs('chief')];
    const send =
      ({ directiveId }: { directiveId: string }) =>
      (idempotencyKey: string) =>
        confirmDirective(context, { idempotencyKey, directiveId });
    const key = await expectOnce(world, send(one), send(other));
    expect(
      (await recordsOf(db, world.tenantId)).events.filter(({ idempotencyKey }) => idempotencyKey === key),
    ).toHaveLength(1);
  });

  it('by two at once succeeds for one of them', async () => {
    const contexts = [await world.contextAs('chief'), await world.contextAs('chair')];
    for (let round = 0; round < 4; round++) {
      const { directiveId } = await propose();
      const outcomes = await Promise.all(
        contexts.map((context) => outcomeOf(() => confirmDirective(context, { idempotencyKey: newId(), directiveId }))),
      );
      expect(outcomes.filter((outcome) => outcome instanceof AlreadyActed)).toHaveLength(1);
      expect(outcomes).toContainEqual({ directiveId });
    }
    await expectRollUpHolds(world);
  });
});
