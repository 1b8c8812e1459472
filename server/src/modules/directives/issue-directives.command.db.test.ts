import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { deadlineOn } from '../../../test/deadlines.ts';
import { expectOnce, expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import type { Deadline } from './deadline.rules.ts';
import { issueDirectives } from './issue-directives.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);

describe('issuing the directives of a document', () => {
  it('writes all of them, with shares, monitors, periods and events, at one instant', async () => {
    const at = '2024-06-10T16:30:00+07:00';
    const {
      directives: [line],
      ...input
    } = world.issueInput({ lead: ['construction'], coordinating: ['finance', 'tax'], dueOn: '2024-06-28' });
    if (!line) throw new Error('no line');
    const { directiveIds, documentId } = await issueDirectives(await world.contextAs('monitorA', { at }), {
      ...input,
      directives: [
        {
          ...line,
          field: 'Xây dựng',
          urgency: 'urgent',
          deadline: deadlineOn('2024-06-28', '17:00'),
          deadlineText: 'trước 17 giờ ngày 28/6',
        },
        { ...line, content: 'Việc thứ hai', deadline: deadlineOn(null), monitorIds: [] },
      ],
    });

    const { directives, documents, assignments, monitors, periods, events } = await recordsHere();
    const now = new Date(at);
    expect(documents).toMatchObject([
      {
        id: documentId,
        committeeId: world.agencyIds.province,
        number: '152',
        notation: 'TB-UBND',
        issuedOn: '2024-06-10',
        enteredBy: world.postIds.monitorA,
        enteredAt: now,
        folded: expect.stringContaining('152/tb-ubnd ket luan'),
      },
    ]);
    const issued = {
      documentId,
      committeeId: world.agencyIds.province,
      issuerId: world.postIds.chair,
      enteredBy: world.postIds.monitorA,
      enteredAt: now,
      inForceAt: now,
      updatedAt: now,
      issuedOn: '2024-06-10',
      status: 'not_started',
      progress: 0,
      parentAssignmentId: null,
    };
    const [first = '', second = ''] = directiveIds;
    expect(directives).toMatchObject([
      {
        ...issued,
        id: first,
        code: 'BD-2024-0001',
        dueOn: '2024-06-28',
        firstDueOn: '2024-06-28',
        nextDueOn: '2024-06-28',
        deadlineKind: 'date',
        deadlineOn: '2024-06-28',
        deadlineTime: '17:00:00',
        deadlineText: 'trước 17 giờ ngày 28/6',
        field: 'Xây dựng',
        urgency: 'urgent',
      },
      {
        ...issued,
        id: second,
        code: 'BD-2024-0002',
        dueOn: null,
        nextDueOn: null,
        deadlineKind: 'none',
        urgency: 'normal',
      },
    ]);
    expect(assignments).toHaveLength(6);
    for (const assignment of assignments) {
      expect(assignment).toMatchObject({
        state: 'awaiting',
        percent: 0,
        assignedAt: now,
        updatedAt: now,
        committeeId: world.agencyIds.province,
      });
    }
    expect(assignments.filter(({ directiveId }) => directiveId === first)).toMatchObject([
      { agencyId: world.agencyIds.construction, role: 'lead', dueOn: '2024-06-28', firstDueOn: '2024-06-28' },
      { agencyId: world.agencyIds.finance, role: 'coordinating', dueOn: '2024-06-28' },
      { agencyId: world.agencyIds.tax, role: 'coordinating', dueOn: '2024-06-28' },
    ]);
    expect(periods.map(({ recordedFrom, recordedTo }) => ({ recordedFrom, recordedTo }))).toEqual(
      assignments.map(() => ({ recordedFrom: now, recordedTo: null })),
    );
    expect(monitors.map(({ directiveId, appointmentId }) => ({ directiveId, appointmentId }))).toEqual([
      { directiveId: first, appointmentId: world.postIds.monitorA },
      // A monitor who names nobody follows it himself.
      { directiveId: second, appointmentId: world.postIds.monitorA },
    ]);
    expect(events).toMatchObject(
      directiveIds.map((id, index) => ({
        type: 'directive_issued',
        subjectId: id,
        directiveId: id,
        occurredAt: now,
        effectiveOn: '2024-06-10',
        appointmentId: world.postIds.monitorA,
        after: { code: `BD-2024-000${index + 1}`, issuerId: world.postIds.chair, documentId },
      })),
    );
    await expectRollUpHolds(world);
  });

  it('can come later, under a document that was entered before', async () => {
    const { documentId } = await world.issue({ at: '2024-06-03' });
    const before = (await recordsHere()).documents.length;
    const { directiveId, documentId: again } = await world.issue({ documentId: documentId ?? '', dueOn: '2024-06-04' });
    const { directives, documents } = await recordsHere();
    expect(again).toBe(documentId);
    expect(documents).toHaveLength(before);
    // The document's day counts, so work that was due before it was entered can be entered.
    expect(rowOf(directives, directiveId)).toMatchObject({ documentId, issuedOn: '2024-06-03', dueOn: '2024-06-04' });
  });

  it('by word of mouth makes a proposal of what a monitor enters, and binds nobody', async () => {
    const { directiveId, lead } = await world.issue({ by: 'monitorA', document: 'none' });
    const { directives, periods, events } = await recordsHere();
    expect(rowOf(directives, directiveId)).toMatchObject({ inForceAt: null, documentId: null, issuedOn: '2024-06-10' });
    expect(periods.filter(({ assignmentId }) => assignmentId === lead)).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: 'directive_proposed', subjectId: directiveId });
    await expectRollUpHolds(world);
  });

  it('by word of mouth is in force at once where chief, chair or vice-chair enter it', async () => {
    for (const by of ['chief', 'chair', 'viceChair'] as const) {
      const { directiveId } = await world.issue({ by, document: 'none' });
      expect(rowOf((await recordsHere()).directives, directiveId).inForceAt).not.toBeNull();
    }
  });

  it('by word of mouth is in force at once where the tenant wants no confirmation', async () => {
    const trusting = await smallWorld(db, { settings: { confirmProposals: false } });
    const { directiveId } = await trusting.issue({ by: 'monitorA', document: 'none' });
    expect(rowOf((await recordsOf(db, trusting.tenantId)).directives, directiveId).inForceAt).not.toBeNull();
  });

  it('to a group assigns its agencies of today, each once, and an agency named beside it as it is named', async () => {
    const input = world.issueInput();
    const [line] = input.directives;
    if (!line) throw new Error('no line');
    const group = {
      agencyId: null,
      groupId: world.groupIds.departments,
      role: 'coordinating' as const,
      deadline: deadlineOn(null),
    };
    await issueDirectives(await world.contextAs('chief'), {
      ...input,
      directives: [{ ...line, assignments: [group, ...line.assignments] }],
    });
    const { assignments, directives } = await recordsHere();
    expect(assignments.filter(({ directiveId }) => directiveId === directives.at(-1)?.id)).toMatchObject([
      { agencyId: world.agencyIds.finance, role: 'coordinating', dueOn: null },
      { agencyId: world.agencyIds.tax, role: 'coordinating', dueOn: null },
      { agencyId: world.agencyIds.construction, role: 'lead', dueOn: '2024-06-28' },
    ]);
    await expectRollUpHolds(world);
  });

  it.each<[string, Deadline, Record<string, unknown>, string | null]>([
    [
      'a counted term',
      { kind: 'term', n: 10, unit: 'working_day', from: '2024-06-10' },
      {
        deadlineKind: 'term',
        deadlineRule: { n: 10, unit: 'working_day', from: '2024-06-10' },
        deadlineOn: '2024-06-24',
      },
      '2024-06-24',
    ],
    [
      'a term that starts on receipt: each share has its own day',
      { kind: 'term', n: 10, unit: 'day', from: null },
      { deadlineKind: 'term', deadlineRule: { n: 10, unit: 'day', from: null }, deadlineOn: null },
      '2024-06-20',
    ],
    [
      "a period's end",
      { kind: 'period_end', period: 'quarter', year: 2024, index: 3 },
      { deadlineKind: 'period_end', deadlineOn: '2024-09-30' },
      '2024-09-30',
    ],
    [
      'an event, without a day',
      { kind: 'event', text: 'khi có hướng dẫn của Bộ' },
      { deadlineKind: 'event', deadlineText: 'khi có hướng dẫn của Bộ', deadlineOn: null },
      null,
    ],
  ])('keeps the form of the deadline: %s', async (_title, deadline, kept, dueOn) => {
    const input = world.issueInput();
    const {
      directiveIds: [id = ''],
    } = await issueDirectives(await world.contextAs('chief'), {
      ...input,
      directives: input.directives.map((line) => ({ ...line, deadline })),
    });
    const { directives, assignments } = await recordsHere();
    expect(rowOf(directives, id)).toMatchObject({ ...kept, dueOn, firstDueOn: dueOn });
    expect(assignments.filter(({ directiveId }) => directiveId === id)).toMatchObject([
      { dueOn, firstDueOn: dueOn, deadline: null },
    ]);
    await expectRollUpHolds(world);
  });

  it('reads what words leave open as the tenant does', async () => {
    const other = await smallWorld(db, { settings: { unknownStartIsIssue: true, writtenDaysRoll: true } });
    const context = await other.contextAs('chief');
    const dayOf = async (deadline: Deadline) => {
      const input = other.issueInput();
      const directives = input.directives.map((line) => ({ ...line, deadline }));
      const document = input.document && { ...input.document, issuedOn: '2024-06-03' };
      const { directiveIds } = await issueDirectives(context, { ...input, document, directives });
      const row = rowOf((await recordsOf(db, other.tenantId)).directives, directiveIds[0] ?? '');
      return [row.deadlineOn, row.dueOn];
    };
    // A Sunday, and five working days after the document's Monday.
    expect(await dayOf(deadlineOn('2024-06-30'))).toEqual(['2024-07-01', '2024-07-01']);
    expect(await dayOf({ kind: 'term', n: 5, unit: 'working_day', from: null })).toEqual(['2024-06-10', '2024-06-10']);
  });

  it('gives an agency its own day where one is set', async () => {
    const input = world.issueInput({ lead: ['construction', 'finance'], dueOn: '2024-06-28' });
    const directives = input.directives.map((line) => ({
      ...line,
      assignments: line.assignments.map((share, index) =>
        index === 0 ? { ...share, deadline: deadlineOn('2024-06-14') } : share,
      ),
    }));
    const {
      directiveIds: [id = ''],
    } = await issueDirectives(await world.contextAs('chief'), { ...input, directives });
    const records = await recordsHere();
    expect(rowOf(records.directives, id)).toMatchObject({
      dueOn: '2024-06-14',
      nextDueOn: '2024-06-14',
      deadlineOn: '2024-06-28',
    });
    expect(records.assignments.slice(-2).map(({ dueOn }) => dueOn)).toEqual(['2024-06-14', '2024-06-28']);
    await expectRollUpHolds(world);
  });

  it('keeps restricted work for its readers, whoever enters it among them', async () => {
    const { directiveId } = await world.issue({ by: 'chief', readers: ['chair', 'head', 'chair'] });
    const { directives, readers } = await recordsHere();
    expect(rowOf(directives, directiveId).visibility).toBe('restricted');
    expect(readers.filter((reader) => reader.directiveId === directiveId).map(({ personId }) => personId)).toEqual([
      world.personIds.chair,
      world.personIds.head,
      world.personIds.chief,
    ]);
    expect((await world.contextAs('head')).actor.readerOf).toContain(directiveId);
  });

  it('is for leaders and Office, each for his own committee', async () => {
    const who = await verdicts(
      world,
      () => Promise.resolve(null),
      (context) => issueDirectives(context, { ...world.issueInput({ monitors: [] }), issuerId: world.postIds.chair }),
    );
    expect(who).toMatchObject({
      done: ['chair', 'viceChair', 'chief', 'monitorA', 'monitorB', 'lentMonitor'],
      // The district's issue too, but nothing in the province chair's name.
      NOT_AN_ISSUER: ['districtChair', 'districtChief', 'districtMonitor'],
      NOT_ALLOWED: ['head', 'clerk', 'officer', 'financeHead', 'financeClerk', 'cultureHead', 'inspector', 'admin'],
    });
  });
});

describe('codes', () => {
  it('have no gap and no double when ten issue at once, and start anew with the year', async () => {
    const fresh = await smallWorld(db, { codePrefix: 'GL' });
    const contexts = await Promise.all(Array.from({ length: 10 }, () => fresh.contextAs('chief')));
    await Promise.all(
      contexts.map((context, index) => {
        const input = fresh.issueInput();
        // Two of them are refused: what they took goes back.
        const spoiled =
          index % 5 === 4 ? { ...input, document: input.document && { ...input.document, fileIds: [newId()] } } : input;
        return issueDirectives(context, { ...spoiled, directives: [...input.directives, ...input.directives] }).catch(
          () => null,
        );
      }),
    );
    const codes = (await recordsOf(db, fresh.tenantId)).directives.map(({ code }) => code).toSorted();
    expect(codes).toEqual(Array.from({ length: 16 }, (_, index) => `GL-2024-${String(index + 1).padStart(4, '0')}`));
    const { directiveId } = await fresh.issue({ at: '2025-01-02', dueOn: null });
    expect(rowOf((await recordsOf(db, fresh.tenantId)).directives, directiveId).code).toBe('GL-2025-0001');
    await expectRollUpHolds(fresh);
  });

  it('count thirty sends of one key once', async () => {
    const context = await world.contextAs('chief');
    const { idempotencyKey: _key, ...input } = world.issueInput();
    const key = await expectOnce(
      world,
      (idempotencyKey) => issueDirectives(context, { ...input, idempotencyKey }),
      (idempotencyKey) => issueDirectives(context, { ...input, idempotencyKey, directives: [] }),
    );
    expect((await recordsHere()).events.filter(({ idempotencyKey }) => idempotencyKey === key)).toHaveLength(1);
  });

  it('of one key belong to the person: another person under the same key issues his own', async () => {
    const input = world.issueInput();
    const [one, other] = [await world.contextAs('chief'), await world.contextAs('viceChair')];
    const [first, second] = [await issueDirectives(one, input), await issueDirectives(other, input)];
    expect(first.directiveIds).not.toEqual(second.directiveIds);
  });
});
