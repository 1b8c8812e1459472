import { describe, expect, it } from 'vitest';
import { deadlineOn, statutoryCalendar } from '../../../test/deadlines.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { type AmendContext, type AmendedShare, type AmendInput, isAmendable, judgeAmendment } from './amend.rules.ts';

const DUE_ON = '2026-03-31';
const share = (id: string, facts: Partial<AmendedShare> = {}): AmendedShare => ({
  id,
  agencyId: `agency-${id}`,
  state: 'in_progress',
  dueOn: DUE_ON,
  firstDueOn: DUE_ON,
  receivedOn: '2026-03-02',
  ...facts,
});
const context: AmendContext = {
  today: '2026-03-10',
  calendar: statutoryCalendar,
  reading: defaultSettings,
  committeeId: 'ubnd',
  issuedOn: '2026-03-02',
  deadline: deadlineOn(DUE_ON),
  dueOn: DUE_ON,
  parentDueOn: null,
  shares: [share('a')],
};
const input: AmendInput = {
  reason: ' Thủ tướng đổi hạn ',
  content: 'Rà soát tiến độ',
  deadlineText: null,
  field: null,
  expectedProduct: null,
  deadline: deadlineOn(DUE_ON),
  monitors: undefined,
  addAssignments: [],
};
const judge = (facts: Partial<AmendInput>, given: Partial<AmendContext> = {}) =>
  judgeAmendment({ ...input, ...facts }, { ...context, ...given });
const fault = (code: string, path: string) => expect.objectContaining({ code, path });
const movedIds = (shares: AmendedShare[], dueOn: string | null) =>
  judge({ deadline: deadlineOn(dueOn) }, { shares }).moves.map((move) => move.assignmentId);

describe('amending a directive', () => {
  it.each(['2026-03-20', '2026-04-15', '2026-03-05'])('may set %s: earlier, later or even past', (dueOn) => {
    expect(judge({ deadline: deadlineOn(dueOn) })).toMatchObject({
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

  it('to a term without a start gives each share the day that follows its own receipt', () => {
    const term = { kind: 'term' as const, n: 10, unit: 'working_day' as const, from: null };
    const shares = [share('early'), share('late', { receivedOn: '2026-03-09' }), share('own', { dueOn: '2026-03-15' })];
    expect(judge({ deadline: term }, { shares }).moves.map(({ assignmentId, toOn }) => [assignmentId, toOn])).toEqual([
      ['early', '2026-03-16'],
      ['late', '2026-03-23'],
    ]);
    const onTerm = [share('early', { dueOn: '2026-03-16' }), share('late', { receivedOn: '2026-03-09' })];
    expect(
      judge({ deadline: deadlineOn('2026-04-15') }, { deadline: term, dueOn: null, shares: onTerm }).moves,
    ).toMatchObject([{ assignmentId: 'early', fromOn: '2026-03-16', toOn: '2026-04-15' }]);
    expect(judge({ deadline: term }, { deadline: term, dueOn: null, shares: onTerm }).moves).toEqual([]);
  });

  it('enters the day of an event once it has happened', () => {
    const event = { kind: 'event' as const, text: 'khi có hướng dẫn' };
    const undated = share('a', { dueOn: null, firstDueOn: null });
    expect(
      judge({ deadline: deadlineOn('2026-04-15') }, { deadline: event, dueOn: null, shares: [undated] }).moves,
    ).toMatchObject([{ toOn: '2026-04-15', firstDueOn: '2026-04-15' }]);
  });

  it('to a first day is the first promise', () => {
    const undated = share('a', { dueOn: null, firstDueOn: null });
    expect(
      judge({ deadline: deadlineOn('2026-04-15') }, { deadline: deadlineOn(null), dueOn: null, shares: [undated] })
        .moves,
    ).toEqual([{ assignmentId: 'a', fromOn: null, toOn: '2026-04-15', firstDueOn: '2026-04-15' }]);
  });

  it.each<[string, Partial<AmendInput>, string, string]>([
    ['no reason', { reason: ' ' }, 'REASON_MISSING', 'reason'],
    ['no content', { content: '' }, 'TEXT_EMPTY', 'content'],
    ['a day before the issue', { deadline: deadlineOn('2026-03-01') }, 'DUE_BEFORE_ISSUED', 'deadline'],
    ['what is not a day', { deadline: deadlineOn('2026-02-30') }, 'NOT_A_DAY', 'deadline'],
    ['a stranger as monitor', { monitors: [null] }, 'NOT_A_MONITOR', 'monitorIds.0'],
  ])('refuses %s', (_title, facts, code, path) => {
    expect(() => judge(facts)).toThrow(fault(code, path));
  });

  it('keeps a child within its parent, but an unchanged day is no fault of the amendment', () => {
    expect(() => judge({ deadline: deadlineOn('2026-04-15') }, { parentDueOn: '2026-04-10' })).toThrow(
      fault('CHILD_LATER_THAN_PARENT', 'deadline'),
    );
    expect(judge({ deadline: deadlineOn(null) }, { parentDueOn: '2026-04-10' })).toMatchObject({ dueOn: '2026-04-10' });
    expect(judge({}, { parentDueOn: '2026-03-20' })).toMatchObject({ dueOn: DUE_ON, moves: [] });
  });

  it('adds agencies, but none that holds a share which was neither withdrawn nor passed on', () => {
    const add = {
      role: 'lead' as const,
      names: { agency: { id: 'agency-a', validFrom: null, validTo: null } },
      deadline: undefined,
    };
    expect(judge({ addAssignments: [add] }, { shares: [share('a', { state: 'withdrawn' })] }).added).toEqual([
      { agencyId: 'agency-a', role: 'lead', dueOn: DUE_ON, deadline: null },
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
