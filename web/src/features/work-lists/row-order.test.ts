import { describe, expect, it } from 'vitest';
import { heldRows, isLonger, rangeOf } from './row-order.ts';

const KEYS = ['a', 'b', 'c', 'd'];

describe('a range of rows', () => {
  it.each([
    ['a', 'c', 'abc'],
    ['c', 'a', 'abc'],
    ['b', 'b', 'b'],
    [null, 'c', 'c'],
    ['gone', 'c', 'c'],
    ['a', 'gone', ''],
  ])('from %s to %s: %s', (from, to, range) => {
    expect(rangeOf(KEYS, from, to).join('')).toBe(range);
  });
});

describe('rows that are looked at', () => {
  it.each([
    ['ab', 'abc', true],
    ['ab', 'ab', true],
    ['', 'a', true],
    ['ab', 'ba', false],
    ['ab', 'a', false],
    ['ab', 'xab', false],
  ])('%s move where they become %s: not %s', (before, after, isStill) => {
    expect(isLonger([...before], [...after])).toBe(isStill);
  });

  it('stay in their order with what is known of them now', () => {
    const shown = [
      { key: 'a', percent: 10 },
      { key: 'b', percent: 20 },
    ];
    const latest = [
      { key: 'c', percent: 0 },
      { key: 'b', percent: 90 },
    ];
    expect(heldRows(shown, latest, ({ key }) => key)).toEqual([
      { key: 'a', percent: 10 },
      { key: 'b', percent: 90 },
    ]);
  });
});
