import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectRefusal, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { DraftConflict } from './draft.rules.ts';
import { findIssueDraft, selectReportDrafts } from './drafts.queries.ts';
import { discardIssueDraft, saveIssueDraft } from './save-issue-draft.command.ts';
import { discardReportDraft, saveReportDraft, type SaveReportDraftInput } from './save-report-draft.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);
const typed = (assignmentId: string, change: Partial<SaveReportDraftInput> = {}): SaveReportDraftInput => ({
  assignmentId,
  version: 0,
  kind: 'completion',
  percent: null,
  result: 'Đang viết dở',
  obstacles: '',
  statedOn: null,
  productNumber: null,
  fileIds: [],
  ...change,
});
const save = async (by: PostKey, input: SaveReportDraftInput, at = '2024-06-11') =>
  saveReportDraft(await world.contextAs(by, { at }), input);

describe('the draft of a report', () => {
  it('is kept with every save, leaves no event, and names who saved it last', async () => {
    const { lead } = await world.issue();
    const before = (await recordsHere()).events.length;
    await save('officer', typed(lead));
    await save('clerk', typed(lead, { version: 1, result: 'Viết tiếp', statedOn: '2024-06-11' }), '2024-06-12');
    const { reportDrafts, events } = await recordsHere();
    expect(reportDrafts.filter(({ assignmentId }) => assignmentId === lead)).toMatchObject([
      {
        version: 2,
        result: 'Viết tiếp',
        statedOn: '2024-06-11',
        savedBy: world.personIds.clerk,
        savedAt: new Date('2024-06-12T09:00:00+07:00'),
      },
    ]);
    expect(events).toHaveLength(before);
  });

  it('is for the agency: head, clerk and officer', async () => {
    const who = await verdicts(
      world,
      () => world.issue(),
      (context, { lead }) => saveReportDraft(context, typed(lead)),
    );
    expect(who).toEqual({
      done: ['head', 'clerk', 'officer'],
      NOT_ALLOWED: ['chair', 'viceChair', 'chief', 'monitorA', 'monitorB', 'lentMonitor', 'inspector'],
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

  it('that a colleague saved meanwhile is not overwritten: the refusal says who and when', async () => {
    const { lead } = await world.issue();
    await save('clerk', typed(lead));
    for (const version of [0, 7]) {
      await expectRefusal(world, () => save('head', typed(lead, { version })), {
        code: 'DRAFT_CONFLICT',
        version: 1,
        savedBy: world.personIds.clerk,
        savedAt: new Date('2024-06-11T09:00:00+07:00'),
      });
    }
  });

  it('begun by two at once is begun once', async () => {
    for (let round = 0; round < 4; round++) {
      const { lead } = await world.issue();
      const outcomes = await Promise.all(
        (['head', 'clerk'] as const).map((by) => outcomeOf(() => save(by, typed(lead)))),
      );
      expect(outcomes.filter((outcome) => outcome instanceof DraftConflict)).toHaveLength(1);
      expect(outcomes).toContainEqual({ assignmentId: lead });
    }
  });

  it('is refused for a day that is none and for a text too long', async () => {
    const { lead } = await world.issue();
    await expectRefusal(world, () => save('clerk', typed(lead, { statedOn: '31/6' })), {
      code: 'NOT_A_DAY',
      path: 'statedOn',
    });
    await expectRefusal(world, () => save('clerk', typed(lead, { obstacles: 'x'.repeat(100_000) })), {
      code: 'TEXT_TOO_LONG',
      path: 'obstacles',
    });
  });

  it("is refused for another tenant's work", async () => {
    const { lead } = await (await smallWorld(db)).issue();
    await expectRefusal(world, () => save('clerk', typed(lead)), { code: 'NOT_FOUND' });
  });

  it('goes when it is thrown away, and when a report is sent', async () => {
    const { lead } = await world.issue();
    const clerk = await world.contextAs('clerk');
    const drafts = async () => (await selectReportDrafts(clerk, [lead])).length;
    await save('clerk', typed(lead));
    const chief = await world.contextAs('chief');
    await expectRefusal(world, () => discardReportDraft(chief, lead), { code: 'NOT_ALLOWED' });
    await discardReportDraft(clerk, lead);
    expect(await drafts()).toBe(0);
    await discardReportDraft(clerk, lead);
    await save('clerk', typed(lead));
    await actsIn(world).complete(lead);
    expect(await drafts()).toBe(0);
  });

  it('does not come back when it was on its way while the report was sent, nor begin on closed work', async () => {
    const { lead } = await world.issue();
    const { complete, accept } = actsIn(world);
    await save('officer', typed(lead));
    await complete(lead);
    await expectRefusal(world, () => save('officer', typed(lead, { version: 1 })), { code: 'ALREADY_ACTED' });
    await accept(lead);
    await expectRefusal(world, () => save('officer', typed(lead)), { code: 'ALREADY_ACTED' });
  });
});

describe('the draft of an issue', () => {
  const saveIssue = async (by: PostKey, body: string, version = 0, assignmentId: string | null = null) =>
    saveIssueDraft(await world.contextAs(by), { assignmentId, version, body });

  /** A share that the district may cascade. */
  const districtShare = async () => (await world.issue({ coordinating: ['hoaiAn'] })).assignmentOf('hoaiAn');

  it('is kept for the appointment alone, one beside another for each cascade', async () => {
    const assignmentId = await districtShare();
    await saveIssue('districtMonitor', '{"content":"một"}');
    await saveIssue('districtMonitor', '{"content":"hai"}', 1);
    await saveIssue('districtMonitor', '{"content":"triển khai"}', 0, assignmentId);
    const monitor = await world.contextAs('districtMonitor');
    expect(await findIssueDraft(monitor, null)).toMatchObject({ body: '{"content":"hai"}', version: 2 });
    expect(await findIssueDraft(monitor, assignmentId)).toMatchObject({ body: '{"content":"triển khai"}', version: 1 });
    expect(await findIssueDraft(await world.contextAs('monitorB'), null)).toBeNull();
    expect(await findIssueDraft(await world.contextAs('districtChief'), assignmentId)).toBeNull();
    await discardIssueDraft(monitor, null);
    expect(await findIssueDraft(monitor, null)).toBeNull();
    expect(await findIssueDraft(monitor, assignmentId)).not.toBeNull();
  });

  it('is for those who issue', async () => {
    const who = await verdicts(
      world,
      () => Promise.resolve(null),
      async (context) => {
        await saveIssueDraft(context, { assignmentId: null, version: 0, body: '{}' });
        await discardIssueDraft(context, null);
      },
    );
    expect(who).toEqual({
      done: [
        'chair',
        'viceChair',
        'chief',
        'monitorA',
        'monitorB',
        'lentMonitor',
        'districtChair',
        'districtChief',
        'districtMonitor',
      ],
      NOT_ALLOWED: ['head', 'clerk', 'officer', 'financeHead', 'financeClerk', 'cultureHead', 'inspector', 'admin'],
    });
  });

  it('of a cascade is for those who may cascade that very assignment', async () => {
    const who = await verdicts(world, districtShare, (context, assignmentId) =>
      saveIssueDraft(context, { assignmentId, version: 0, body: '{}' }),
    );
    expect(who).toMatchObject({ done: ['districtChair', 'districtChief', 'districtMonitor'] });
    await expectRefusal(world, () => saveIssue('chair', '{}', 0, newId()), { code: 'NOT_FOUND' });
  });

  it('that another tab saved meanwhile is not overwritten', async () => {
    await saveIssue('chief', 'một');
    await expectRefusal(world, () => saveIssue('chief', 'hai'), {
      code: 'DRAFT_CONFLICT',
      version: 1,
      savedBy: world.personIds.chief,
    });
    await expectRefusal(world, () => saveIssue('chief', 'x'.repeat(500_001), 1), {
      code: 'TEXT_TOO_LONG',
      path: 'body',
    });
  });

  it('begun in two tabs at once is begun once', async () => {
    for (let round = 0; round < 4; round++) {
      const assignmentId = await districtShare();
      const outcomes = await Promise.all(
        ['một', 'hai'].map((body) => outcomeOf(() => saveIssue('districtChair', body, 0, assignmentId))),
      );
      expect(outcomes.filter((outcome) => outcome instanceof DraftConflict)).toHaveLength(1);
      expect(outcomes).toContain(undefined);
    }
  });
});
