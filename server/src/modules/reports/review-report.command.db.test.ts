import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type Issue, type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { acceptCompletion, type AcceptCompletionInput } from './accept-completion.command.ts';
import { returnCompletion } from './return-completion.command.ts';

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
/** A directive whose lead reported. */
async function reported(made: Issue & { readonly sentOn?: string; readonly statedOn?: string } = {}) {
  const { sentOn = '2024-06-11', statedOn = sentOn, ...issue } = made;
  const issued = await world.issue(issue);
  return { ...issued, reportId: await acts.complete(issued.lead, { at: sentOn, statedOn }) };
}
const acceptance = (reportId: string, change: Partial<AcceptCompletionInput> = {}): AcceptCompletionInput => ({
  idempotencyKey: newId(),
  reportId,
  statedOn: null,
  dayReason: null,
  grade: null,
  ...change,
});
const chiefOn = (at = '2024-06-12') => world.contextAs('chief', { at });
const now = new Date('2024-06-12T09:00:00+07:00');
const WHO = {
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
};

describe('accepting a result', () => {
  it('ends the work, and the coordinating shares with it, at one instant', async () => {
    const { directiveId, lead, assignmentOf, reportId } = await reported({
      coordinating: ['finance'],
      dueOn: '2024-06-28',
    });
    await acceptCompletion(await chiefOn(), acceptance(reportId, { grade: 'good' }));
    const { assignments, directives, reviews, periods, events } = await recordsHere();
    expect(rowOf(assignments, lead)).toMatchObject({
      state: 'accepted',
      statedOn: '2024-06-11',
      closedOn: '2024-06-12',
      closedAt: now,
      percent: 100,
      updatedAt: now,
    });
    expect(rowOf(assignments, assignmentOf('finance'))).toMatchObject({
      state: 'closed_with_lead',
      closedOn: '2024-06-12',
      statedOn: null,
    });
    expect(rowOf(directives, directiveId)).toMatchObject({
      status: 'done',
      doneLate: false,
      closedOn: '2024-06-12',
      progress: 100,
      dueOn: '2024-06-28',
    });
    expect(reviews.at(-1)).toMatchObject({
      reportId,
      decision: 'accepted',
      statedOn: null,
      grade: 'good',
      reviewedBy: world.postIds.chief,
      reviewedAt: now,
    });
    const recorded = new Map(periods.slice(-2).map((period) => [period.assignmentId, period]));
    expect(recorded.get(lead)).toMatchObject({ state: 'accepted', recordedFrom: now });
    expect(recorded.get(assignmentOf('finance'))).toMatchObject({ state: 'closed_with_lead', recordedFrom: now });
    expect(events.slice(-2)).toMatchObject([
      {
        type: 'completion_accepted',
        subjectId: lead,
        occurredAt: now,
        after: { reportId, isOnTime: true, isDayDoubtful: false, statedOn: '2024-06-11' },
      },
      { type: 'closed_with_lead', subjectId: assignmentOf('finance'), occurredAt: now },
    ]);
    await expectRollUpHolds(world);
  });

  it('of one lead of two leaves the directive open', async () => {
    const { directiveId, assignmentOf, reportId } = await reported({
      lead: ['construction', 'finance'],
      coordinating: ['tax'],
    });
    await acceptCompletion(await chiefOn(), acceptance(reportId));
    const { assignments, directives } = await recordsHere();
    expect(rowOf(directives, directiveId)).toMatchObject({ status: 'in_progress', progress: 50, closedOn: null });
    expect(rowOf(assignments, assignmentOf('tax')).state).toBe('awaiting');
    await expectRollUpHolds(world);
  });

  it('of a coordinating agency never ends the directive', async () => {
    const { directiveId, assignmentOf } = await world.issue({ coordinating: ['finance'] });
    await acts.complete(assignmentOf('finance'), { by: 'financeClerk' });
    await acts.accept(assignmentOf('finance'));
    expect(rowOf((await recordsHere()).directives, directiveId)).toMatchObject({ status: 'not_started', progress: 0 });
    await expectRollUpHolds(world);
  });

  it('on another day than the stated one needs a reason, and that day counts', async () => {
    const { directiveId, lead, reportId } = await reported({
      dueOn: '2024-06-11',
      sentOn: '2024-06-12',
      statedOn: '2024-06-11',
    });
    const chief = await chiefOn('2024-06-13');
    const later = { statedOn: '2024-06-12' };
    await expectRefusal(world, () => acceptCompletion(chief, acceptance(reportId, later)), {
      code: 'DAY_REASON_MISSING',
      path: 'dayReason',
    });
    await acceptCompletion(chief, acceptance(reportId, { ...later, dayReason: 'Theo dấu công văn đến' }));
    const { assignments, directives, reviews, events } = await recordsHere();
    expect(rowOf(assignments, lead)).toMatchObject({ statedOn: '2024-06-12' });
    expect(rowOf(directives, directiveId)).toMatchObject({ status: 'done', doneLate: true });
    expect(reviews.at(-1)).toMatchObject({ statedOn: '2024-06-12', dayReason: 'Theo dấu công văn đến' });
    expect(events.at(-1)).toMatchObject({ after: { isOnTime: false, isDayDoubtful: true } });
    await expectRollUpHolds(world);
  });

  it.each([
    ['after the sending', '2024-06-12', 'STATED_AFTER_SENT'],
    ['before the issue', '2024-06-09', 'STATED_BEFORE_ISSUED'],
    ['that is none', '12/6', 'NOT_A_DAY'],
  ])('on a day %s is refused', async (_title, statedOn, code) => {
    const [{ reportId }, chief] = [await reported(), await chiefOn()];
    await expectRefusal(world, () => acceptCompletion(chief, acceptance(reportId, { statedOn, dayReason: 'Sửa' })), {
      code,
      path: 'statedOn',
    });
  });

  it('is for leaders and chief, and for the monitor who follows it', async () => {
    expect(
      await verdicts(
        world,
        () => reported({ sentOn: '2024-06-10' }),
        (context, { reportId }) => acceptCompletion(context, acceptance(reportId)),
      ),
    ).toEqual(WHO);
  });

  it("of one's own agency's report is refused, even in another post", async () => {
    const office = await world.issue({ lead: ['office'], monitors: ['monitorA', 'lentMonitor'] });
    const ownReport = await acts.complete(office.lead, { by: 'monitorA' });
    for (const by of ['chief', 'monitorA'] as const) {
      const context = await world.contextAs(by);
      await expectRefusal(world, () => acceptCompletion(context, acceptance(ownReport)), { code: 'NOT_ALLOWED' });
    }
    await acts.accept(office.lead, { by: 'viceChair' });

    const construction = await world.issue({ monitors: ['lentMonitor'] });
    const byHead = await acts.complete(construction.lead, { by: 'head' });
    const lent = await world.contextAs('lentMonitor');
    await expectRefusal(world, () => acceptCompletion(lent, acceptance(byHead)), { code: 'NOT_ALLOWED' });
    await expectRollUpHolds(world);
  });

  it('of a progress report, of none, or of one in another tenant finds nothing', async () => {
    const { lead } = await world.issue();
    await acts.progress(lead);
    const foreign = await smallWorld(db);
    const { lead: foreignLead } = await foreign.issue();
    const foreignReport = await actsIn(foreign).complete(foreignLead);
    const chief = await chiefOn();
    for (const id of [await acts.latestReportOf(lead), newId(), foreignReport]) {
      await expectRefusal(world, () => acceptCompletion(chief, acceptance(id)), { code: 'NOT_FOUND' });
    }
  });

  it('thirty times under one key happens once', async () => {
    const [{ reportId }, chief] = [await reported(), await chiefOn()];
    const send = (grade: 'good' | null) => (idempotencyKey: string) =>
      acceptCompletion(chief, acceptance(reportId, { idempotencyKey, grade }));
    await expectOnce(world, send('good'), send(null));
    expect((await recordsHere()).reviews.filter((review) => review.reportId === reportId)).toHaveLength(1);
  });
});

describe('returning a report', () => {
  const giveBack = async (reportId: string, reason: string, at: string) =>
    returnCompletion(await chiefOn(at), { idempotencyKey: newId(), reportId, reason });

  it('that was sent in time moves the due day by the working days it waited', async () => {
    const { directiveId, lead, reportId } = await reported({ dueOn: '2024-06-14', sentOn: '2024-06-11' });
    await giveBack(reportId, 'Thiếu biểu số liệu', '2024-06-17');
    const at = new Date('2024-06-17T09:00:00+07:00');
    const { assignments, directives, reviews, events, periods } = await recordsHere();
    // From Tuesday to Monday it waited four working days.
    expect(rowOf(assignments, lead)).toMatchObject({
      state: 'in_progress',
      dueOn: '2024-06-20',
      firstDueOn: '2024-06-14',
      returnedAt: at,
      statedOn: null,
      percent: 0,
      closedOn: null,
    });
    expect(rowOf(directives, directiveId)).toMatchObject({
      status: 'in_progress',
      dueOn: '2024-06-20',
      firstDueOn: '2024-06-14',
      nextDueOn: '2024-06-20',
      progress: 0,
    });
    expect(reviews.at(-1)).toMatchObject({
      reportId,
      decision: 'returned',
      reason: 'Thiếu biểu số liệu',
      reviewedAt: at,
    });
    expect(periods.at(-1)).toMatchObject({
      assignmentId: lead,
      state: 'in_progress',
      dueOn: '2024-06-20',
      recordedFrom: at,
    });
    expect(events.slice(-2)).toMatchObject([
      {
        type: 'completion_returned',
        subjectId: lead,
        occurredAt: at,
        after: { reason: 'Thiếu biểu số liệu', reportId },
      },
      {
        type: 'due_day_moved',
        subjectId: lead,
        occurredAt: at,
        before: { dueOn: '2024-06-14' },
        after: { dueOn: '2024-06-20', cause: 'returned' },
      },
    ]);
    await expectRollUpHolds(world);
  });

  it('leaves at least two working days, and brings back the percent of the last progress', async () => {
    const { lead } = await world.issue({ dueOn: '2024-06-14' });
    await acts.progress(lead, { at: '2024-06-11', percent: 65 });
    await acts.complete(lead, { at: '2024-06-14' });
    await acts.giveBack(lead, { at: '2024-06-14T16:00:00+07:00' });
    expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({ dueOn: '2024-06-18', percent: 65 });
    await expectRollUpHolds(world);
  });

  it('that came late, or without a due day, moves nothing', async () => {
    const [late, undated] = [await reported({ dueOn: '2024-06-10' }), await reported({ dueOn: null })];
    for (const { reportId } of [late, undated]) await giveBack(reportId, 'Chưa đạt', '2024-06-12');
    const { assignments, events } = await recordsHere();
    expect(rowOf(assignments, late.lead).dueOn).toBe('2024-06-10');
    expect(rowOf(assignments, undated.lead).dueOn).toBeNull();
    expect(
      events.filter(({ type, subjectId }) => type === 'due_day_moved' && [late.lead, undated.lead].includes(subjectId)),
    ).toEqual([]);
    await expectRollUpHolds(world);
  });

  it('can be followed by a new report, which is then no longer returned and can be accepted', async () => {
    const { lead, reportId } = await reported({ dueOn: '2024-06-14' });
    await giveBack(reportId, 'Chưa đạt', '2024-06-12');
    await acts.progress(lead, { at: '2024-06-13' });
    expect(rowOf((await recordsHere()).assignments, lead).returnedAt).not.toBeNull();
    await acts.complete(lead, { at: '2024-06-14' });
    expect(rowOf((await recordsHere()).assignments, lead).returnedAt).toBeNull();
    const chief = await chiefOn('2024-06-14');
    // The screen of a colleague still shows the report that was returned.
    await expectRefusal(world, () => acceptCompletion(chief, acceptance(reportId)), {
      code: 'ALREADY_ACTED',
      act: 'completion_reported',
    });
    await acts.accept(lead, { at: '2024-06-14' });
    await expectRollUpHolds(world);
  });

  it('is refused without a reason', async () => {
    const { reportId } = await reported();
    await expectRefusal(world, () => giveBack(reportId, '  ', '2024-06-12'), {
      code: 'REASON_MISSING',
      path: 'reason',
    });
  });

  it('is for those who may accept', async () => {
    expect(
      await verdicts(
        world,
        () => reported({ sentOn: '2024-06-10' }),
        (context, { reportId }) => returnCompletion(context, { idempotencyKey: newId(), reportId, reason: 'Chưa đạt' }),
      ),
    ).toEqual(WHO);
  });

  it('thirty times under one key happens once', async () => {
    const [{ reportId, lead }, chief] = [await reported(), await chiefOn()];
    const send = (reason: string) => (idempotencyKey: string) =>
      returnCompletion(chief, { idempotencyKey, reportId, reason });
    await expectOnce(world, send('Chưa đạt'), send('Lý do khác'));
    expect(
      (await recordsHere()).events.filter(
        ({ type, subjectId }) => type === 'completion_returned' && subjectId === lead,
      ),
    ).toHaveLength(1);
  });
});

describe('two reviewers at once', () => {
  it('decide once; the other is told who decided, what and when', async () => {
    const [chief, chair] = [await chiefOn(), await world.contextAs('chair', { at: '2024-06-12' })];
    for (let round = 0; round < 6; round++) {
      const { lead, reportId } = await reported({ dueOn: '2024-06-28' });
      const outcomes = await Promise.all(
        [
          () => acceptCompletion(chief, acceptance(reportId)),
          () => returnCompletion(chair, { idempotencyKey: newId(), reportId, reason: 'Chưa đạt' }),
        ].map(outcomeOf),
      );
      const refused = outcomes.find((outcome) => outcome instanceof AlreadyActed);
      const isAccepted = rowOf((await recordsHere()).assignments, lead).state === 'accepted';
      expect(refused).toMatchObject({
        act: isAccepted ? 'completion_accepted' : 'completion_returned',
        actorAppointmentId: world.postIds[isAccepted ? 'chief' : 'chair'],
        occurredAt: now,
      });
      expect(outcomes).toContainEqual({ assignmentId: lead });
      expect((await recordsHere()).reviews.filter((review) => review.reportId === reportId)).toHaveLength(1);
    }
    await expectRollUpHolds(world);
  });

  it('of two leads end the coordinating share once, with the second', async () => {
    for (let round = 0; round < 4; round++) {
      const { directiveId, assignmentOf } = await world.issue({
        lead: ['construction', 'finance'],
        coordinating: ['tax'],
      });
      await acts.complete(assignmentOf('construction'));
      await acts.complete(assignmentOf('finance'), { by: 'financeClerk' });
      await Promise.all([
        acts.accept(assignmentOf('construction'), { by: 'chief' }),
        acts.accept(assignmentOf('finance'), { by: 'chair' }),
      ]);
      const { assignments, directives, events } = await recordsHere();
      expect(rowOf(directives, directiveId)).toMatchObject({ status: 'done', progress: 100 });
      expect(rowOf(assignments, assignmentOf('tax')).state).toBe('closed_with_lead');
      expect(
        events.filter(({ subjectId, type }) => subjectId === assignmentOf('tax') && type === 'closed_with_lead'),
      ).toHaveLength(1);
    }
    await expectRollUpHolds(world);
  });
});
