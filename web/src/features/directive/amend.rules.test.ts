import { describe, expect, it } from 'vitest';
import type { AmendedDirective } from './amend.ts';
import { changesOf, formOf } from './amend.rules.ts';

const directive: AmendedDirective = {
  id: 'd1',
  content: 'Kiểm tra việc khai thác cát lòng sông Kôn',
  field: 'Tài nguyên – Môi trường',
  urgency: 'NORMAL',
  expectedProduct: null,
  issuedOn: '2024-06-10',
  deadline: { __typename: 'DateDeadline', on: '2024-06-28', time: '16:30', text: 'trước ngày 28/6/2024' },
  monitors: [{ id: 'm1', title: 'Chuyên viên', person: { id: 'p1', fullName: 'Trần Thị Mỹ Duyên' } }],
  assignments: [],
};

describe('an amendment', () => {
  it('is nothing while nothing was changed', () => {
    expect(changesOf(directive, formOf(directive))).toBeNull();
  });

  it('names only what was changed', () => {
    const form = { ...formOf(directive), urgency: 'URGENT' as const, expectedProduct: 'Báo cáo kết quả' };
    expect(changesOf(directive, form)).toEqual({ urgency: 'URGENT', expectedProduct: 'Báo cáo kết quả' });
  });

  it('keeps the hour when the day moves', () => {
    expect(changesOf(directive, { ...formOf(directive), deadline: { kind: 'date', on: '2024-07-05' } })).toEqual({
      deadline: { date: { on: '2024-07-05', time: '16:30' } },
    });
  });

  it('can take the deadline away', () => {
    expect(changesOf(directive, { ...formOf(directive), deadline: { kind: 'none' } })).toEqual({
      deadline: { none: true },
    });
  });

  it('tells a deadline of another form, and none where the form says the same', () => {
    const deadline = { kind: 'term' as const, n: 10, unit: 'WORKING_DAY' as const, from: null };
    expect(changesOf(directive, { ...formOf(directive), deadline })).toEqual({
      deadline: { term: { n: 10, unit: 'WORKING_DAY', from: null } },
    });
    const counted = { ...directive, deadline: { ...deadline, __typename: 'TermDeadline' as const, text: null } };
    expect(changesOf(counted, { ...formOf(counted), deadline })).toBeNull();
  });

  it('empties a text by sending it empty', () => {
    expect(changesOf(directive, { ...formOf(directive), field: '' })).toEqual({ field: '' });
  });

  it('adds agencies with their parts', () => {
    const form = { ...formOf(directive), leadIds: ['a1'], coordinatingIds: ['a2'] };
    expect(changesOf(directive, form)).toEqual({
      addAssignments: [
        { agencyId: 'a1', role: 'LEAD' },
        { agencyId: 'a2', role: 'COORDINATING' },
      ],
    });
  });

  it('takes monitors in any order as the same', () => {
    const two = {
      ...directive,
      monitors: [...directive.monitors, ...directive.monitors.slice(0, 1).map((monitor) => ({ ...monitor, id: 'm2' }))],
    };
    expect(changesOf(two, { ...formOf(two), monitorIds: ['m2', 'm1'] })).toBeNull();
    expect(changesOf(two, { ...formOf(two), monitorIds: ['m2'] })).toEqual({ monitorIds: ['m2'] });
  });
});
