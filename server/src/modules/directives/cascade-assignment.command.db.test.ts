import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { deadlineOn } from '../../../test/deadlines.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type Issue, type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { amendDirective } from './amend-directive.command.ts';
import { selectAcceptedResults, selectCascadeSources, selectChildren } from './cascade.queries.ts';
import { confirmDirective } from './confirm-directive.command.ts';
import { selectDirectives } from './directives.queries.ts';
import { cascadeAssignment } from './issue-directives.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);
/** The province assigns the district. */
const assignDistrict = (made: Issue = {}) => world.issue({ lead: ['hoaiAn'], dueOn: '2024-06-28', ...made });
/** The district hands it down. */
const handDown = (under: string, made: Issue = {}) =>
  world.issue({
    by: 'districtChief',
    lead: ['culture'],
    dueOn: null,
    under,
    content: 'Phòng Văn hóa rà soát di tích',
    ...made,
  });
const sees = async (post: PostKey, directiveId: string) => {
  const context = await world.contextAs(post);
  return (
    (await db.readInTenant(world.tenantId, (reader) => selectDirectives(reader, context, [directiveId]))).length === 1
  );
};

describe('a committee that cascades what it was assigned', () => {
  it('issues its own directives, which take the day set above, and the level above reads of it', async () => {
    const parent = await assignDistrict();
    const child = await handDown(parent.lead, { at: '2024-06-11' });
    const { directives, assignments, events } = await recordsHere();
    const now = new Date('2024-06-11T09:00:00+07:00');
    expect(rowOf(directives, child.directiveId)).toMatchObject({
      parentAssignmentId: parent.lead,
      committeeId: world.agencyIds.hoaiAn,
      issuerId: world.postIds.districtChair,
      dueOn: '2024-06-28',
      inForceAt: now,
    });
    expect(rowOf(assignments, child.lead)).toMatchObject({
      agencyId: world.agencyIds.culture,
      dueOn: '2024-06-28',
      committeeId: world.agencyIds.hoaiAn,
    });
    expect(events.slice(-2)).toMatchObject([
      { type: 'directive_issued', directiveId: child.directiveId },
      {
        type: 'assignment_cascaded',
        directiveId: parent.directiveId,
        subjectId: parent.lead,
        occurredAt: now,
        appointmentId: world.postIds.districtChief,
        after: { childCode: rowOf(directives, child.directiveId).code },
      },
    ]);
    await expectRollUpHolds(world);
  });

  it('may do so any number of times, and closes nothing above by it', async () => {
    const parent = await assignDistrict();
    const children = [await handDown(parent.lead), await handDown(parent.lead, { dueOn: '2024-06-20' })];
    for (const { lead } of children) {
      await actsIn(world).complete(lead, { by: 'cultureHead' });
      await actsIn(world).accept(lead, { by: 'districtChief' });
    }
    expect(rowOf((await recordsHere()).assignments, parent.lead).state).toBe('awaiting');
    await expectRollUpHolds(world);
  });

  it('is led by its chair and its Office; nobody else may', async () => {
    const who = await verdicts(world, assignDistrict, (context, { lead }) =>
      cascadeAssignment(context, {
        ...world.issueInput({ by: 'districtChief', lead: ['culture'], dueOn: null }),
        assignmentId: lead,
      }),
    );
    expect(who).toEqual({
      done: ['districtChair', 'districtChief', 'districtMonitor'],
      NOT_ALLOWED: ['chair', 'viceChair', 'chief', 'monitorA', 'monitorB', 'lentMonitor', 'inspector'],
      NOT_FOUND: ['head', 'clerk', 'officer', 'financeHead', 'financeClerk', 'cultureHead', 'admin'],
    });
  });

  it('can still hand down what is overdue, for the day that is left', async () => {
    const parent = await assignDistrict({ dueOn: '2024-06-12' });
    const child = await handDown(parent.lead, { at: '2024-06-20' });
    expect(rowOf((await recordsHere()).directives, child.directiveId)).toMatchObject({
      dueOn: '2024-06-12',
      issuedOn: '2024-06-20',
    });
  });

  it('tells the level above of a proposal only once it is confirmed', async () => {
    const parent = await assignDistrict();
    const child = await handDown(parent.lead, { by: 'districtMonitor', document: 'none' });
    const told = async () =>
      (await recordsHere()).events.filter(
        ({ type, subjectId }) => type === 'assignment_cascaded' && subjectId === parent.lead,
      );
    expect(await told()).toEqual([]);
    await confirmDirective(await world.contextAs('districtChair'), {
      idempotencyKey: newId(),
      directiveId: child.directiveId,
    });
    expect(await told()).toHaveLength(1);
  });

  it('tells the level above nothing of restricted work', async () => {
    const parent = await assignDistrict();
    await handDown(parent.lead, { readers: ['districtChair', 'cultureHead'] });
    expect((await recordsHere()).events.filter(({ subjectId }) => subjectId === parent.lead)).toEqual([]);
    expect(await selectChildren(await world.contextAs('chief'), [parent.lead])).toEqual([]);
  });

  it('does it once for thirty sends of one key', async () => {
    const parent = await assignDistrict();
    const context = await world.contextAs('districtChief');
    const { idempotencyKey: _key, ...input } = {
      ...world.issueInput({ by: 'districtChief', lead: ['culture'], dueOn: null }),
      assignmentId: parent.lead,
    };
    const key = await expectOnce(
      world,
      (idempotencyKey) => cascadeAssignment(context, { ...input, idempotencyKey }),
      (idempotencyKey) => cascadeAssignment(context, { ...input, idempotencyKey, documentId: newId() }),
    );
    expect((await recordsHere()).events.filter(({ idempotencyKey }) => idempotencyKey === key)).toHaveLength(2);
  });
});

describe('a cascade is refused', () => {
  it('with a day later than the one set above, of the directive or of one agency', async () => {
    const parent = await assignDistrict();
    const late = { code: 'CHILD_LATER_THAN_PARENT', details: { latestOn: '2024-06-28' } };
    await expectRefusal(world, () => handDown(parent.lead, { dueOn: '2024-06-29' }), {
      ...late,
      path: 'directives.0.deadline',
    });
    const input = world.issueInput({ by: 'districtChief', lead: ['culture'], dueOn: null });
    const context = await world.contextAs('districtChief');
    const directives = input.directives.map((line) => ({
      ...line,
      assignments: line.assignments.map((share) => ({ ...share, deadline: deadlineOn('2024-07-01') })),
    }));
    await expectRefusal(world, () => cascadeAssignment(context, { ...input, directives, assignmentId: parent.lead }), {
      ...late,
      path: 'directives.0.assignments.0.deadline',
    });
  });

  it("of work that ended, that is a proposal, that is another committee's, or that does not exist", async () => {
    const [ended, proposed, departments] = [
      await assignDistrict(),
      await assignDistrict({ by: 'monitorA', document: 'none' }),
      await world.issue(),
    ];
    await actsIn(world).withdraw(ended.lead);
    await expectRefusal(world, () => handDown(ended.lead), { code: 'ALREADY_ACTED', act: 'assignment_withdrawn' });
    for (const under of [proposed.lead, departments.lead, newId()]) {
      await expectRefusal(world, () => handDown(under), { code: 'NOT_FOUND' });
    }
  });

  it('under a document of the level above', async () => {
    const parent = await assignDistrict();
    await expectRefusal(world, () => handDown(parent.lead, { documentId: parent.documentId ?? '' }), {
      code: 'DOCUMENT_NOT_FOUND',
    });
  });
});

describe('between the levels', () => {
  it('the province sees code, status, day, percent and accepted result of the child, not the child', async () => {
    const parent = await assignDistrict();
    const child = await handDown(parent.lead);
    await actsIn(world).progress(child.lead, { by: 'cultureHead', percent: 30 });
    const chief = await world.contextAs('chief');
    const [seen] = await selectChildren(chief, [parent.lead]);
    expect(seen).toMatchObject({
      id: child.directiveId,
      status: 'in_progress',
      dueOn: '2024-06-28',
      progress: 30,
      committeeName: 'UBND huyện Hoài Ân',
      parentDueOn: '2024-06-28',
    });
    expect(JSON.stringify(seen)).not.toContain('Phòng Văn hóa');
    expect(await sees('chief', child.directiveId)).toBe(false);
    expect(await sees('chair', child.directiveId)).toBe(false);

    expect(await selectAcceptedResults(chief, [child.directiveId])).toEqual([]);
    await actsIn(world).complete(child.lead, { by: 'cultureHead' });
    expect(await selectAcceptedResults(chief, [child.directiveId])).toEqual([]);
    await actsIn(world).accept(child.lead, { by: 'districtChair' });
    expect(await selectAcceptedResults(chief, [child.directiveId])).toEqual([
      { directiveId: child.directiveId, result: 'Đã trình UBND tỉnh' },
    ]);
  });

  it("the district's own agency sees the document and the sentence above, not the directive", async () => {
    const parent = await assignDistrict({ content: 'UBND các huyện rà soát di tích' });
    await handDown(parent.lead);
    expect(await sees('cultureHead', parent.directiveId)).toBe(false);
    expect(await sees('districtChair', parent.directiveId)).toBe(true);
    expect(await selectCascadeSources(await world.contextAs('cultureHead'), [parent.lead])).toEqual([
      {
        id: parent.lead,
        dueOn: '2024-06-28',
        directiveId: parent.directiveId,
        content: 'UBND các huyện rà soát di tích',
        visibility: 'ordinary',
        documentNumber: '152',
        documentNotation: 'TB-UBND',
        documentIssuedOn: '2024-06-10',
      },
    ]);
  });

  it("a proposed child is the district's own affair", async () => {
    const parent = await assignDistrict();
    await handDown(parent.lead, { by: 'districtMonitor', document: 'none' });
    expect(await selectChildren(await world.contextAs('chief'), [parent.lead])).toEqual([]);
  });

  it('a day that moves earlier above leaves the child where it is, to be flagged, and still free to be reworded', async () => {
    const parent = await assignDistrict();
    const child = await handDown(parent.lead);
    await amendDirective(await world.contextAs('chief'), {
      idempotencyKey: newId(),
      directiveId: parent.directiveId,
      reason: 'Rút ngắn',
      deadline: deadlineOn('2024-06-20'),
      addAssignments: [],
    });
    expect(await selectChildren(await world.contextAs('chief'), [parent.lead])).toMatchObject([
      { dueOn: '2024-06-28', parentDueOn: '2024-06-20' },
    ]);
    const district = await world.contextAs('districtChief');
    const change = { directiveId: child.directiveId, reason: 'Điều chỉnh', addAssignments: [] };
    await amendDirective(district, { ...change, idempotencyKey: newId(), content: 'Rà soát di tích cấp tỉnh' });
    await expectRefusal(
      world,
      () =>
        amendDirective(district, {
          ...change,
          idempotencyKey: newId(),
          deadline: deadlineOn('2024-06-21'),
        }),
      { code: 'CHILD_LATER_THAN_PARENT', path: 'deadline', details: { latestOn: '2024-06-20' } },
    );
    await expectRollUpHolds(world);
  });
});
