import { describe, expect, it } from 'vitest';
import { closedWithTheLeads, judgeEndTracking } from './closing.rules.ts';
import type { AssignmentState, ClosedState } from './lifecycle.rules.ts';

const lead = (state: AssignmentState) => ({ id: 'lead', role: 'lead' as const, state });
const coordinating = (id: string, state: AssignmentState) => ({ id, role: 'coordinating' as const, state });
const OPEN_SHARES = [coordinating('a', 'awaiting'), coordinating('b', 'reported'), coordinating('c', 'suspended')];
const endingsOf = (state: ClosedState) => ['a', 'b', 'c'].map((assignmentId) => ({ assignmentId, state }));

describe('when leads are closed', () => {
  it.each<[string, AssignmentState[], ClosedState, ReturnType<typeof endingsOf>]>([
    [
      'accepting the only lead closes open coordinating shares with it',
      ['accepted'],
      'accepted',
      endingsOf('closed_with_lead'),
    ],
    ['one lead still open holds them open', ['accepted', 'in_progress'], 'accepted', []],
    ['a suspended lead holds them open too', ['accepted', 'suspended'], 'accepted', []],
    [
      'withdrawing the last open lead after another was accepted closes them with the lead',
      ['accepted', 'withdrawn'],
      'withdrawn',
      endingsOf('closed_with_lead'),
    ],
    ['withdrawing every lead withdraws them', ['withdrawn', 'withdrawn'], 'withdrawn', endingsOf('withdrawn')],
    ['a superseded directive supersedes them', ['superseded'], 'superseded', endingsOf('superseded')],
    ['ending the last lead ends them', ['withdrawn', 'ended'], 'ended', endingsOf('ended')],
    ['infeasible work ends them', ['infeasible'], 'infeasible', endingsOf('ended')],
  ])('%s', (_title, leads, leadClosedAs, closings) => {
    expect(closedWithTheLeads([...leads.map(lead), ...OPEN_SHARES], leadClosedAs)).toEqual(closings);
  });

  it('coordinating shares that were closed before keep their own end', () => {
    const shares = [lead('accepted'), coordinating('a', 'accepted'), coordinating('b', 'withdrawn')];
    expect(closedWithTheLeads(shares, 'accepted')).toEqual([]);
  });

  it('an accepted coordinating share never closes anything', () => {
    expect(
      closedWithTheLeads(
        [lead('in_progress'), coordinating('a', 'accepted'), coordinating('b', 'awaiting')],
        'accepted',
      ),
    ).toEqual([]);
  });
});

describe('ending the tracking', () => {
  const ended = { outcome: 'ended', reason: ' Không còn phù hợp ', supersededBy: null } as const;

  it('keeps its reason, cleaned', () => {
    expect(judgeEndTracking(ended)).toEqual({ outcome: 'ended', reason: 'Không còn phù hợp', supersededBy: null });
  });

  it('needs a reason', () => {
    expect(() => judgeEndTracking({ ...ended, reason: ' ' })).toThrow(
      expect.objectContaining({ code: 'REASON_MISSING' }),
    );
  });

  it('by another paper names that paper', () => {
    const superseded = { ...ended, outcome: 'superseded', supersededBy: ' 180/TB-UBND ' } as const;
    expect(judgeEndTracking(superseded)).toMatchObject({ supersededBy: '180/TB-UBND' });
    expect(() => judgeEndTracking({ ...superseded, supersededBy: null })).toThrow(
      expect.objectContaining({ code: 'TEXT_EMPTY', path: 'supersededBy' }),
    );
  });
});
