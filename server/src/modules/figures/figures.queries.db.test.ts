import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { type GroupKey, postKeys } from '../../../test/small-world-cast.ts';
import { type Assignment, listAssignments } from '../assignments/assignments.queries.ts';
import { assignmentStanding } from '../assignments/standing.rules.ts';
import { findOverview } from './figures.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

describe('the overview', () => {
  it('is of those alone who are of an issuing side, and of inspectors', async () => {
    for (const post of postKeys) {
      const context = await world.contextAs(post);
      const overview = await findOverview(context, 'month');
      expect(overview === null, post).toBe(context.actor.committeeIds.length === 0 && post !== 'inspector');
    }
  });

  it('shows an inspector what the chair reads of his committee, but for what is restricted', async () => {
    const own = await smallWorld(db);
    await own.issue({ at: '2024-05-06', dueOn: '2024-05-20' });
    await own.issue({ at: '2024-05-06', dueOn: '2024-05-21', readers: ['chair'] });
    await own.issue({ by: 'districtChief', at: '2024-05-06', dueOn: '2024-05-22', lead: ['culture'] });
    const read = await findOverview(await own.contextAs('inspector'), 'month');
    const chair = await findOverview(await own.contextAs('chair'), 'month');
    expect(read?.scope.committeeId).toBe(own.agencyIds.province);
    expect([read?.figures.overdue, chair?.figures.overdue]).toEqual([1, 2]);
  });

  it('of one group of agencies counts what they lead, now and then, and nothing of another', async () => {
    const own = await smallWorld(db);
    await own.issue({ at: '2024-05-06', dueOn: '2024-05-20', lead: ['construction'], coordinating: ['hoaiAn'] });
    await own.issue({ at: '2024-05-06', dueOn: '2024-05-21', lead: ['hoaiAn'] });
    await own.issue({ at: '2024-06-03', dueOn: '2024-06-05', lead: ['hoaiAn'] });
    const chair = await own.contextAs('chair');
    const of = async (group: GroupKey) => {
      const overview = await findOverview(chair, 'month', { groupId: own.groupIds[group] });
      return [
        overview?.figures.overdue,
        overview?.formerFigures.overdue,
        overview?.agencies.map((row) => row.agencyId),
      ];
    };
    expect(await of('departments')).toEqual([1, 1, [own.agencyIds.construction]]);
    expect(await of('districts')).toEqual([2, 1, [own.agencyIds.hoaiAn]]);
    expect(await of('bygone')).toEqual([0, 0, []]);
  });

  it('counts what a naive recount of the list counts, for each post and period', async () => {
    const own = await smallWorld(db);
    await scatterDirectives(own, { count: 60, seed: 11 });
    for (const post of postKeys) {
      const context = await own.contextAs(post);
      const [committeeId] = context.actor.committeeIds;
      if (committeeId === undefined) continue;
      const all = { first: 2_000, after: null };
      const { edges } = await listAssignments(context, { committeeId: [committeeId], role: 'lead' }, 'NEWEST', all);
      const work = edges.map(({ node }) => node);
      const standing = (row: Assignment) => assignmentStanding(row, context.today, context.dueSoonUntil);
      for (const period of ['month', 'quarter', 'year'] as const) {
        const overview = await findOverview(context, period);
        const { from = '', to = '' } = overview?.current ?? {};
        const done = work.filter(
          ({ state, dueOn, closedOn }) =>
            state === 'accepted' && dueOn !== null && closedOn !== null && closedOn >= from && closedOn <= to,
        );
        expect(overview?.figures, `${post} ${period}`).toEqual({
          open: work.filter(({ closedOn }) => closedOn === null).length,
          overdue: work.filter((row) => standing(row) === 'OVERDUE').length,
          dueSoon: work.filter((row) => standing(row) === 'DUE_SOON').length,
          doneOnTime: done.filter((row) => standing(row) === 'DONE_ON_TIME').length,
          doneWithDeadline: done.length,
        });
      }
    }
  });

  it('says how the work stood when the former period ended, whatever happened since', async () => {
    const own = await smallWorld(db);
    const { accept, complete } = actsIn(own);
    const { lead } = await own.issue({ at: '2024-05-06', dueOn: '2024-05-20' });
    await own.issue({ at: '2024-06-03', dueOn: '2024-06-05' });
    await complete(lead, { at: '2024-06-04' });
    await accept(lead, { at: '2024-06-05' });
    const overview = await findOverview(await own.contextAs('chair'), 'month');
    expect(overview?.formerFigures).toMatchObject({ open: 1, overdue: 1, dueSoon: 0, doneWithDeadline: 0 });
    expect(overview?.figures).toMatchObject({ open: 1, overdue: 1, doneOnTime: 0, doneWithDeadline: 1 });
  });

  it('counts restricted work, now and then, for its readers only', async () => {
    const own = await smallWorld(db);
    await own.issue({ at: '2024-05-06', dueOn: '2024-05-20', readers: ['chair', 'clerk'] });
    const overdueFor = async (post: 'chair' | 'viceChair') => {
      const overview = await findOverview(await own.contextAs(post), 'month');
      return [overview?.figures.overdue, overview?.formerFigures.overdue, overview?.agencies.length];
    };
    expect(await overdueFor('chair')).toEqual([1, 1, 1]);
    expect(await overdueFor('viceChair')).toEqual([0, 0, 0]);
  });
});
