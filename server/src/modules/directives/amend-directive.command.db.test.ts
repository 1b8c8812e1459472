import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { deadlineOn } from '../../../test/deadlines.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import type { AgencyKey, PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { amendDirective, type AmendDirectiveInput } from './amend-directive.command.ts';
import { listDirectives } from './directives.queries.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const REASON = 'Theo ý kiến của Chủ tịch';
const recordsHere = () => recordsOf(db, world.tenantId);
const amendment = (directiveId: string, change: Partial<AmendDirectiveInput> = {}): AmendDirectiveInput => ({
  idempotencyKey: newId(),
  directiveId,
  reason: REASON,
  addAssignments: [],
  ...change,
});
const amend = async (
  directiveId: string,
  change: Partial<AmendDirectiveInput>,
  by: PostKey = 'chief',
  at = '2024-06-12',
) => amendDirective(await world.contextAs(by, { at }), amendment(directiveId, change));
const dueOn = (day: string | null) => ({ deadline: deadlineOn(day) });
const adding = (agency: AgencyKey, role: 'lead' | 'coordinating' = 'coordinating') => ({
  addAssignments: [{ agencyId: world.agencyIds[agency], groupId: null, role, deadline: undefined }],
});

describe('amending a directive', () => {
  it('to another day moves the shares that followed the old one, and keeps the first promise', async () => {
    const { directiveId, lead, assignmentOf } = await world.issue({ coordinating: ['finance'], dueOn: '2024-06-28' });
    await amend(directiveId, dueOn('2024-07-12'));

    const { directives, assignments, periods, events } = await recordsHere();
    const now = new Date('2024-06-12T09:00:00+07:00');
    expect(rowOf(directives, directiveId)).toMatchObject({
      deadlineOn: '2024-07-12',
      dueOn: '2024-07-12',
      firstDueOn: '2024-06-28',
      updatedAt: now,
    });
    expect(rowOf(assignments, lead)).toMatchObject({ dueOn: '2024-07-12', firstDueOn: '2024-06-28', updatedAt: now });
    expect(rowOf(assignments, assignmentOf('finance'))).toMatchObject({
      dueOn: '2024-07-12',
      firstDueOn: '2024-06-28',
    });
    expect(periods.filter(({ assignmentId }) => assignmentId === lead)).toMatchObject([
      { dueOn: '2024-06-28', recordedTo: now },
      { dueOn: '2024-07-12', recordedFrom: now, recordedTo: null },
    ]);
    expect(events.filter((event) => event.directiveId === directiveId).slice(1)).toMatchObject([
      { type: 'directive_amended', subjectId: directiveId, occurredAt: now, after: { reason: REASON } },
      {
        type: 'due_day_moved',
        subjectId: lead,
        before: { dueOn: '2024-06-28' },
        after: { dueOn: '2024-07-12', cause: 'amended', reason: REASON, agencyId: world.agencyIds.construction },
      },
      { type: 'due_day_moved', subjectId: assignmentOf('finance') },
    ]);
    await expectRollUpHolds(world);
  });

  it('to an earlier day, or to none, is possible; a day of its own stays', async () => {
    const { directiveId, lead, assignmentOf } = await world.issue({ coordinating: ['finance'], dueOn: '2024-06-28' });
    await actsIn(world).complete(assignmentOf('finance'), { by: 'financeClerk', at: '2024-06-11' });
    await actsIn(world).giveBack(assignmentOf('finance'), { at: '2024-06-12' });
    await amend(directiveId, dueOn('2024-06-20'));
    const { assignments } = await recordsHere();
    expect(rowOf(assignments, lead).dueOn).toBe('2024-06-20');
    expect(rowOf(assignments, assignmentOf('finance')).dueOn).toBe('2024-07-01');
    await amend(directiveId, dueOn(null));
    expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({ dueOn: null, firstDueOn: '2024-06-28' });
    expect(rowOf((await recordsHere()).directives, directiveId)).toMatchObject({
      dueOn: null,
      deadlineKind: 'none',
      hasDeadline: false,
    });
    await expectRollUpHolds(world);
  });

  it('to an earlier day never turns late what was reported before', async () => {
    const { directiveId, lead } = await world.issue({ dueOn: '2024-06-28' });
    await actsIn(world).complete(lead, { at: '2024-06-12' });
    await amend(directiveId, dueOn('2024-06-11'), 'chair', '2024-06-13');
    expect(rowOf((await recordsHere()).assignments, lead).dueOn).toBe('2024-06-28');
    await expectRollUpHolds(world);
  });

  it('gives further agencies their shares, a lead of them too', async () => {
    const { directiveId } = await world.issue({ dueOn: '2024-06-28' });
    await actsIn(world).acknowledge((await recordsHere()).assignments.at(-1)?.id ?? '');
    await amend(directiveId, adding('finance', 'lead'));
    await amend(directiveId, adding('tax'));
    const { assignments, events, periods } = await recordsHere();
    const added = assignments.filter((share) => share.directiveId === directiveId).slice(1);
    expect(added).toMatchObject([
      {
        agencyId: world.agencyIds.finance,
        role: 'lead',
        state: 'awaiting',
        dueOn: '2024-06-28',
        assignedAt: new Date('2024-06-12T09:00:00+07:00'),
      },
      { agencyId: world.agencyIds.tax, role: 'coordinating' },
    ]);
    for (const { id, agencyId } of added) {
      expect(events.filter(({ subjectId }) => subjectId === id)).toMatchObject([
        { type: 'assignment_added', after: { agencyId, reason: REASON } },
      ]);
      expect(periods.filter(({ assignmentId }) => assignmentId === id)).toHaveLength(1);
    }
    await expectRollUpHolds(world);
  });

  it('gives an agency a new share after its first was withdrawn', async () => {
    const { directiveId, assignmentOf } = await world.issue({ coordinating: ['finance'] });
    await expectRefusal(world, () => amend(directiveId, adding('finance')), {
      code: 'AGENCY_TWICE',
      path: 'addAssignments.0.agencyId',
    });
    await actsIn(world).withdraw(assignmentOf('finance'));
    await amend(directiveId, adding('finance'));
    const shares = (await recordsHere()).assignments.filter((share) => share.directiveId === directiveId);
    expect(shares.map(({ state }) => state)).toEqual(['awaiting', 'withdrawn', 'awaiting']);
    await expectRollUpHolds(world);
  });

  it('changes its words, also for the search, and who follows it', async () => {
    const { directiveId } = await world.issue({ content: 'Sửa chữa cầu Bồng Sơn' });
    await amend(directiveId, {
      content: 'Sửa chữa cầu An Lão',
      field: 'Giao thông',
      urgency: 'immediate',
      monitorIds: [world.postIds.monitorB],
    });
    const { directives, monitors, events } = await recordsHere();
    expect(rowOf(directives, directiveId)).toMatchObject({
      content: 'Sửa chữa cầu An Lão',
      field: 'Giao thông',
      urgency: 'immediate',
      deadlineOn: '2024-06-28',
    });
    expect(
      monitors.filter((monitor) => monitor.directiveId === directiveId).map(({ appointmentId }) => appointmentId),
    ).toEqual([world.postIds.monitorB]);
    expect(events.at(-1)).toMatchObject({
      type: 'directive_amended',
      before: { content: 'Sửa chữa cầu Bồng Sơn', urgency: 'normal', monitorIds: [world.postIds.monitorA] },
      after: { content: 'Sửa chữa cầu An Lão', monitorIds: [world.postIds.monitorB] },
    });
    const found = async (text: string) =>
      (await listDirectives(await world.contextAs('chief'), { text }, 'NEWEST', { first: 5, after: null })).edges;
    expect(await found('cau an lao giao thong 152')).toHaveLength(1);
    expect(await found('bong son')).toEqual([]);
  });

  it('is for leaders and chief, and for the monitor who follows it', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { directiveId }) => amendDirective(context, amendment(directiveId)),
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
});

describe('an amendment is refused, and nothing changes,', () => {
  it.each<[string, () => Partial<AmendDirectiveInput>, Record<string, unknown> & { code: string }]>([
    ['without a reason', () => ({ reason: ' ' }), { code: 'REASON_MISSING', path: 'reason' }],
    ['with a day before the issue', () => dueOn('2024-06-09'), { code: 'DUE_BEFORE_ISSUED', path: 'deadline' }],
    ['with a day that is none', () => dueOn('2024-6-9'), { code: 'NOT_A_DAY', path: 'deadline' }],
    ['with an empty text', () => ({ content: '' }), { code: 'TEXT_EMPTY', path: 'content' }],
    ['with 100,000 characters', () => ({ content: 'x'.repeat(100_000) }), { code: 'TEXT_TOO_LONG', path: 'content' }],
    [
      'with a monitor from elsewhere',
      () => ({ monitorIds: [world.postIds.clerk] }),
      { code: 'NOT_A_MONITOR', path: 'monitorIds.0' },
    ],
    [
      'with an agency that has a share',
      () => adding('construction'),
      { code: 'AGENCY_TWICE', path: 'addAssignments.0.agencyId' },
    ],
    [
      'with a dissolved agency',
      () => adding('dissolved'),
      { code: 'AGENCY_NOT_VALID', path: 'addAssignments.0.agencyId' },
    ],
  ])('%s', async (_title, change, refusal) => {
    const { directiveId } = await world.issue();
    await expectRefusal(world, () => amend(directiveId, change()), refusal);
  });

  it('once the directive has ended: the refusal says who ended it', async () => {
    const { directiveId, lead } = await world.issue({ coordinating: ['finance'] });
    await actsIn(world).complete(lead);
    await actsIn(world).accept(lead, { by: 'monitorA', at: '2024-06-11' });
    await expectRefusal(world, () => amend(directiveId, dueOn('2024-07-31')), {
      code: 'ALREADY_ACTED',
      act: 'completion_accepted',
      actorAppointmentId: world.postIds.monitorA,
      occurredAt: new Date('2024-06-11T09:00:00+07:00'),
    });
  });

  it('for a directive of another tenant', async () => {
    const { directiveId } = await (await smallWorld(db)).issue();
    await expectRefusal(world, () => amend(directiveId, {}), { code: 'NOT_FOUND' });
  });
});

describe('amending at once', () => {
  it('thirty times under one key happens once', async () => {
    const { directiveId } = await world.issue();
    const context = await world.contextAs('chief');
    const { idempotencyKey: _key, ...input } = amendment(directiveId, adding('finance'));
    const key = await expectOnce(
      world,
      (idempotencyKey) => amendDirective(context, { ...input, idempotencyKey }),
      (idempotencyKey) => amendDirective(context, { ...input, idempotencyKey, reason: 'Lý do khác' }),
    );
    expect(
      (await recordsHere()).events.filter(
        ({ idempotencyKey, type }) => idempotencyKey === key && type === 'assignment_added',
      ),
    ).toHaveLength(1);
  });

  it('by two who add the same agency adds it once', async () => {
    const { directiveId } = await world.issue();
    const outcomes = await Promise.all(
      (['chief', 'chair'] as const).map((by) => outcomeOf(() => amend(directiveId, adding('finance'), by))),
    );
    expect(outcomes).toContainEqual({ directiveId });
    expect(outcomes).toContainEqual(expect.objectContaining({ code: 'AGENCY_TWICE' }));
    await expectRollUpHolds(world);
  });

  it('with a report of the lead loses neither the day nor the report', async () => {
    const acts = actsIn(world);
    for (let round = 0; round < 4; round++) {
      const { directiveId, lead } = await world.issue({ dueOn: '2024-06-28' });
      await Promise.all([
        amend(directiveId, dueOn('2024-07-12')),
        acts.progress(lead, { percent: 60, at: '2024-06-12' }),
      ]);
      expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({
        dueOn: '2024-07-12',
        percent: 60,
        state: 'in_progress',
      });
    }
    await expectRollUpHolds(world);
  });
});
