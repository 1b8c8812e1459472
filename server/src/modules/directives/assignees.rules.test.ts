import { describe, expect, it } from 'vitest';
import { deadlineOn, statutoryCalendar } from '../../../test/deadlines.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { assertLed, type AssigneeEntry, type AssigneeBounds, judgeAssignees } from './assignees.rules.ts';

const bounds: AssigneeBounds = {
  today: '2026-03-10',
  calendar: statutoryCalendar,
  reading: defaultSettings,
  issuedOn: '2026-03-02',
  parentDueOn: null,
  dueOn: '2026-03-31',
  takenAgencyIds: new Set(),
};
const agency = (id: string) => ({ id, validFrom: null, validTo: null });
const named = (id: string, facts: Partial<AssigneeEntry> = {}): AssigneeEntry => ({
  role: 'lead',
  names: { agency: agency(id) },
  deadline: undefined,
  ...facts,
});
const group = (ids: string[], facts: Partial<AssigneeEntry> = {}): AssigneeEntry => ({
  role: 'coordinating',
  names: { group: ids.map(agency) },
  deadline: undefined,
  ...facts,
});
const judge = (entries: AssigneeEntry[], facts: Partial<AssigneeBounds> = {}) =>
  judgeAssignees(entries, { ...bounds, ...facts }, 'assignments');
const fault = (code: string, path: string) => expect.objectContaining({ code, path });

describe('whom a directive is assigned to', () => {
  it("one share per agency, with the directive's day unless the line has its own", () => {
    expect(
      judge([
        named('a'),
        named('b', { deadline: deadlineOn('2026-03-20') }),
        named('c', { deadline: deadlineOn(null), role: 'coordinating' }),
      ]),
    ).toEqual([
      { agencyId: 'a', role: 'lead', dueOn: '2026-03-31', deadline: null },
      { agencyId: 'b', role: 'lead', dueOn: '2026-03-20', deadline: deadlineOn('2026-03-20') },
      { agencyId: 'c', role: 'coordinating', dueOn: null, deadline: deadlineOn(null) },
    ]);
  });

  it('a group is all its members, each once', () => {
    expect(judge([group(['a', 'b', 'a'])]).map(({ agencyId }) => agencyId)).toEqual(['a', 'b']);
  });

  it('an agency named by itself is not named again by its group', () => {
    expect(judge([group(['a', 'b']), named('a')])).toEqual([
      { agencyId: 'b', role: 'coordinating', dueOn: '2026-03-31', deadline: null },
      { agencyId: 'a', role: 'lead', dueOn: '2026-03-31', deadline: null },
    ]);
  });

  it('a group that leads wins over one that coordinates', () => {
    const roles = judge([group(['a', 'b']), group(['b', 'c'], { role: 'lead' })]).map(({ agencyId, role }) => [
      agencyId,
      role,
    ]);
    expect(roles).toEqual([
      ['a', 'coordinating'],
      ['b', 'lead'],
      ['c', 'lead'],
    ]);
  });

  it('a group leaves out members that no longer exist', () => {
    const members = [agency('a'), { id: 'gone', validFrom: null, validTo: '2026-03-09' }];
    expect(judge([{ ...group([]), names: { group: members } }]).map(({ agencyId }) => agencyId)).toEqual(['a']);
  });

  it.each<[string, AssigneeEntry[], string, string]>([
    [
      'names an agency twice',
      [named('a'), named('b'), named('a', { role: 'coordinating' })],
      'AGENCY_TWICE',
      'assignments.2.agencyId',
    ],
    [
      'names an agency the tenant does not have',
      [named('a', { names: { agency: null } })],
      'AGENCY_NOT_VALID',
      'assignments.0.agencyId',
    ],
    [
      'names an agency that was dissolved',
      [named('a', { names: { agency: { id: 'a', validFrom: null, validTo: '2026-03-09' } } })],
      'AGENCY_NOT_VALID',
      'assignments.0.agencyId',
    ],
    ['names an empty group', [group([])], 'GROUP_EMPTY', 'assignments.0.groupId'],
    [
      'is due before the issue',
      [named('a', { deadline: deadlineOn('2026-03-01') })],
      'DUE_BEFORE_ISSUED',
      'assignments.0.deadline',
    ],
    ['is due on no day', [named('a', { deadline: deadlineOn('31/03') })], 'NOT_A_DAY', 'assignments.0.deadline'],
  ])('a line is refused that %s', (_title, entries, code, path) => {
    expect(() => judge(entries)).toThrow(fault(code, path));
  });

  it('an agency that holds a share already is refused by name and passed over in a group', () => {
    const takenAgencyIds = new Set(['a']);
    expect(() => judge([named('a')], { takenAgencyIds })).toThrow(fault('AGENCY_TWICE', 'assignments.0.agencyId'));
    expect(judge([group(['a', 'b'])], { takenAgencyIds }).map(({ agencyId }) => agencyId)).toEqual(['b']);
  });

  it("a cascaded share is never later than the parent, and without a day takes the parent's", () => {
    const child = { parentDueOn: '2026-03-25', dueOn: '2026-03-20' };
    expect(judge([named('a', { deadline: deadlineOn(null) })], child)).toMatchObject([{ dueOn: '2026-03-25' }]);
    expect(() => judge([named('a', { deadline: deadlineOn('2026-03-26') })], child)).toThrow(
      fault('CHILD_LATER_THAN_PARENT', 'assignments.0.deadline'),
    );
  });

  it('five hundred at most', () => {
    const ids = Array.from({ length: 501 }, (_, n) => `agency-${n}`);
    expect(judge([group(ids.slice(1))])).toHaveLength(500);
    expect(() => judge([group(ids)])).toThrow(fault('TOO_MANY', 'assignments'));
  });

  it('one of them leads', () => {
    expect(() => assertLed(judge([group(['a'])]), 'assignments')).toThrow(fault('NO_LEAD', 'assignments'));
    expect(() => assertLed(judge([named('a')]), 'assignments')).not.toThrow();
  });
});
