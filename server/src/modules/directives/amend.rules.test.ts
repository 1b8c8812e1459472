import { describe, expect, it } from 'vitest';
import { type AmendContext, type AmendedShare, type AmendInput, isAmendable, judgeAmendment } from './amend.rules.ts';

const DUE_ON = '2026-03-31';
const share = (id: string, facts: Partial<AmendedShare> = {}): AmendedShare => ({
  id,
  agencyId: `agency-${id}`,
  state: 'in_progress',
  dueOn: DUE_ON,
  firstDueOn: DUE_ON,
  ...facts,
});
const context: AmendContext = {
  today: '2026-03-10',
  committeeId: 'ubnd',
  issuedOn: '2026-03-02',
  dueOn: DUE_ON,
  parentDueOn: null,
  shares: [share('a')],
};
const input: AmendInput = {
  reason: ' Thủ tướng đổi hạn ',
  content: 'Rà soát tiến độ',
  deadlineText: null,
  dueTime: null,
  field: null,
  expectedProduct: null,
  dueOn: DUE_ON,
  monitors: undefined,
  addAssignments: [],
};
const judge = (facts: Partial<AmendInput>, given: Partial<AmendContext> = {}) =>
  judgeAmendment({ ...input, ...facts }, { ...context, ...given });
const fault = (code: string, path: string) => expect.objectContaining({ code, path });
const movedIds = (shares: AmendedShare[], dueOn: string | null) =>
  judge({ dueOn }, { shares }).moves.map((move) => move.assignmentId);

describe('amending a directive', () => {
  it.each(['2026-03-20', '2026-04-15', '2026-03-05'])('may set %s: earlier, later or even past', (dueOn) => {
    expect(judge({ dueOn })).toMatchObject({
      reason: 'Thủ tướng đổi hạn',
      dueOn,
      moves: [{ assignmentId: 'a', fromOn: DUE_ON, toOn: dueOn, firstDueOn: DUE_ON }],
    });
  });

  it('of its words alone moves no day', () => {
    expect(judge({ content: 'Rà soát, báo cáo' })).toMatchObject({
      content: 'Rà soát, báo cáo',
      dueOn: DUE_ON,
      moves: [],
    });
  });

  it("moves the open shares that follow the directive's day, and no others", () => {
    const shares = [
      share('awaiting', { state: 'awaiting' }),
      share('suspended', { state: 'suspended' }),
      share('own-day', { dueOn: '2026-03-15' }),
      share('accepted', { state: 'accepted' }),
      share('withdrawn', { state: 'withdrawn' }),
    ];
    expect(movedIds(shares, '2026-04-15')).toEqual(['awaiting', 'suspended']);
  });

  it('never turns a report that waits late', () => {
    const shares = [share('reported', { state: 'reported' })];
    expect(movedIds(shares, '2026-03-20')).toEqual([]);
    expect(movedIds(shares, '2026-04-15')).toEqual(['reported']);
    expect(movedIds(shares, null)).toEqual(['reported']);
  });

  it('to a first day is the first promise', () => {
    const undated = share('a', { dueOn: null, firstDueOn: null });
    expect(judge({ dueOn: '2026-04-15' }, { dueOn: null, shares: [undated] }).moves).toEqual([
      { assignmentId: 'a', fromOn: null, toOn: '2026-04-15', firstDueOn: '2026-04-15' },
    ]);
  });

  it.each<[string, Partial<AmendInput>, string, string]>([
    ['no reason', { reason: ' ' }, 'REASON_MISSING', 'reason'],
    ['no content', { content: '' }, 'TEXT_EMPTY', 'content'],
    ['a day before the issue', { dueOn: '2026-03-01' }, 'DUE_BEFORE_ISSUED', 'deadline'],
    ['what is not a day', { dueOn: '2026-02-30' }, 'NOT_A_DAY', 'deadline'],
    ['a stranger as monitor', { monitors: [null] }, 'NOT_A_MONITOR', 'monitorIds.0'],
  ])('refuses %s', (_title, facts, code, path) => {
    expect(() => judge(facts)).toThrow(fault(code, path));
  });

  it('keeps a child within its parent, but an unchanged day is no fault of the amendment', () => {
    expect(() => judge({ dueOn: '2026-04-15' }, { parentDueOn: '2026-04-10' })).toThrow(
      fault('CHILD_LATER_THAN_PARENT', 'deadline'),
    );
    expect(judge({ dueOn: null }, { parentDueOn: '2026-04-10' })).toMatchObject({ dueOn: '2026-04-10' });
    expect(judge({}, { parentDueOn: '2026-03-20' })).toMatchObject({ dueOn: DUE_ON, moves: [] });
  });

  it('adds agencies, but none that holds a share which was neither withdrawn nor passed on', () => {
    const add = {
      role: 'lead' as const,
      names: { agency: { id: 'agency-a', validFrom: null, validTo: null } },
      dueOn: undefined,
    };
    expect(judge({ addAssignments: [add] }, { shares: [share('a', { state: 'withdrawn' })] }).added).toEqual([
      { agencyId: 'agency-a', role: 'lead', dueOn: DUE_ON },
    ]);
    expect(() => judge({ addAssignments: [add] })).toThrow(fault('AGENCY_TWICE', 'addAssignments.0.agencyId'));
    const ended = share('a', { state: 'ended' });
    expect(() => judge({ addAssignments: [add] }, { shares: [ended] })).toThrow(
      fault('AGENCY_TWICE', 'addAssignments.0.agencyId'),
    );
  });

  it('is for directives with open leads', () => {
    const statuses = ['not_started', 'in_progress', 'suspended', 'done', 'closed_without_result'] as const;
    expect(statuses.filter(isAmendable)).toEqual(['not_started', 'in_progress', 'suspended']);
  });
});
