import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { reportOnBehalf, type ReportOnBehalfInput } from './report-on-behalf.command.ts';

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
const issue = () => world.issue({ lead: ['tax'], dueOn: '2024-06-12' });
const answer = (assignmentId: string, change: Partial<ReportOnBehalfInput> = {}): ReportOnBehalfInput => ({
  idempotencyKey: newId(),
  assignmentId,
  kind: 'completion',
  paperNumber: '345/CT-NVDTPC',
  paperOn: '2024-06-12',
  percent: null,
  result: 'Đã thu đủ',
  obstacles: null,
  statedOn: '2024-06-11',
  fileIds: [],
  ...change,
});
const monitor = () => world.contextAs('monitorB', { at: '2024-06-14' });

describe('an answer on paper', () => {
  it('is recorded for the agency: sent on the day of the paper, signed by who recorded it', async () => {
    const { directiveId, lead } = await issue();
    await reportOnBehalf(await monitor(), answer(lead));
    const now = new Date('2024-06-14T09:00:00+07:00');
    const { reports, assignments, directives, events } = await recordsHere();
    expect(reports.at(-1)).toMatchObject({
      assignmentId: lead,
      kind: 'completion',
      percent: 100,
      paperNumber: '345/CT-NVDTPC',
      paperOn: '2024-06-12',
      sentOn: '2024-06-12',
      sentAt: now,
      sentBy: world.postIds.monitorB,
      statedOn: '2024-06-11',
      productNumber: '345/CT-NVDTPC',
    });
    expect(rowOf(assignments, lead)).toMatchObject({ state: 'reported', statedOn: '2024-06-11', acknowledgedAt: now });
    expect(rowOf(directives, directiveId)).toMatchObject({ progress: 100, hasLateReported: false });
    expect(events.at(-1)).toMatchObject({
      type: 'completion_reported',
      appointmentId: world.postIds.monitorB,
      after: { agencyId: world.agencyIds.tax, paperNumber: '345/CT-NVDTPC', state: 'reported' },
    });
    await expectRollUpHolds(world);
  });

  it('may tell of progress', async () => {
    const { lead } = await issue();
    await reportOnBehalf(await monitor(), answer(lead, { kind: 'progress', percent: 30, statedOn: null }));
    expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({
      state: 'in_progress',
      percent: 30,
      statedOn: null,
    });
    await expectRollUpHolds(world);
  });

  it('returned, moves the due day from the day of the paper', async () => {
    const { lead } = await issue();
    await reportOnBehalf(await monitor(), answer(lead));
    // Sent on its due day, Wednesday; returned on Monday: three working days on.
    await acts.giveBack(lead, { by: 'chief', at: '2024-06-17' });
    expect(rowOf((await recordsHere()).assignments, lead)).toMatchObject({
      state: 'in_progress',
      dueOn: '2024-06-19',
      firstDueOn: '2024-06-12',
      percent: 0,
    });
    await expectRollUpHolds(world);
  });

  it('is reviewed by another person than the one who recorded it', async () => {
    const { lead } = await issue();
    await reportOnBehalf(await world.contextAs('chief', { at: '2024-06-14' }), answer(lead));
    await expectRefusal(world, () => acts.accept(lead, { by: 'chief', at: '2024-06-14' }), { code: 'NOT_ALLOWED' });
    await acts.accept(lead, { by: 'monitorA', at: '2024-06-14' });
    await expectRollUpHolds(world);
  });

  it('is for chief and monitors of the issuing committee, and not of their own work', async () => {
    const record = (assignmentId: string) => answer(assignmentId, { paperOn: '2024-06-10', statedOn: '2024-06-10' });
    const who = await verdicts(world, issue, (context, { lead }) => reportOnBehalf(context, record(lead)));
    expect(who).toEqual({
      done: ['chief', 'monitorA', 'monitorB', 'lentMonitor'],
      NOT_ALLOWED: ['chair', 'viceChair', 'inspector'],
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
        'admin',
      ],
    });
    const own = await world.issue({ lead: ['office'] });
    const chief = await world.contextAs('chief');
    await expectRefusal(world, () => reportOnBehalf(chief, record(own.lead)), { code: 'NOT_ALLOWED' });
  });

  it.each<[string, Partial<ReportOnBehalfInput>, Record<string, unknown> & { code: string }]>([
    ['no number', { paperNumber: ' ' }, { code: 'PAPER_NUMBER_MISSING', path: 'paperNumber' }],
    [
      'a day to come',
      { paperOn: '2024-06-15' },
      { code: 'PAPER_IN_FUTURE', path: 'paperOn', details: { latestOn: '2024-06-14' } },
    ],
    ['a day before the issue', { paperOn: '2024-06-09' }, { code: 'PAPER_BEFORE_ISSUED', path: 'paperOn' }],
    [
      'a stated day after the paper',
      { statedOn: '2024-06-13' },
      { code: 'STATED_AFTER_SENT', path: 'statedOn', details: { latestOn: '2024-06-12' } },
    ],
    ['no stated day', { statedOn: null }, { code: 'STATED_MISSING', path: 'statedOn' }],
    ['no percent of progress', { kind: 'progress' }, { code: 'PERCENT_OUT_OF_RANGE', path: 'percent' }],
    ["a file that is not the Office's", { fileIds: [newId()] }, { code: 'FILE_NOT_FOUND', path: 'fileIds' }],
  ])('with %s is refused', async (_title, change, refusal) => {
    const { lead } = await issue();
    const context = await monitor();
    await expectRefusal(world, () => reportOnBehalf(context, answer(lead, change)), refusal);
  });

  it('is refused once the agency reported itself', async () => {
    const { lead } = await world.issue();
    await acts.complete(lead, { by: 'head', at: '2024-06-13' });
    const context = await monitor();
    await expectRefusal(world, () => reportOnBehalf(context, answer(lead)), {
      code: 'ALREADY_ACTED',
      act: 'completion_reported',
    });
  });

  it('thirty times under one key is recorded once', async () => {
    const [{ lead }, context] = [await issue(), await monitor()];
    const send = (result: string) => (idempotencyKey: string) =>
      reportOnBehalf(context, answer(lead, { idempotencyKey, result }));
    await expectOnce(world, send('Đã thu đủ'), send('Thu một phần'));
    expect((await recordsHere()).reports.filter(({ assignmentId }) => assignmentId === lead)).toHaveLength(1);
  });
});
