import { describe, expect, it } from 'vitest';
import { assertRoomForView, reordered, requireSearch, requireViewName } from './saved-view.rules.ts';

describe('the name of a view', () => {
  it('is one line in NFC', () => {
    expect(requireViewName('  Đê điều\n và   thủy lợi '.normalize('NFD'))).toBe('Đê điều và thủy lợi');
    expect(requireViewName('đ'.repeat(80))).toHaveLength(80);
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['\u200B ', 'TEXT_EMPTY'],
    ['a'.repeat(81), 'TEXT_TOO_LONG'],
  ])('%j is refused', (raw, code) => {
    expect(() => requireViewName(raw)).toThrow(expect.objectContaining({ code, path: 'name' }));
  });
});

describe('the search of a view', () => {
  it('is kept as it is, without its mark and without controls', () => {
    expect(requireSearch('?tab=open&q=đê+điều\u0000')).toBe('tab=open&q=đê+điều');
    expect(requireSearch('nonsense=%%%')).toBe('nonsense=%%%');
  });

  it('has at most 2,000 characters', () => {
    expect(requireSearch('q'.repeat(2_000))).toHaveLength(2_000);
    expect(() => requireSearch('q'.repeat(2_001))).toThrow(expect.objectContaining({ code: 'TEXT_TOO_LONG' }));
  });
});

describe('the views of a list', () => {
  it('are fifty at most', () => {
    expect(() => assertRoomForView(50)).not.toThrow();
    expect(() => assertRoomForView(51)).toThrow(expect.objectContaining({ code: 'TOO_MANY' }));
  });

  it.each([
    [['b', 'a'], 'bacd'],
    [['d', 'd', 'x'], 'dabc'],
    [[], 'abcd'],
  ])('named %j first stand as %s', (wanted, order) => {
    expect(reordered(['a', 'b', 'c', 'd'], wanted).join('')).toBe(order);
  });
});
