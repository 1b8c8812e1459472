import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { expectRollUpHolds, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { type AgencyKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { planSeries } from '../../jobs/plan-series.ts';
import { issueDirectives, type IssueDirectivesInput } from '../directives/issue-directives.command.ts';
import { changeSeriesRule, setSeriesState } from './change-series.command.ts';
import type { Recurrence } from './recurrence.rules.ts';
import type { SeriesAct } from './series.rules.ts';

const monthly: Recurrence = { every: 1, unit: 'month', on: 25, month: null, from: '2024-06-10', until: null };
const fridays: Recurrence = { ...monthly, unit: 'week', on: 5 };

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const at = (day: string) => ({ now: () => new Date(`${day}T09:00:00+07:00`) });
const plan = (day: string) => planSeries(db, at(day), world.tenantId);

function recurring(rule: Recurrence, lead: readonly AgencyKey[] = ['construction']): IssueDirectivesInput {
  const input = world.issueInput({ lead, content: 'Báo cáo giải ngân hằng tháng' });
  return { ...input, directives: input.directives.map((line) => ({ ...line, deadline: { kind: 'recurring', rule } })) };
}

async function begin(rule: Recurrence, lead?: readonly AgencyKey[]) {
  const {
    directiveIds: [directiveId = ''],
  } = await issueDirectives(await world.contextAs('chief'), recurring(rule, lead));
  const { directives } = await recordsOf(db, world.tenantId);
  return { directiveId, seriesId: rowOf(directives, directiveId).seriesId };
}

/** The days of a series' kỳ, in order. */
async function daysOf(seriesId: string | null): Promise<(string | null)[]> {
  const { directives } = await recordsOf(db, world.tenantId);
  return directives
    .filter((directive) => directive.seriesId === seriesId)
    .map(({ seriesOn }) => seriesOn)
    .toSorted((one, other) => String(one).localeCompare(String(other)));
}

const act = async (directiveId: string, kind: SeriesAct, day = '2024-06-12') =>
  setSeriesState(await world.contextAs('chief', { at: day }), { idempotencyKey: newId(), directiveId, act: kind });

describe('issuing what recurs', () => {
  it('makes the next kỳ at once, as a directive of its own with shares, period and event', async () => {
    const { directiveId, seriesId } = await begin(monthly);
    expect(await daysOf(seriesId)).toEqual(['2024-06-25']);
    const { directives, assignments, events } = await recordsOf(db, world.tenantId);
    expect(rowOf(directives, directiveId)).toMatchObject({
      dueOn: '2024-06-25',
      deadlineKind: 'date',
      issuedOn: '2024-06-10',
    });
    expect(rowOf(directives, directiveId).inForceAt).not.toBeNull();
    expect(assignments.filter((share) => share.directiveId === directiveId)).toMatchObject([
      { dueOn: '2024-06-25', role: 'lead', state: 'awaiting' },
    ]);
    expect(events.filter((event) => event.directiveId === directiveId)).toMatchObject([{ type: 'directive_issued' }]);
    await expectRollUpHolds(world);
  });

  it('makes all kỳ within thirty days', async () => {
    const { seriesId } = await begin(fridays);
    expect(await daysOf(seriesId)).toEqual(['2024-06-14', '2024-06-21', '2024-06-28', '2024-07-05']);
  });

  it.each<[string, Partial<Recurrence>, string]>([
    ['a rule that never fires', { until: '2024-06-12' }, 'SERIES_NEVER_FIRES'],
    ['a rule that is over', { from: '2023-01-01', until: '2024-01-01' }, 'SERIES_NEVER_FIRES'],
    ['a rule that is none', { every: 0 }, 'NOT_A_RECURRENCE'],
  ])('refuses %s, and nothing is written', async (_title, facts, code) => {
    const before = (await recordsOf(db, world.tenantId)).directives.length;
    const input = recurring({ ...monthly, ...facts });
    await expect(issueDirectives(await world.contextAs('chief'), input)).rejects.toMatchObject({ code });
    expect((await recordsOf(db, world.tenantId)).directives).toHaveLength(before);
  });

  it('refuses a proposal that recurs, and an agency with a deadline of its own', async () => {
    const input = { ...recurring(monthly), document: null };
    await expect(issueDirectives(await world.contextAs('monitorA'), input)).rejects.toMatchObject({
      code: 'SERIES_OF_PROPOSAL',
    });
    const own = recurring(monthly);
    const directives = own.directives.map((line) => ({
      ...line,
      assignments: line.assignments.map((share) => ({ ...share, deadline: { kind: 'none' as const } })),
    }));
    await expect(issueDirectives(await world.contextAs('chief'), { ...own, directives })).rejects.toMatchObject({
      code: 'SERIES_NOT_HERE',
      path: 'directives.0.assignments.0.deadline',
    });
  });
});

describe('planning ahead', () => {
  it('by twenty processes at once makes each kỳ once', async () => {
    const { seriesId } = await begin(fridays, ['tax']);
    await Promise.all(Array.from({ length: 20 }, () => plan('2024-06-24')));
    expect(await daysOf(seriesId)).toEqual([
      '2024-06-14',
      '2024-06-21',
      '2024-06-28',
      '2024-07-05',
      '2024-07-12',
      '2024-07-19',
    ]);
    expect(await plan('2024-06-24')).toBe(0);
    await expectRollUpHolds(world);
  });

  it('makes up for no day that nobody worked', async () => {
    const { seriesId } = await begin(monthly, ['finance']);
    await plan('2024-10-01');
    expect(await daysOf(seriesId)).toEqual(['2024-06-25', '2024-10-25']);
  });

  it('pauses a series whose agency is no more, and goes on with the others', async () => {
    const { seriesId, directiveId } = await begin(fridays, ['culture']);
    const { seriesId: other } = await begin(fridays, ['finance']);
    await db.inTenantTransaction(world.tenantId, (tx) =>
      tx.update(agencies).set({ validTo: '2024-10-31' }).where(eq(agencies.id, world.agencyIds.culture)),
    );
    const before = { gone: await daysOf(seriesId), other: await daysOf(other) };
    await plan('2024-11-04');
    expect(await daysOf(seriesId)).toEqual(before.gone);
    expect((await daysOf(other)).length).toBeGreaterThan(before.other.length);
    await expect(act(directiveId, 'pause', '2024-11-04')).rejects.toMatchObject({ act: 'series_paused' });
  });
});

describe('a series that was begun', () => {
  it('makes no kỳ while it is paused, and goes on from the day it resumes', async () => {
    const { directiveId, seriesId } = await begin(monthly, ['finance']);
    await act(directiveId, 'pause');
    await plan('2024-09-01');
    expect(await daysOf(seriesId)).toEqual(['2024-06-25']);
    await act(directiveId, 'resume', '2024-09-02');
    expect(await daysOf(seriesId)).toEqual(['2024-06-25', '2024-09-25']);
    await expect(act(directiveId, 'resume', '2024-09-02')).rejects.toMatchObject({
      code: 'ALREADY_ACTED',
      act: 'series_resumed',
    });
  });

  it('ends for good; what was made stays', async () => {
    const { directiveId, seriesId } = await begin(monthly, ['finance']);
    await act(directiveId, 'end');
    await plan('2024-12-01');
    expect(await daysOf(seriesId)).toEqual(['2024-06-25']);
    await expect(act(directiveId, 'resume')).rejects.toMatchObject({ code: 'ALREADY_ACTED' });
  });

  it('follows another rule from now on', async () => {
    const { directiveId, seriesId } = await begin(monthly, ['finance']);
    const rule: Recurrence = { ...monthly, on: 'last', from: '2024-06-12' };
    const change = async (facts: Partial<Recurrence> = {}) =>
      changeSeriesRule(await world.contextAs('chief', { at: '2024-06-12' }), {
        idempotencyKey: newId(),
        directiveId,
        rule: { ...rule, ...facts },
      });
    await change();
    expect(await daysOf(seriesId)).toEqual(['2024-06-25', '2024-06-30']);
    await expect(change({ on: 40 })).rejects.toMatchObject({ code: 'NOT_A_RECURRENCE', path: 'rule.on' });
    const { events } = await recordsOf(db, world.tenantId);
    expect(events.filter((event) => event.directiveId === directiveId).map(({ type }) => type)).toEqual([
      'directive_issued',
      'series_rule_changed',
    ]);
  });

  it('is changed by those in charge of the kỳ', async () => {
    const who = await verdicts(
      world,
      () => begin(monthly, ['construction']),
      (context, { directiveId }) => setSeriesState(context, { idempotencyKey: newId(), directiveId, act: 'pause' }),
    );
    expect(who.done).toEqual(['chair', 'viceChair', 'chief', 'monitorA']);
  });

  it('is not there where nothing recurs', async () => {
    const { directiveId } = await world.issue();
    await expect(act(directiveId, 'pause')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
