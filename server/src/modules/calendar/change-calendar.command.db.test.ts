import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { expectOnce, expectRefusal, expectRollUpHolds } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type Issue, type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { previewCalendar } from './calendar.queries.ts';
import { changeCalendar } from './change-calendar.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const SWAP = {
  days: [
    { date: '2026-01-02', kind: 'day_off', name: 'Nghỉ hoán đổi', source: 'Văn bản số 1' },
    { date: '2026-01-10', kind: 'working', name: 'Làm bù', source: 'Văn bản số 1' },
  ],
  removed: [],
} as const;
const BACK = { days: [], removed: ['2026-01-02', '2026-01-10'] };
const AT = '2025-12-30';

/** A directive whose day was counted: issued with the day, then given the term it came from. */
async function countedTerm(n: number, dueOn: string, made: Issue = {}, from: string | null = AT) {
  const issued = await world.issue({ at: AT, dueOn, ...made });
  await db.inTenantTransaction(world.tenantId, (tx) =>
    tx
      .update(directives)
      .set({ deadlineKind: 'term', deadlineRule: { n, unit: 'working_day', from }, deadlineOn: from && dueOn })
      .where(and(eq(directives.tenantId, world.tenantId), eq(directives.id, issued.directiveId))),
  );
  return issued;
}

const admin = () => world.contextAs('admin', { at: AT });
const change = async (what: { days: readonly (typeof SWAP.days)[number][]; removed: readonly string[] }) =>
  changeCalendar(await admin(), { idempotencyKey: newId(), ...what });
const rows = () => recordsOf(db, world.tenantId);

describe('a swap that is entered late', () => {
  it('moves open counted terms, each with an event, and no written day', async () => {
    const five = await countedTerm(5, '2026-01-07', { coordinating: ['culture'] });
    const seven = await countedTerm(7, '2026-01-09', { readers: ['chair', 'monitorA'] });
    const received = await countedTerm(5, '2026-01-07', {}, null);
    const proposed = await countedTerm(5, '2026-01-07', { by: 'monitorA', document: 'none' });
    const written = await world.issue({ at: AT, dueOn: '2026-01-07' });
    const extended = await countedTerm(5, '2026-01-07');
    await db.inTenantTransaction(world.tenantId, async (tx) => {
      await tx
        .update(assignments)
        .set({ dueOn: '2026-01-20' })
        .where(and(eq(assignments.tenantId, world.tenantId), eq(assignments.id, extended.lead)));
      await tx
        .update(directives)
        .set({ dueOn: '2026-01-20', nextDueOn: '2026-01-20' })
        .where(and(eq(directives.tenantId, world.tenantId), eq(directives.id, extended.directiveId)));
      await recordPeriods(tx, world.tenantId, [extended.lead], new Date('2025-12-30T03:00:00Z'));
    });

    expect(await previewCalendar(await admin(), SWAP)).toEqual({
      directiveCount: 2,
      assignmentCount: 3,
      moves: [
        { agencyId: world.agencyIds.construction, fromOn: '2026-01-07', toOn: '2026-01-08', count: 2 },
        { agencyId: world.agencyIds.culture, fromOn: '2026-01-07', toOn: '2026-01-08', count: 1 },
      ],
    });
    const context = await admin();
    const key = await expectOnce(
      world,
      (idempotencyKey) => changeCalendar(context, { idempotencyKey, ...SWAP }),
      (idempotencyKey) => changeCalendar(context, { idempotencyKey, ...BACK }),
    );

    const { assignments: shares, directives: all, events } = await rows();
    const dayOf = (id: string) => [rowOf(shares, id).dueOn, rowOf(shares, id).firstDueOn];
    expect(dayOf(five.lead)).toEqual(['2026-01-08', '2026-01-08']);
    expect(dayOf(five.assignmentOf('culture'))).toEqual(['2026-01-08', '2026-01-08']);
    expect(dayOf(seven.lead)).toEqual(['2026-01-10', '2026-01-10']);
    expect(dayOf(received.lead)).toEqual(['2026-01-08', '2026-01-08']);
    expect(dayOf(proposed.lead)[0]).toBe('2026-01-08');
    expect(dayOf(written.lead)).toEqual(['2026-01-07', '2026-01-07']);
    expect(dayOf(extended.lead)).toEqual(['2026-01-20', '2026-01-07']);
    expect(rowOf(all, five.directiveId)).toMatchObject({ deadlineOn: '2026-01-08', dueOn: '2026-01-08' });
    expect(rowOf(all, received.directiveId)).toMatchObject({ deadlineOn: null, nextDueOn: '2026-01-08' });
    const told = events.filter(({ idempotencyKey }) => idempotencyKey === key);
    expect(told.map(({ type }) => type)).toEqual([
      'calendar_changed',
      ...Array.from({ length: 5 }, () => 'due_day_moved'),
    ]);
    expect(told.find(({ subjectId }) => subjectId === seven.lead)).toMatchObject({
      directiveId: seven.directiveId,
      before: { dueOn: '2026-01-09' },
      after: { dueOn: '2026-01-10', cause: 'calendar', reason: 'Nghỉ hoán đổi (Văn bản số 1); Làm bù (Văn bản số 1)' },
    });
    await expectRollUpHolds(world);
  });

  it('moves them back when it is taken out again', async () => {
    expect((await change(BACK)).movedAssignmentCount).toBe(3);
    const { assignments: shares } = await rows();
    expect(shares.some(({ dueOn }) => dueOn === '2026-01-08' || dueOn === '2026-01-10')).toBe(false);
    await expectRollUpHolds(world);
  });

  it("moves a share's own counted term, where the directive has a written day", async () => {
    const issued = await world.issue({ at: AT, dueOn: '2026-01-07', coordinating: ['culture'] });
    await db.inTenantTransaction(world.tenantId, (tx) =>
      tx
        .update(assignments)
        .set({ deadline: { kind: 'term', n: 5, unit: 'working_day', from: AT } })
        .where(and(eq(assignments.tenantId, world.tenantId), eq(assignments.id, issued.assignmentOf('culture')))),
    );
    await change(SWAP);
    const { assignments: shares } = await rows();
    expect(rowOf(shares, issued.lead).dueOn).toBe('2026-01-07');
    expect(rowOf(shares, issued.assignmentOf('culture')).dueOn).toBe('2026-01-08');
    await change(BACK);
  });

  it('is counted one after the other by two administrators at once', async () => {
    const [off, worked] = SWAP.days;
    await Promise.all([change({ days: [off], removed: [] }), change({ days: [worked], removed: [] })]);
    const { assignments: shares, calendarDays } = await rows();
    expect(calendarDays.filter(({ date }) => date.startsWith('2026-01')).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-10',
    ]);
    expect(shares.filter(({ dueOn }) => dueOn === '2026-01-08')).toHaveLength(5);
    expect(shares.filter(({ dueOn }) => dueOn === '2026-01-10')).toHaveLength(1);
    await expectRollUpHolds(world);
    await change(BACK);
  });
});

describe('a change of the calendar', () => {
  it('replaces what a day is called and who says so', async () => {
    const context = await admin();
    const day = { date: '2027-09-03', kind: 'holiday', name: 'Quốc khánh', source: 'Thông báo số 9' } as const;
    await changeCalendar(context, { idempotencyKey: newId(), days: [day], removed: [] });
    const { calendarDays, events } = await rows();
    expect(calendarDays.find(({ date }) => date === '2027-09-03')).toMatchObject(day);
    expect(events.at(-1)).toMatchObject({
      type: 'calendar_changed',
      before: { days: [{ date: '2027-09-03', name: 'Quốc khánh (ngày liền kề)' }] },
      after: { days: [day], removed: [] },
    });
  });

  it.each([
    ['a day that is none', { date: '2026-02-30' }, 'NOT_A_DAY', 'days.1.date'],
    ['a day named twice', { date: '2026-01-02' }, 'CALENDAR_DAY_TWICE', 'days.1.date'],
    ['no name', { name: ' ' }, 'TEXT_EMPTY', 'days.1.name'],
    ['no source', { source: '' }, 'TEXT_EMPTY', 'days.1.source'],
  ])('is refused whole for %s', async (_title, fault, code, path) => {
    const [first, second] = SWAP.days;
    const context = await admin();
    const days = [first, { ...second, ...fault }];
    await expectRefusal(world, () => changeCalendar(context, { idempotencyKey: newId(), days, removed: [] }), {
      code,
      path,
    });
    expect(await previewCalendar(context, { days, removed: [] })).toBeNull();
  });

  it('is refused for a day that is not there, for nothing at all, and to everybody but the administrator', async () => {
    const context = await admin();
    const send = (what: { days?: typeof SWAP.days; removed?: string[] }, by = context) =>
      changeCalendar(by, { idempotencyKey: newId(), days: [], removed: [], ...what });
    await expectRefusal(world, () => send({ removed: ['2026-03-03'] }), { code: 'NOT_FOUND' });
    await expectRefusal(world, () => send({}), { code: 'NOTHING_CHOSEN' });
    for (const post of ['chair', 'chief', 'head'] as const) {
      const other = await world.contextAs(post, { at: AT });
      await expectRefusal(world, () => send({ days: SWAP.days }, other), { code: 'NOT_ALLOWED' });
      expect(await previewCalendar(other, SWAP)).toBeNull();
    }
  });
});
