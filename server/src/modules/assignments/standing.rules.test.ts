import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { workingCalendar, workingDaysLeft } from '../calendar/working-days.rules.ts';
import { CLOSED_STATES } from './lifecycle.rules.ts';
import {
  type AssignmentClock,
  assignmentStanding,
  daysOverdue,
  dueSoonUntil,
  isLate,
  type Standing,
} from './standing.rules.ts';

const numRuns = process.env['DEEP'] === '1' ? 50_000 : 500;
const calendar = workingCalendar(statutoryDays);
/** A Tuesday in an ordinary week. */
const TODAY = '2026-03-10';
const SOON_UNTIL = dueSoonUntil(calendar, TODAY, 3);

const running: AssignmentClock = { state: 'in_progress', dueOn: null, statedOn: null };
const reported: AssignmentClock = { ...running, state: 'reported', dueOn: '2026-03-05' };
const accepted: AssignmentClock = { ...running, state: 'accepted', dueOn: '2026-03-05' };

describe('the standing of an assignment', () => {
  it.each<[string, AssignmentClock, Standing | null]>([
    ['work without a day has no deadline', running, 'NO_DEADLINE'],
    ['the due day itself is still in time', { ...running, dueOn: TODAY }, 'DUE_SOON'],
    ['the day after, it is overdue', { ...running, dueOn: '2026-03-09' }, 'OVERDUE'],
    ['three working days left are due soon', { ...running, dueOn: '2026-03-13' }, 'DUE_SOON'],
    ['so is a day on the weekend behind them', { ...running, dueOn: '2026-03-15' }, 'DUE_SOON'],
    ['four working days left are on track', { ...running, dueOn: '2026-03-16' }, 'ON_TRACK'],
    ['what nobody acknowledged is overdue alike', { ...running, state: 'awaiting', dueOn: '2026-03-09' }, 'OVERDUE'],
    [
      'a report that states a day in time is on track, however long it waits',
      { ...reported, statedOn: '2026-03-05' },
      'ON_TRACK',
    ],
    ['a report that states a day too late is overdue', { ...reported, statedOn: '2026-03-06' }, 'OVERDUE'],
    [
      'a report on work without a day has no deadline',
      { ...reported, dueOn: null, statedOn: '2026-03-06' },
      'NO_DEADLINE',
    ],
    ['done on the due day is on time', { ...accepted, statedOn: '2026-03-05' }, 'DONE_ON_TIME'],
    ['done after it is late', { ...accepted, statedOn: '2026-03-06' }, 'DONE_LATE'],
    ['done without a deadline is on time', { ...accepted, dueOn: null, statedOn: '2026-03-06' }, 'DONE_ON_TIME'],
    ['suspended work has no standing', { ...running, state: 'suspended', dueOn: '2026-03-01' }, null],
    ...CLOSED_STATES.filter((state) => state !== 'accepted').map((state): [string, AssignmentClock, null] => [
      `${state} work has none`,
      { ...running, state, dueOn: '2026-03-01' },
      null,
    ]),
  ])('%s', (_title, clock, standing) => {
    expect(assignmentStanding(clock, TODAY, SOON_UNTIL)).toBe(standing);
  });

  it('of a report that waits does not change with the day', () => {
    const clock: AssignmentClock = { ...reported, dueOn: '2026-03-12', statedOn: '2026-03-10' };
    const standings = Array.from({ length: 60 }, (_, n) => addDays(TODAY, n)).map((today) =>
      assignmentStanding(clock, today, dueSoonUntil(calendar, today, 3)),
    );
    expect(new Set(standings)).toEqual(new Set(['ON_TRACK']));
  });

  it('of running work only ever gets worse as days pass', () => {
    const worse: Standing[] = ['ON_TRACK', 'DUE_SOON', 'OVERDUE'];
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(10), (due, at, soon) => {
        const clock = { ...running, dueOn: addDays('2026-01-01', due) };
        const [now, next] = [at, at + 1]
          .map((n) => addDays('2026-01-01', n))
          .map((today) =>
            worse.findIndex((one) => one === assignmentStanding(clock, today, dueSoonUntil(calendar, today, soon))),
          );
        expect(next).toBeGreaterThanOrEqual(now ?? Infinity);
      }),
      { seed: 2026, numRuns },
    );
  });
});

describe('the last day that is due soon', () => {
  it('is the last with no more than the set number of working days left', () => {
    fc.assert(
      fc.property(fc.nat(1_400), fc.nat(20), (at, soon) => {
        const today = addDays('2024-01-01', at);
        const until = dueSoonUntil(calendar, today, soon);
        expect(until >= today).toBe(true);
        expect(workingDaysLeft(calendar, today, until)).toBe(soon);
        expect(workingDaysLeft(calendar, today, addDays(until, 1))).toBe(soon + 1);
      }),
      { seed: 2026, numRuns },
    );
  });

  it('reaches over Tết', () => {
    expect(dueSoonUntil(calendar, '2026-02-12', 3)).toBe('2026-02-24');
  });
});

describe('being late', () => {
  it.each<[string, AssignmentClock, boolean, number | null]>([
    ['starts the day after the due day', { ...running, dueOn: '2026-03-09' }, true, 1],
    ['is counted in calendar days', { ...running, dueOn: '2026-02-10' }, true, 28],
    ['does not start on the due day', { ...running, dueOn: TODAY }, false, null],
    ['needs a due day', running, false, null],
    [
      'is not a matter of the list once reported, but its days stay told',
      { ...reported, statedOn: '2026-03-08' },
      false,
      3,
    ],
    ['is nothing for a report that states a day in time', { ...reported, statedOn: '2026-03-04' }, false, null],
    ['is a word for open work only', { ...accepted, statedOn: '2026-03-09' }, false, null],
    ['is nothing while suspended', { ...running, state: 'suspended', dueOn: '2026-03-01' }, false, null],
  ])('%s', (_title, clock, late, days) => {
    expect([isLate(clock, TODAY), daysOverdue(clock, TODAY)]).toEqual([late, days]);
  });
});
