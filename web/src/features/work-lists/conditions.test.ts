import { describe, expect, it } from 'vitest';
import { directivesSearch } from '../../routes/directives.search.ts';
import {
  bothOf,
  conditionsOf,
  filterOf,
  orderOf,
  type WorkSearch,
  without,
  withoutConditions,
  withTerms,
} from './conditions.ts';
import { ASSIGNMENT_TABS, directiveTabFilter, DIRECTIVE_TABS, filterIn, tabOf } from './work-tabs.ts';

const AGENCY = 'Agency:01a20bfb-2468-7223-bad4-312d1c01161b';
const READER = { today: '2026-11-24', appointmentId: 'Appointment:me', agencyId: 'Agency:mine' };
const unreadOf = (search: WorkSearch) =>
  conditionsOf(search, DIRECTIVE_TABS).flatMap(({ name, value, isRead }) => (isRead ? [] : [`${name}:${value}`]));

describe('conditions in the address of a list', () => {
  it('become the filter that the API takes', () => {
    const search: WorkSearch = {
      q: ' hoai an ',
      standing: ['OVERDUE', 'DUE_SOON'],
      agency: [AGENCY],
      '-agency': ['@me'],
      role: ['LEAD'],
      open: ['yes'],
      due: ['..2026-11-30'],
      '-urgency': ['NORMAL'],
      no: ['monitor'],
      monitor: ['@me'],
    };
    expect(filterOf(search, READER)).toEqual({
      text: 'hoai an',
      standing: ['OVERDUE', 'DUE_SOON'],
      agencyId: [AGENCY],
      role: 'LEAD',
      isOpen: true,
      dueTo: '2026-11-30',
      hasMonitor: false,
      monitorId: [READER.appointmentId],
      not: { agencyId: [READER.agencyId], urgency: ['NORMAL'] },
    });
  });

  it('days that move with the day are reckoned when the list is read', () => {
    const search = { due: ['@today-1..@today+7'] };
    expect(filterOf(search, READER)).toEqual({ dueFrom: '2026-11-23', dueTo: '2026-12-01' });
    expect(filterOf(search, { ...READER, today: '2026-12-31' })).toEqual({
      dueFrom: '2026-12-30',
      dueTo: '2027-01-07',
    });
  });

  it('every word of a condition that takes one alone says nothing', () => {
    expect(filterOf({ role: ['LEAD', 'COORDINATING'], open: ['yes', 'no'] }, READER)).toEqual({});
  });

  it('that make no sense are shown as they were typed and not applied', () => {
    const search = directivesSearch({
      standing: 'LATE,OVERDUE',
      agency: 'so-xay-dung',
      from: '2026-02-30',
      status: 'x',
      tab: 'nope',
      order: 'up',
      unread: 'foo:bar',
    });
    expect(filterOf(search, READER)).toEqual({ standing: ['OVERDUE'] });
    expect(unreadOf(search)).toEqual([
      'standing:LATE',
      'status:x',
      'agency:so-xay-dung',
      'due:2026-02-30..',
      'unread:foo:bar',
      'tab:nope',
      'order:up',
    ]);
  });

  it('of addresses shared before are read as they were', () => {
    const search = directivesSearch({
      agency: AGENCY,
      from: '2026-11-01',
      to: '2026-11-30',
      field: 'Kế hoạch, đầu tư',
    });
    expect(filterOf(search, READER)).toEqual({
      agencyId: [AGENCY],
      dueFrom: '2026-11-01',
      dueTo: '2026-11-30',
      field: ['Kế hoạch, đầu tư'],
    });
    expect(directivesSearch({ field: 'Y tế,"Văn hóa,thể thao"' }).field).toEqual(['Y tế', 'Văn hóa,thể thao']);
  });

  it('an id of something else is not an agency, and a value too many is not applied', () => {
    expect(filterOf({ agency: [AGENCY.replace('Agency', 'Appointment')] }, READER)).toEqual({});
    const fields = Array.from({ length: 60 }, (_, index) => `Lĩnh vực ${index}`);
    expect(filterOf({ field: fields }, READER).field).toHaveLength(50);
    expect(unreadOf({ field: fields })).toHaveLength(10);
  });

  it('are taken away one by one, or all at once with tab and order left as they are', () => {
    const search: WorkSearch = {
      tab: 'done',
      order: 'NEWEST',
      q: 'đê',
      standing: ['OVERDUE', 'DUE_SOON'],
      '-role': ['LEAD'],
    };
    const overdue = { name: 'standing', value: 'OVERDUE', isNegated: false } as const;
    expect(without(search, overdue).standing).toEqual(['DUE_SOON']);
    expect(without({ standing: ['OVERDUE'] }, overdue).standing).toBeUndefined();
    expect(without(search, { name: 'role', value: 'LEAD', isNegated: true })['-role']).toBeUndefined();
    expect(withoutConditions(search)).toEqual({ tab: 'done', order: 'NEWEST' });
  });

  it('of the same name stand beside each other, but a due day replaces the one before', () => {
    const term = (name: 'urgency' | 'due', value: string) => ({ name, value, isNegated: false });
    const search = withTerms({ urgency: ['URGENT'], due: ['..2026-11-30'] }, [
      term('urgency', 'IMMEDIATE'),
      term('urgency', 'URGENT'),
      term('due', '@today'),
    ]);
    expect(search).toEqual({ urgency: ['URGENT', 'IMMEDIATE'], due: ['@today'] });
  });

  it('an order that is not known is the nearest due day first', () => {
    expect(orderOf({ order: 'up' })).toBe('DUE_ON');
    expect(orderOf({ order: 'UPDATED' })).toBe('UPDATED');
  });
});

describe('a tab and the conditions beside it', () => {
  it('hold both', () => {
    const search: WorkSearch = { urgency: ['URGENT', 'NORMAL'], role: ['LEAD'] };
    expect(filterIn(directiveTabFilter('urgent', 'me'), search, READER)).toEqual({
      isOpen: true,
      isProposal: false,
      urgency: ['URGENT'],
      role: 'LEAD',
    });
  });

  it('match nothing where they contradict each other', () => {
    expect(bothOf({ standing: ['OVERDUE'] }, { standing: ['DUE_SOON'] }).standing).toEqual([]);
    expect(bothOf({ status: ['DONE'] }, { status: ['IN_PROGRESS'] }).status).toEqual([]);
    expect(bothOf({ isOpen: true }, { isOpen: false, field: ['Y tế'] }).standing).toEqual([]);
  });

  it('what is open opens first, but a search or a link with conditions looks through everything', () => {
    expect(tabOf({}, DIRECTIVE_TABS)).toBe('open');
    expect(tabOf({ agency: [AGENCY] }, DIRECTIVE_TABS)).toBe('open');
    expect(tabOf({ q: '152' }, DIRECTIVE_TABS)).toBe('all');
    expect(tabOf({ standing: ['OVERDUE'] }, ASSIGNMENT_TABS)).toBe('all');
    expect(tabOf({ q: '152', tab: 'done' }, DIRECTIVE_TABS)).toBe('done');
    expect(tabOf({ tab: 'nope' }, DIRECTIVE_TABS)).toBe('open');
  });
});
