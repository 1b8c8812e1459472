import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AlreadyActed } from './already-acted.rules.ts';
import {
  type AssignmentAct,
  type AssignmentState,
  CLOSED_STATES,
  isClosed,
  isLawful,
  isOpen,
  isRunning,
  judgeAct,
  OPEN_STATES,
} from './lifecycle.rules.ts';

const numRuns = process.env['DEEP'] === '1' ? 100_000 : 1_000;
const STATES = [...OPEN_STATES, ...CLOSED_STATES];
const ACTS: AssignmentAct[] = [
  'acknowledge',
  'reportProgress',
  'reportCompletion',
  'accept',
  'return',
  'withdraw',
  'end',
  'supersede',
  'closeWithLead',
  'ask',
  'transfer',
  'giveUp',
  'suspend',
  'resume',
];
const lastAct = {
  actorAppointmentId: 'chief',
  act: 'COMPLETION_ACCEPTED',
  occurredAt: new Date('2026-03-10T03:00:00Z'),
};

const LAWFUL: [AssignmentState, AssignmentAct, AssignmentState][] = [
  ['awaiting', 'acknowledge', 'in_progress'],
  ['awaiting', 'reportProgress', 'in_progress'],
  ['awaiting', 'reportCompletion', 'reported'],
  ['in_progress', 'reportProgress', 'in_progress'],
  ['in_progress', 'reportCompletion', 'reported'],
  ['awaiting', 'ask', 'awaiting'],
  ['in_progress', 'ask', 'in_progress'],
  ...(['awaiting', 'in_progress'] as const).flatMap((running): [AssignmentState, AssignmentAct, AssignmentState][] => [
    [running, 'transfer', 'transferred'],
    [running, 'giveUp', 'infeasible'],
    [running, 'suspend', 'suspended'],
  ]),
  ['suspended', 'resume', 'in_progress'],
  ['reported', 'accept', 'accepted'],
  ['reported', 'return', 'in_progress'],
  ...OPEN_STATES.flatMap((open): [AssignmentState, AssignmentAct, AssignmentState][] => [
    [open, 'withdraw', 'withdrawn'],
    [open, 'end', 'ended'],
    [open, 'supersede', 'superseded'],
    [open, 'closeWithLead', 'closed_with_lead'],
  ]),
];

describe("an assignment's life", () => {
  it.each(LAWFUL)('from %s, %s leads to %s', (from, act, to) => {
    expect(isLawful(from, act)).toBe(true);
    expect(judgeAct(from, act, lastAct)).toBe(to);
  });

  it('knows no other step, and says who acted first', () => {
    const unlawful = STATES.flatMap((state) => ACTS.map((act) => [state, act] as const)).filter(
      ([state, act]) => !LAWFUL.some(([from, does]) => from === state && does === act),
    );
    expect(unlawful).toHaveLength(STATES.length * ACTS.length - LAWFUL.length);
    for (const [state, act] of unlawful) {
      expect(isLawful(state, act)).toBe(false);
      expect(() => judgeAct(state, act, lastAct)).toThrow(AlreadyActed);
      expect(() => judgeAct(state, act, lastAct)).toThrow(
        expect.objectContaining({ code: 'ALREADY_ACTED', ...lastAct }),
      );
    }
  });

  it('runs its clock while awaiting or in progress only', () => {
    expect(STATES.filter(isRunning)).toEqual(['awaiting', 'in_progress']);
    expect(STATES.filter(isOpen)).toEqual([...OPEN_STATES]);
    expect(STATES.filter(isClosed)).toEqual([...CLOSED_STATES]);
  });

  it('under any sequence of acts stays among its states, is accepted only from a report, and ends only once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 40 }), (acts) => {
        let state: AssignmentState = 'awaiting';
        for (const act of acts) {
          const before: AssignmentState = state;
          try {
            state = judgeAct(before, act, lastAct);
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(AlreadyActed);
          }
          expect(STATES).toContain(state);
          if (isClosed(before)) expect(state).toBe(before);
          if (state === 'accepted') expect(['reported', 'accepted']).toContain(before);
          if (state === 'awaiting') expect(before).toBe('awaiting');
        }
      }),
      { seed: 2026, numRuns },
    );
  });
});
