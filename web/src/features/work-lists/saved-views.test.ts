import { describe, expect, it } from 'vitest';
import { directivesSearch } from '../../routes/directives.search.ts';
import { isWorthKeeping, keptSearch, moved, searchOfView, shownView } from './saved-views.ts';

const view = (search: string) => ({ search });

describe('a saved view', () => {
  it.each([
    'tab=overdue&urgency=URGENT,IMMEDIATE',
    'urgency=URGENT,IMMEDIATE&tab=overdue',
    '?tab=overdue&urgency=URGENT%2CIMMEDIATE',
  ])('%s is shown where the address has its conditions', (search) => {
    const address = directivesSearch({ tab: 'overdue', urgency: 'URGENT,IMMEDIATE' });
    expect(shownView([view('tab=open'), view(search)], address, directivesSearch)?.search).toBe(search);
  });

  it('is not shown where the address has other conditions', () => {
    expect(shownView([view('q=đê')], { q: 'đê điều' }, directivesSearch)).toBeUndefined();
  });

  it.each(['', '???', 'standing=NEVER&tab=xyz', '%%%=%%%', `q=${'đ'.repeat(2_000)}`])(
    'of nonsense (%s) is read',
    (search) => {
      expect(searchOfView(search, directivesSearch)).toBeTypeOf('object');
    },
  );

  it('comes back as it was kept', () => {
    const search = directivesSearch({
      tab: 'all',
      q: 'nước sạch & đê',
      standing: 'OVERDUE,DUE_SOON',
      from: '2026-11-01',
    });
    expect(searchOfView(keptSearch(search, directivesSearch), directivesSearch)).toEqual(search);
  });
});

describe('conditions are worth keeping', () => {
  it.each([
    [{}, false],
    [{ tab: 'overdue' }, false],
    [{ q: '  ' }, false],
    [{ status: ['NONSENSE'] }, false],
    [{ q: 'đê' }, true],
    [{ urgency: ['URGENT'] }, true],
    [{ tab: 'overdue', order: 'UPDATED' }, true],
  ])('%j: %s', (search, isWorth) => {
    expect(isWorthKeeping(search, ['open', 'overdue'])).toBe(isWorth);
  });
});

describe('a view is moved', () => {
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %i: %s', (id, by, order) => {
    expect(moved(['a', 'b', 'c'], id, by).join('')).toBe(order);
  });
});
