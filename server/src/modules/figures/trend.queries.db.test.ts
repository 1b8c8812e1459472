import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { recordsOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { postKeys } from '../../../test/small-world-cast.ts';
import type { Context } from '../../context.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import { listAssignments } from '../assignments/assignments.queries.ts';
import { monthsUpTo } from './figure-period.rules.ts';
import { findOverview } from './figures.queries.ts';
import { countTrend, TREND_MONTHS } from './trend.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
  const { accept, complete, progress } = actsIn(world);
  for (const month of ['2023-08', '2023-12', '2024-02', '2024-05']) {
    const done = await world.issue({ at: `${month}-05`, dueOn: `${month}-20` });
    await complete(done.lead, { at: `${month}-15` });
    await accept(done.lead, { at: `${month}-16` });
    const late = await world.issue({ at: `${month}-06`, dueOn: `${month}-12` });
    await progress(late.lead, { at: `${month}-08` });
    await complete(late.lead, { at: `${month}-26` });
    await accept(late.lead, { at: `${month}-27` });
    await world.issue({ at: `${month}-07`, dueOn: `${month}-25`, lead: ['finance'], coordinating: ['tax'] });
    await world.issue({ at: `${month}-08`, dueOn: `${month}-18`, readers: ['chair', 'clerk'] });
    await world.issue({ at: `${month}-09`, dueOn: null });
  }
  await world.issue({ at: '2024-04-03', dueOn: '2024-04-10', document: 'none', by: 'monitorA' });
});
afterAll(() => db.close());

/** The same by reading every row and asking it, month by month. */
async function recount(context: Context) {
  const [committeeId = ''] = context.actor.committeeIds;
  const all = { first: 2_000, after: null };
  const { edges } = await listAssignments(context, { committeeId: [committeeId], role: 'lead' }, 'NEWEST', all);
  const leads = edges.map(({ node }) => node);
  const { periods } = await recordsOf(db, world.tenantId);
  const on = (at: Date | null) => (at === null ? '9999-12-31' : dayOf(at, context.actor.timeZone));
  return monthsUpTo(context.today, TREND_MONTHS).map(({ from, to }) => {
    const within = (day: string | null) => day !== null && day >= from && day <= to;
    const done = leads.filter(
      ({ state, dueOn, closedOn }) => state === 'accepted' && dueOn !== null && within(closedOn),
    );
    const stood = periods.filter(
      ({ assignmentId, recordedFrom, recordedTo }) =>
        leads.some(({ id }) => id === assignmentId) && on(recordedFrom) <= to && on(recordedTo) > to,
    );
    return {
      from,
      to,
      overdue: stood.filter(
        ({ state, dueOn, statedOn }) =>
          dueOn !== null &&
          (((state === 'awaiting' || state === 'in_progress') && dueOn < to) ||
            (state === 'reported' && statedOn !== null && statedOn > dueOn)),
      ).length,
      assigned: leads.filter(({ assignedAt }) => within(on(assignedAt))).length,
      doneOnTime: done.filter(({ statedOn, dueOn }) => (statedOn ?? '') <= (dueOn ?? '')).length,
      doneWithDeadline: done.length,
    };
  });
}

describe('the trend of twelve months', () => {
  it('holds what a naive recount month by month holds, for each post of the issuing side', async () => {
    for (const post of postKeys) {
      const context = await world.contextAs(post);
      const [committeeId] = context.actor.committeeIds;
      if (committeeId === undefined) continue;
      const months = await countTrend(context, { committeeId, field: null, groupId: null, isOwn: false });
      expect(months, post).toEqual(await recount(context));
    }
  });

  it('tells the months apart, and ends with what stands today', async () => {
    const context = await world.contextAs('viceChair');
    const overview = await findOverview(context, 'month');
    const months = overview ? await countTrend(context, overview.scope) : [];
    expect(months.find(({ from }) => from === '2023-08-01')).toMatchObject({
      overdue: 1,
      assigned: 4,
      doneOnTime: 1,
      doneWithDeadline: 2,
    });
    expect(months.at(-1)?.overdue).toBe(overview?.figures.overdue);
  });

  it('counts within a scope the work of it alone', async () => {
    const context = await world.contextAs('chair');
    const whole = await findOverview(context, 'year');
    const own = await findOverview(context, 'year', { isOwn: true });
    const none = await findOverview(context, 'year', { field: 'Không có lĩnh vực này' });
    expect(own?.figures).toEqual(whole?.figures);
    expect((await findOverview(await world.contextAs('viceChair'), 'year', { isOwn: true }))?.figures.open).toBe(0);
    expect([none?.figures.open, none?.agencies.length]).toEqual([0, 0]);
    const months = none ? await countTrend(context, none.scope) : [];
    expect(months.map(({ assigned, overdue }) => assigned + overdue)).toEqual(months.map(() => 0));
  });
});
