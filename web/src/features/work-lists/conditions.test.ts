import { describe, expect, it } from 'vitest';
import { bothOf, conditionsOf, filterOf, orderOf, without, withoutConditions } from './conditions.ts';
import { ASSIGNMENT_TABS, directiveTabFilter, DIRECTIVE_TABS, filterIn, tabOf } from './work-tabs.ts';

const AGENCY = 'Agency:01a20bfb-2468-7223-bad4-312d1c01161b';

describe('conditions in the address of a list', () => {
  it('become the filter that the API takes', () => {
    const search = {
      q: ' hoai an ',
      standing: ['OVERDUE', 'DUE_SOON'],
      agency: AGENCY,
      role: 'LEAD',
      open: 'yes',
      to: '2026-11-30',
    };
    expect(filterOf(search)).toEqual({
      text: 'hoai an',
      standing: ['OVERDUE', 'DUE_SOON'],
      agencyId: AGENCY,
      role: 'LEAD',
      isOpen: true,
      dueTo: '2026-11-30',
    });
  });

  it('that make no sense are shown as they were typed and not applied', () => {
    const search = {
      standing: ['LATE', 'OVERDUE'],
      agency: 'so-xay-dung',
      from: '2026-02-30',
      status: 'x',
      tab: 'nope',
      order: 'up',
    };
    expect(filterOf(search)).toEqual({ standing: ['OVERDUE'] });
    expect(conditionsOf(search, DIRECTIVE_TABS).filter(({ isRead }) => !isRead)).toEqual([
      { name: 'standing', value: 'LATE', isRead: false },
      { name: 'status', value: 'x', isRead: false },
      { name: 'agency', value: 'so-xay-dung', isRead: false },
      { name: 'from', value: '2026-02-30', isRead: false },
      { name: 'tab', value: 'nope', isRead: false },
      { name: 'order', value: 'up', isRead: false },
    ]);
  });

  it('an id of something else is not an agency', () => {
    expect(filterOf({ agency: AGENCY.replace('Agency', 'Appointment') })).toEqual({});
  });

  it('are taken away one by one, or all at once with tab and order left as they are', () => {
    const search = { tab: 'done', order: 'NEWEST', q: 'đê', standing: ['OVERDUE', 'DUE_SOON'], role: 'LEAD' };
    expect(without(search, { name: 'standing', value: 'OVERDUE' }).standing).toEqual(['DUE_SOON']);
    expect(without({ standing: ['OVERDUE'] }, { name: 'standing', value: 'OVERDUE' }).standing).toBeUndefined();
    expect(without(search, { name: 'role', value: 'LEAD' }).role).toBeUndefined();
    expect(withoutConditions(search)).toEqual({ tab: 'done', order: 'NEWEST' });
  });

  it('an order that is not known is the nearest due day first', () => {
    expect(orderOf({ order: 'up' })).toBe('DUE_ON');
    expect(orderOf({ order: 'UPDATED' })).toBe('UPDATED');
  });
});

describe('a tab and the conditions beside it', () => {
  it('hold both', () => {
    expect(filterIn(directiveTabFilter('urgent', 'me'), { urgency: ['URGENT', 'NORMAL'], role: 'LEAD' })).toEqual({
      isOpen: true,
      isProposal: false,
      urgency: ['URGENT'],
      role: 'LEAD',
    });
  });

  it('match nothing where they contradict each other', () => {
    expect(bothOf({ standing: ['OVERDUE'] }, { standing: ['DUE_SOON'] }).standing).toEqual([]);
    expect(bothOf({ status: 'DONE' }, { status: 'IN_PROGRESS' }).standing).toEqual([]);
    expect(bothOf({ isOpen: true }, { isOpen: false, field: 'Y tế' }).standing).toEqual([]);
  });

  it('what is open opens first, but a search or a link with conditions looks through everything', () => {
    expect(tabOf({}, DIRECTIVE_TABS)).toBe('open');
    expect(tabOf({ agency: AGENCY }, DIRECTIVE_TABS)).toBe('open');
    expect(tabOf({ q: '152' }, DIRECTIVE_TABS)).toBe('all');
    expect(tabOf({ standing: ['OVERDUE'] }, ASSIGNMENT_TABS)).toBe('all');
    expect(tabOf({ q: '152', tab: 'done' }, DIRECTIVE_TABS)).toBe('done');
    expect(tabOf({ tab: 'nope' }, DIRECTIVE_TABS)).toBe('open');
  });
});
