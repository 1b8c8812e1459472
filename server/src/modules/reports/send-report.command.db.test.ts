import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { saveReportDraft } from '../drafts/save-report-draft.command.ts';
import { storeFile } from '../files/store-file.command.ts';
import { reportCompletion, type ReportCompletionInput } from './report-completion.command.ts';
import { reportProgress, type ReportProgressInput } from './report-progress.command.ts';

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
const now = new Date('2024-06-12T09:00:00+07:00');
const progress = (assignmentId: string, change: Partial<ReportProgressInput> = {}): ReportProgressInput => ({
  idempotencyKey: newId(),
  assignmentId,
  percent: 40,
  result: 'Đã khảo sát',
  obstacles: null,
  fileIds: [],
  ...change,
});
const completion = (assignmentId: string, change: Partial<ReportCompletionInput> = {}): ReportCompletionInput => ({
  idempotencyKey: newId(),
  assignmentId,
  result: 'Đã trình',
  obstacles: null,
  statedOn: '2024-06-10',
  productNumber: '88/SXD',
  fileIds: [],
  ...change,
});
const clerk = () => world.contextAs('clerk', { at: '2024-06-12' });
const upload = async (by: 'clerk' | 'head' | 'financeClerk') => {
  const file = { id: newId(), name: 'bao-cao.pdf', mediaType: 'application/pdf', sizeBytes: 9, sha256: 'x' };
  return (await storeFile(await world.contextAs(by), file)).id;
};
const draftOf = async (assignmentId: string) =>
  saveReportDraft(await world.contextAs('officer'), {
    assignmentId,
    version: 0,
    kind: 'progress',
    percent: 10,
    result: 'nháp',
    obstacles: '',
    statedOn: null,
    productNumber: null,
    fileIds: [],
  });

describe('a progress report', () => {
  it('takes the work up, if nobody did: report, row, period, roll-up and event are of one instant, the draft is gone', async () => {
    const { directiveId, lead } = await world.issue({ dueOn: '2024-06-28' });
    await draftOf(lead);
    const fileId = await upload('head');
    await reportProgress(
      await clerk(),
      progress(lead, { percent: 45, obstacles: ' Thiếu số liệu ', fileIds: [fileId, fileId] }),
    );

    const { reports, assignments, directives, periods, events, files, reportDrafts } = await recordsHere();
    const report = reports.find(({ assignmentId }) => assignmentId === lead);
    expect(report).toMatchObject({
      kind: 'progress',
      percent: 45,
      result: 'Đã khảo sát',
      obstacles: 'Thiếu số liệu',
      sentAt: now,
      sentOn: '2024-06-12',
      sentBy: world.postIds.clerk,
      dueOnWhenSent: '2024-06-28',
      statedOn: null,
    });
    expect(rowOf(assignments, lead)).toMatchObject({
      state: 'in_progress',
      percent: 45,
      acknowledgedAt: now,
      lastReportedAt: now,
      latestReportId: report?.id,
      statedOn: null,
      updatedAt: now,
    });
    expect(rowOf(directives, directiveId)).toMatchObject({ status: 'in_progress', progress: 45, updatedAt: now });
    expect(periods.filter(({ assignmentId }) => assignmentId === lead)).toMatchObject([
      { recordedTo: now },
      { state: 'in_progress', recordedFrom: now },
    ]);
    expect(events.filter(({ subjectId }) => subjectId === lead)).toMatchObject([
      {
        type: 'progress_reported',
        occurredAt: now,
        before: { state: 'awaiting', percent: 0 },
        after: { state: 'in_progress', percent: 45, reportId: report?.id, agencyId: world.agencyIds.construction },
      },
    ]);
    expect(rowOf(files, fileId)).toMatchObject({ reportId: report?.id });
    expect(reportDrafts).toEqual([]);
    await expectRollUpHolds(world);
  });

  it('keeps the moment of the first acknowledgement, and is superseded by the next', async () => {
    const { lead } = await world.issue();
    await acts.acknowledge(lead, { at: '2024-06-11' });
    await acts.progress(lead, { at: '2024-06-12', percent: 60 });
    await acts.progress(lead, { at: '2024-06-13', percent: 50 });
    const { assignments, reports } = await recordsHere();
    expect(rowOf(assignments, lead)).toMatchObject({
      percent: 50,
      acknowledgedAt: new Date('2024-06-11T09:00:00+07:00'),
    });
    expect(reports.filter(({ assignmentId }) => assignmentId === lead).map(({ percent }) => percent)).toEqual([60, 50]);
    await expectRollUpHolds(world);
  });

  it('of a coordinating agency counts for itself alone', async () => {
    const { directiveId, assignmentOf } = await world.issue({ coordinating: ['finance'] });
    await acts.progress(assignmentOf('finance'), { by: 'financeHead', percent: 90 });
    expect(rowOf((await recordsHere()).directives, directiveId)).toMatchObject({ status: 'not_started', progress: 0 });
    await expectRollUpHolds(world);
  });

  it('is for the head and the clerk of the agency', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) => reportProgress(context, progress(lead)),
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

  it.each<[string, Partial<ReportProgressInput>, Record<string, unknown> & { code: string }]>([
    ['101 percent', { percent: 101 }, { code: 'PERCENT_OUT_OF_RANGE', path: 'percent' }],
    ['less than nothing', { percent: -1 }, { code: 'PERCENT_OUT_OF_RANGE', path: 'percent' }],
    ['half a percent', { percent: 0.5 }, { code: 'PERCENT_OUT_OF_RANGE', path: 'percent' }],
    ['no words', { result: ' ' }, { code: 'TEXT_EMPTY', path: 'result' }],
    ['100,000 characters', { result: 'x'.repeat(100_000) }, { code: 'TEXT_TOO_LONG', path: 'result' }],
    ['a file that does not exist', { fileIds: [newId()] }, { code: 'FILE_NOT_FOUND', path: 'fileIds' }],
    ['too many files', { fileIds: Array.from({ length: 21 }, () => newId()) }, { code: 'TOO_MANY', path: 'fileIds' }],
  ])('with %s is refused, and its draft survives', async (_title, change, refusal) => {
    const { lead } = await world.issue();
    await draftOf(lead);
    const context = await clerk();
    await expectRefusal(world, () => reportProgress(context, progress(lead, change)), refusal);
    await acts.progress(lead);
  });

  it("with another agency's file is refused", async () => {
    const [{ lead }, fileId, context] = [await world.issue(), await upload('financeClerk'), await clerk()];
    await expectRefusal(world, () => reportProgress(context, progress(lead, { fileIds: [fileId] })), {
      code: 'FILE_NOT_FOUND',
    });
  });

  it('on closed, proposed or foreign work is refused', async () => {
    const [closed, proposed, foreign] = [
      await world.issue(),
      await world.issue({ by: 'monitorA', document: 'none' }),
      await (await smallWorld(db)).issue(),
    ];
    await acts.end(closed.lead, { by: 'chair' });
    const context = await clerk();
    await expectRefusal(world, () => reportProgress(context, progress(closed.lead)), {
      code: 'ALREADY_ACTED',
      act: 'tracking_ended',
      actorAppointmentId: world.postIds.chair,
    });
    for (const { lead } of [proposed, foreign]) {
      await expectRefusal(world, () => reportProgress(context, progress(lead)), { code: 'NOT_FOUND' });
    }
  });

  it('thirty times under one key is sent once', async () => {
    const [{ lead }, context] = [await world.issue(), await clerk()];
    const send = (percent: number) => (idempotencyKey: string) =>
      reportProgress(context, progress(lead, { idempotencyKey, percent }));
    await expectOnce(world, send(20), send(30));
    expect((await recordsHere()).reports.filter(({ assignmentId }) => assignmentId === lead)).toHaveLength(1);
  });
});

describe('a completion report', () => {
  it('waits for its review, with the day it states', async () => {
    const { directiveId, lead } = await world.issue({ dueOn: '2024-06-11' });
    await reportCompletion(
      await clerk(),
      completion(lead, { statedOn: '2024-06-12', productNumber: null, fileIds: [await upload('clerk')] }),
    );
    const { reports, assignments, directives, events, periods } = await recordsHere();
    expect(reports.at(-1)).toMatchObject({
      kind: 'completion',
      percent: 100,
      statedOn: '2024-06-12',
      sentOn: '2024-06-12',
      productNumber: null,
    });
    expect(rowOf(assignments, lead)).toMatchObject({
      state: 'reported',
      percent: 100,
      statedOn: '2024-06-12',
      acknowledgedAt: now,
      closedOn: null,
    });
    expect(rowOf(directives, directiveId)).toMatchObject({
      status: 'in_progress',
      progress: 100,
      hasLateReported: true,
      nextDueOn: null,
    });
    expect(events.at(-1)).toMatchObject({
      type: 'completion_reported',
      subjectId: lead,
      occurredAt: now,
      after: { state: 'reported' },
    });
    expect(periods.at(-1)).toMatchObject({
      assignmentId: lead,
      state: 'reported',
      statedOn: '2024-06-12',
      recordedFrom: now,
    });
    await expectRollUpHolds(world);
  });

  it.each<[string, Partial<ReportCompletionInput>, Record<string, unknown> & { code: string }]>([
    ['no product', { productNumber: ' ' }, { code: 'PRODUCT_MISSING', path: 'productNumber' }],
    ['no day', { statedOn: '' }, { code: 'STATED_MISSING', path: 'statedOn' }],
    ['a day that is none', { statedOn: '2024-06-31' }, { code: 'NOT_A_DAY', path: 'statedOn' }],
    [
      'a day after the sending',
      { statedOn: '2024-06-13' },
      { code: 'STATED_AFTER_SENT', path: 'statedOn', details: { latestOn: '2024-06-12' } },
    ],
    [
      'a day before the issue',
      { statedOn: '2024-06-09' },
      { code: 'STATED_BEFORE_ISSUED', path: 'statedOn', details: { earliestOn: '2024-06-10' } },
    ],
    ['no words', { result: '\u202e' }, { code: 'TEXT_EMPTY', path: 'result' }],
  ])('with %s is refused', async (_title, change, refusal) => {
    const { lead } = await world.issue();
    const context = await clerk();
    await expectRefusal(world, () => reportCompletion(context, completion(lead, change)), refusal);
  });

  it("late in the evening is of the tenant's day, not of the device's", async () => {
    const { lead } = await world.issue();
    const evening = await world.contextAs('clerk', { at: '2024-06-11T23:30:00+07:00' });
    await expectRefusal(world, () => reportCompletion(evening, completion(lead, { statedOn: '2024-06-12' })), {
      code: 'STATED_AFTER_SENT',
    });
    const midnight = await world.contextAs('clerk', { at: '2024-06-12T00:10:00+07:00' });
    await reportCompletion(midnight, completion(lead, { statedOn: '2024-06-12' }));
    expect((await recordsHere()).reports.at(-1)).toMatchObject({
      sentOn: '2024-06-12',
      sentAt: new Date('2024-06-11T17:10:00Z'),
    });
  });

  it('while another waits is refused: the refusal says who sent that one', async () => {
    const { lead } = await world.issue();
    await acts.complete(lead, { by: 'head' });
    const context = await clerk();
    const first = { code: 'ALREADY_ACTED', act: 'completion_reported', actorAppointmentId: world.postIds.head };
    await expectRefusal(world, () => reportCompletion(context, completion(lead)), first);
    await expectRefusal(world, () => reportProgress(context, progress(lead)), first);
  });

  it('thirty times under one key is sent once, and two at once by colleagues once too', async () => {
    const [{ lead }, other, context, head] = [
      await world.issue(),
      await world.issue(),
      await clerk(),
      await world.contextAs('head'),
    ];
    const send = (result: string) => (idempotencyKey: string) =>
      reportCompletion(context, completion(lead, { idempotencyKey, result }));
    await expectOnce(world, send('Đã trình'), send('Đã ban hành'));
    const outcomes = await Promise.all(
      [context, head].map((each) => outcomeOf(() => reportCompletion(each, completion(other.lead)))),
    );
    expect(outcomes.filter((outcome) => outcome instanceof AlreadyActed)).toHaveLength(1);
    const { reports } = await recordsHere();
    for (const id of [lead, other.lead])
      expect(reports.filter(({ assignmentId }) => assignmentId === id)).toHaveLength(1);
  });

  it('of two agencies of one directive at once loses neither in the roll-up', async () => {
    const [construction, finance] = [await clerk(), await world.contextAs('financeClerk', { at: '2024-06-12' })];
    for (let round = 0; round < 5; round++) {
      const { directiveId, assignmentOf } = await world.issue({ lead: ['construction', 'finance'] });
      await Promise.all([
        reportCompletion(construction, completion(assignmentOf('construction'))),
        reportProgress(finance, progress(assignmentOf('finance'), { percent: 50 })),
      ]);
      expect(rowOf((await recordsHere()).directives, directiveId)).toMatchObject({
        progress: 75,
        status: 'in_progress',
      });
    }
    await expectRollUpHolds(world);
  });
});
