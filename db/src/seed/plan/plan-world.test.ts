import { describe, expect, it } from 'vitest';
import { fixedStories } from '../texts/fixed-stories.ts';
import { historyOf, type History } from './assignment-history.ts';
import { shiftFor } from './plan-binh-dinh.ts';
import { planWorld } from './plan-world.ts';
import type { PlannedAssignment, PlannedDirective, PlannedWorld } from './planned-world.ts';
import { addDays, dayOf, instantAt, isWorkingDay, type LocalDate, weekdayOf, workingDaysIn } from './working-days.ts';

/** The story's own Monday, every other weekday, days inside and beside holidays, a day beyond the known calendar. */
const DAYS: readonly LocalDate[] = [
  '2024-07-22',
  '2025-08-05',
  '2026-01-07',
  '2026-02-18',
  '2026-02-23',
  '2026-11-27',
  '2026-11-29',
  '2027-05-04',
  '2030-03-14',
];

type Share = {
  readonly directive: PlannedDirective;
  readonly assignment: PlannedAssignment;
  readonly history: History;
};

function sharesOf(world: PlannedWorld): Share[] {
  return world.directives.flatMap((directive) =>
    directive.assignments.map((assignment) => ({
      directive,
      assignment,
      history: historyOf(assignment, directive.enteredAt),
    })),
  );
}

function binhDinhOn(today: LocalDate) {
  const worlds = planWorld(today);
  const [world] = worlds;
  if (world === undefined) throw new Error('no world');
  const shares = sharesOf(world);
  const leads = shares.filter(
    ({ directive, assignment }) =>
      assignment.role === 'lead' && directive.committee === 'ubnd-tinh' && !directive.isProposal,
  );
  const isRunning = ({ history }: Share) => history.state === 'awaiting' || history.state === 'in_progress';
  const isLate = (share: Share) => isRunning(share) && share.history.dueOn !== null && share.history.dueOn < today;
  return { worlds, world, shares, leads, isRunning, isLate };
}

describe.each(DAYS)('the demo world on %s', (today) => {
  const { worlds, world, shares, leads, isRunning, isLate } = binhDinhOn(today);
  const count = (is: (share: Share) => boolean) => leads.filter(is).length;

  it('shows what a demo needs: overdue, nearly due, new, waiting, returned and finished work', () => {
    expect(world.directives.length).toBeGreaterThan(300);
    expect(count(isLate)).toBeGreaterThanOrEqual(30);
    expect(count(isLate)).toBeLessThanOrEqual(50);
    const soon = count(
      (share) =>
        isRunning(share) &&
        !isLate(share) &&
        share.history.dueOn !== null &&
        workingDaysIn(today, share.history.dueOn) <= 3,
    );
    expect(soon).toBeGreaterThanOrEqual(14);
    expect(soon).toBeLessThanOrEqual(30);
    expect(count(({ history }) => history.state === 'reported')).toBeGreaterThanOrEqual(8);
    expect(
      count(({ history }) => history.state === 'reported' && (history.statedOn ?? '') > (history.dueOn ?? '9')),
    ).toBeGreaterThanOrEqual(1);
    expect(
      count((share) => share.history.returnedAt !== null && isRunning(share) && isLate(share)),
    ).toBeGreaterThanOrEqual(2);
    expect(
      count((share) => share.history.returnedAt !== null && isRunning(share) && !isLate(share)),
    ).toBeGreaterThanOrEqual(2);
    expect(count(({ history }) => history.state === 'awaiting')).toBeGreaterThanOrEqual(10);
    const isDoneLate = ({ history: { state, statedOn, dueOn } }: Share) =>
      state === 'accepted' && dueOn !== null && statedOn !== null && statedOn > dueOn;
    expect(count(isDoneLate)).toBeGreaterThanOrEqual(15);
    expect(count((share) => share.history.state === 'accepted' && !isDoneLate(share))).toBeGreaterThanOrEqual(100);
    expect(count((share) => isRunning(share) && share.history.dueOn === null)).toBeGreaterThanOrEqual(4);
    for (const state of ['withdrawn', 'ended', 'superseded', 'suspended']) {
      expect([state, count(({ history }) => history.state === state)]).toEqual([
        state,
        expect.toSatisfy((n: number) => n >= 2),
      ]);
    }
    expect(shares.filter(({ history }) => history.state === 'closed_with_lead').length).toBeGreaterThan(50);
  });

  it('holds proposals, restricted work, cascades, reminders and paper answers', () => {
    expect(world.directives.filter(({ isProposal }) => isProposal)).toHaveLength(3);
    const restricted = world.directives.filter(({ visibility }) => visibility === 'restricted');
    expect(restricted.length).toBeGreaterThanOrEqual(3);
    expect(restricted.every(({ readers }) => readers.length >= 3)).toBe(true);
    const children = world.directives.filter(({ parentAssignment }) => parentAssignment !== null);
    expect(new Set(children.map(({ committee }) => committee))).toEqual(new Set(['hoai-an', 'phu-cat', 'tay-son']));
    expect(shares.filter(({ history }) => history.reminders.length >= 2).length).toBeGreaterThanOrEqual(4);
    expect(
      shares.flatMap(({ assignment }) => assignment.acts).filter((act) => 'paper' in act && act.paper !== null).length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('lets nothing happen on the day itself, at night, or before the document was entered', () => {
    const amiss = worlds
      .flatMap(sharesOf)
      .flatMap(({ directive, assignment }) =>
        [directive.enteredAt, ...assignment.acts.map(({ at }) => at)]
          .filter((at) => dayOf(at) >= today || hourOf(at) < 7 || hourOf(at) >= 19 || at < directive.enteredAt)
          .map((at) => [assignment.key, at]),
      );
    expect(amiss).toEqual([]);
  });

  it('states no day after the sending', () => {
    const acts = worlds.flatMap(sharesOf).flatMap(({ assignment }) => assignment.acts);
    expect(acts.filter((act) => act.kind === 'completion' && act.statedOn > (act.paper?.on ?? dayOf(act.at)))).toEqual(
      [],
    );
  });

  it('hands down no day after the parent’s', () => {
    const dueDays = new Map(
      worlds.flatMap(({ directives }) =>
        directives.flatMap(({ assignments }) => assignments.map(({ key, dueOn }) => [key, dueOn] as const)),
      ),
    );
    const children = worlds.flatMap(({ directives }) =>
      directives.filter(({ parentAssignment }) => parentAssignment !== null),
    );
    expect(
      children.filter(
        ({ parentAssignment, deadline }) => (deadline.on ?? '') > (dueDays.get(parentAssignment ?? '') ?? '9'),
      ),
    ).toEqual([]);
  });

  it('issues invented documents on working days, each with a number of its own', () => {
    const invented = new Set(
      world.directives.flatMap(({ key, document }) => (key.startsWith('invented') ? [document] : [])),
    );
    const documents = world.documents.filter(({ key }) => invented.has(key));
    expect(documents.filter(({ issuedOn }) => !isWorkingDay(issuedOn))).toEqual([]);
    expect(new Set(world.documents.map(({ key }) => key)).size).toBe(world.documents.length);
  });
});

// Each plans several worlds, which takes seconds where the machine is busy.
describe('the fixed directives', { timeout: 30_000 }, () => {
  it('move by whole weeks, together with the days inside their texts', () => {
    const [onMonday, onSunday, later] = ['2026-11-23', '2026-11-29', '2026-12-07'].map((today) =>
      fixedOf(binhDinhOn(today).world),
    );
    expect(shiftFor('2026-11-23') % 7).toBe(0);
    expect(onSunday?.map(({ issuedOn, deadline }) => [issuedOn, deadline.on])).toEqual(
      onMonday?.map(({ issuedOn, deadline }) => [issuedOn, deadline.on]),
    );
    expect(later?.map(({ issuedOn }) => issuedOn)).toEqual(onMonday?.map(({ issuedOn }) => addDays(issuedOn, 14)));
    expect(onMonday?.map(({ issuedOn }) => weekdayOf(issuedOn)).every((weekday) => weekday >= 1 && weekday <= 5)).toBe(
      true,
    );

    const sand = onMonday?.find(({ content }) => content.includes('cát lòng sông Kôn'));
    const returned = sand?.assignments.flatMap(({ acts }) => acts).find(({ kind }) => kind === 'returned');
    expect(returned).toMatchObject({ reason: expect.stringContaining('ngày 23/10/2026') });
  });

  it('stand on the story’s Monday as they were written', () => {
    const fixed = fixedOf(binhDinhOn('2024-07-22').world);
    expect(fixed).toHaveLength(fixedStories.length);
    const sand = fixed.find(({ document }) => document === '4215/UBND-KT');
    expect(sand).toMatchObject({
      issuedOn: '2024-06-10',
      deadline: { on: '2024-06-28', text: 'trước ngày 28/6/2024' },
    });
    const monthly = fixed.find(({ content }) => content.includes('hằng tháng'));
    expect(monthly?.deadline).toMatchObject({ kind: 'date', on: '2024-08-20' });
    expect(fixed.find(({ document }) => document === '4478/UBND-TH')?.assignments).toHaveLength(32);
  });

  it('are the same world for the same day', () => {
    expect(planWorld('2026-11-24')).toEqual(planWorld('2026-11-24'));
  });
});

describe('moments', () => {
  it('are told in the province’s own time', () => {
    expect(instantAt('2024-07-22', '08:00').toISOString()).toBe('2024-07-22T01:00:00.000Z');
    expect(dayOf(new Date('2024-07-21T17:30:00Z'))).toBe('2024-07-22');
  });
});

function hourOf(at: Date): number {
  return (at.getUTCHours() + 7) % 24;
}

function fixedOf(world: PlannedWorld): PlannedDirective[] {
  return world.directives
    .filter(({ key }) => key.startsWith('fixed-'))
    .toSorted((one, other) => one.key.localeCompare(other.key, 'en', { numeric: true }));
}
