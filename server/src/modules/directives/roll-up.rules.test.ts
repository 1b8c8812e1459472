import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/calendar-date.ts';
import { CLOSED_STATES, isOpen, OPEN_STATES } from '../assignments/lifecycle.rules.ts';
import { assignmentStanding, type Standing } from '../assignments/standing.rules.ts';
import { directiveStanding, type RollUp, rollUp, type Share } from './roll-up.rules.ts';

const numRuns = process.env['DEEP'] === '1' ? 100_000 : 2_000;
const TODAY = '2026-03-10';
const SOON_UNTIL = '2026-03-15';

const lead = (state: Share['state'], facts: Partial<Share> = {}): Share => ({
  role: 'lead',
  state,
  dueOn: null,
  firstDueOn: null,
  statedOn: null,
  closedOn: null,
  percent: 0,
  ...facts,
});
const coordinating = (state: Share['state'], facts: Partial<Share> = {}): Share => ({
  ...lead(state, facts),
  role: 'coordinating',
});

describe('rolling a directive up from its leads', () => {
  it.each<[string, Share[], Partial<RollUp>]>([
    ['nobody has acknowledged', [lead('awaiting'), lead('awaiting')], { status: 'not_started' }],
    ['one lead has begun', [lead('awaiting'), lead('in_progress')], { status: 'in_progress' }],
    ['a report waits', [lead('reported')], { status: 'in_progress' }],
    ['one lead is done, another not begun', [lead('accepted'), lead('awaiting')], { status: 'in_progress' }],
    ['every open lead is suspended', [lead('suspended'), lead('accepted')], { status: 'suspended' }],
    ['one of two leads is suspended', [lead('suspended'), lead('awaiting')], { status: 'not_started' }],
    ['every lead is closed, one accepted', [lead('accepted'), lead('withdrawn')], { status: 'done' }],
    ['every lead is closed, none accepted', [lead('ended'), lead('transferred')], { status: 'closed_without_result' }],
    [
      'a coordinating share is open behind an accepted lead',
      [lead('accepted'), coordinating('in_progress')],
      { status: 'done' },
    ],
    [
      'a coordinating share is accepted before its lead',
      [lead('awaiting'), coordinating('accepted')],
      { status: 'not_started' },
    ],
  ])('when %s', (_title, shares, derived) => {
    expect(rollUp(shares)).toMatchObject(derived);
  });

  it.each<[string, Share[], Partial<RollUp>]>([
    [
      'the earliest open lead gives the due day',
      [
        lead('in_progress', { dueOn: '2026-04-01' }),
        lead('reported', { dueOn: '2026-03-20' }),
        lead('accepted', { dueOn: '2026-01-01' }),
      ],
      { dueOn: '2026-03-20', nextDueOn: '2026-04-01', hasDeadline: true },
    ],
    [
      'an open lead without a day leaves it to the others',
      [lead('awaiting'), lead('awaiting', { dueOn: '2026-04-01' })],
      { dueOn: '2026-04-01', nextDueOn: '2026-04-01' },
    ],
    [
      'a done directive keeps the last day of what was accepted',
      [
        lead('accepted', { dueOn: '2026-03-01' }),
        lead('accepted', { dueOn: '2026-03-05' }),
        lead('withdrawn', { dueOn: '2026-09-01' }),
      ],
      { dueOn: '2026-03-05', nextDueOn: null },
    ],
    [
      'one closed without result keeps the last day of all',
      [lead('withdrawn', { dueOn: '2026-03-01' }), lead('ended', { dueOn: '2026-03-05' })],
      { dueOn: '2026-03-05', nextDueOn: null },
    ],
    [
      'the lead that gives the day gives the first promise',
      [
        lead('in_progress', { dueOn: '2026-04-01', firstDueOn: '2026-01-01' }),
        lead('awaiting', { dueOn: '2026-03-20', firstDueOn: '2026-02-01' }),
      ],
      { dueOn: '2026-03-20', firstDueOn: '2026-02-01' },
    ],
    [
      'it is closed on the day its last lead was',
      [lead('accepted', { closedOn: '2026-03-05' }), lead('withdrawn', { closedOn: '2026-03-08' })],
      { closedOn: '2026-03-08' },
    ],
    [
      'it is not closed while one is open',
      [lead('accepted', { closedOn: '2026-03-05' }), lead('suspended')],
      { closedOn: null },
    ],
    [
      'a suspended lead has no next day',
      [lead('suspended', { dueOn: '2026-03-01' })],
      { dueOn: '2026-03-01', nextDueOn: null },
    ],
    [
      'coordinating shares give no day',
      [lead('awaiting'), coordinating('awaiting', { dueOn: '2026-03-01' })],
      { dueOn: null, nextDueOn: null, hasDeadline: false },
    ],
    [
      'progress is the mean of the leads, rounded',
      [lead('in_progress', { percent: 50 }), lead('in_progress', { percent: 25 })],
      { progress: 38 },
    ],
    [
      'an accepted lead counts as all done',
      [lead('accepted', { percent: 80 }), lead('in_progress', { percent: 50 })],
      { progress: 75 },
    ],
    [
      'withdrawn leads and coordinating shares do not count',
      [lead('withdrawn', { percent: 90 }), lead('awaiting'), coordinating('in_progress', { percent: 60 })],
      { progress: 0 },
    ],
    ['a directive closed without result shows what was reached', [lead('ended', { percent: 40 })], { progress: 40 }],
  ])('%s', (_title, shares, derived) => {
    expect(rollUp(shares)).toMatchObject(derived);
  });

  it('is not asked of a directive without a lead', () => {
    expect(() => rollUp([coordinating('awaiting')])).toThrow(RangeError);
  });
});

describe("a directive's standing", () => {
  it.each<[string, Share[], Standing | null]>([
    [
      'one overdue lead outweighs the rest',
      [lead('awaiting', { dueOn: '2026-03-09' }), lead('awaiting', { dueOn: '2026-09-01' })],
      'OVERDUE',
    ],
    [
      'so does a report that states a late day',
      [lead('reported', { dueOn: '2026-03-01', statedOn: '2026-03-02' }), lead('awaiting')],
      'OVERDUE',
    ],
    [
      'a report in time that waits past the due day is on track',
      [lead('reported', { dueOn: '2026-03-01', statedOn: '2026-03-01' })],
      'ON_TRACK',
    ],
    [
      'an overdue lead that was accepted weighs no more',
      [lead('accepted', { dueOn: '2026-03-01', statedOn: '2026-03-05' }), lead('awaiting', { dueOn: '2026-09-01' })],
      'ON_TRACK',
    ],
    ['a suspended lead weighs nothing', [lead('suspended', { dueOn: '2026-03-01' }), lead('awaiting')], 'NO_DEADLINE'],
    [
      'an overdue coordinating share weighs nothing',
      [lead('awaiting'), coordinating('awaiting', { dueOn: '2026-03-01' })],
      'NO_DEADLINE',
    ],
    [
      'done with one late result is done late',
      [lead('accepted', { dueOn: '2026-03-01', statedOn: '2026-03-02' }), lead('accepted')],
      'DONE_LATE',
    ],
    ['done without deadlines is done on time', [lead('accepted', { statedOn: '2026-03-02' })], 'DONE_ON_TIME'],
    ['all suspended has none', [lead('suspended')], null],
    ['closed without result has none', [lead('withdrawn')], null],
  ])('%s', (_title, shares, standing) => {
    expect(directiveStanding(rollUp(shares), TODAY, SOON_UNTIL)).toBe(standing);
  });

  it('is the worst of its open leads', () => {
    const order: (Standing | null)[] = ['OVERDUE', 'DUE_SOON', 'ON_TRACK', 'NO_DEADLINE', null];
    const day = fc.integer({ min: -20, max: 20 }).map((n) => addDays(TODAY, n));
    const share = fc.record<Share>({
      role: fc.constantFrom('lead', 'lead', 'coordinating'),
      state: fc.constantFrom(...OPEN_STATES, ...OPEN_STATES, ...CLOSED_STATES),
      dueOn: fc.option(day),
      firstDueOn: fc.option(day),
      statedOn: day,
      closedOn: day,
      percent: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 6 }), (rest) => {
        const shares = [...rest, lead('awaiting', { dueOn: rest[0]?.dueOn ?? null })];
        const standings = shares
          .filter(({ role, state }) => role === 'lead' && isOpen(state))
          .map((one) => assignmentStanding(one, TODAY, SOON_UNTIL));
        const worst = order.find((standing) => standings.includes(standing));
        const derived = rollUp(shares);
        expect(directiveStanding(derived, TODAY, SOON_UNTIL)).toBe(worst);
        expect(derived.progress).toBeGreaterThanOrEqual(0);
        expect(derived.progress).toBeLessThanOrEqual(100);
      }),
      { seed: 2026, numRuns },
    );
  });
});
