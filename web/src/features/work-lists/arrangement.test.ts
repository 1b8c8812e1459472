import { describe, expect, it } from 'vitest';
import { arranged, readArrangement, withMoved } from './arrangement.ts';

const COLUMNS = [
  { key: 'status' },
  { key: 'content', isRowHeader: true },
  { key: 'due' },
  { key: 'code', isExtra: true },
];
const shown = (kept: Parameters<typeof arranged>[1]) =>
  arranged(COLUMNS, kept).map(({ column, isShown }) => `${column.key}${isShown ? '' : ' hidden'}`);

describe('the columns of a list', () => {
  it('stand as the list has them while nothing is kept, the extra ones hidden', () => {
    expect(shown([])).toEqual(['status', 'content', 'due', 'code hidden']);
  });

  it('stand in the order kept; what is new comes last, what is no more is left out', () => {
    const kept = [
      { key: 'due', isShown: true },
      { key: 'gone', isShown: true },
      { key: 'code', isShown: true },
      { key: 'status', isShown: false },
    ];
    expect(shown(kept)).toEqual(['due', 'code', 'status hidden', 'content']);
  });

  it('always show what names the row, and each column once', () => {
    const kept = [
      { key: 'content', isShown: false },
      { key: 'content', isShown: false },
    ];
    expect(shown(kept)).toEqual(['content', 'status', 'due', 'code hidden']);
  });
});

describe('what the device kept', () => {
  it.each([
    [null, []],
    ['nonsense', []],
    ['{"key":"due"}', []],
    ['[null,7,{"key":1,"isShown":true},{"key":"due"}]', []],
    ['[{"key":"due","isShown":true}]', [{ key: 'due', isShown: true }]],
  ])('%s is read as %j', (text, kept) => {
    expect(readArrangement(text)).toEqual(kept);
  });
});

describe('a column that is moved', () => {
  const kept = ['a', 'b', 'c'].map((key) => ({ key, isShown: true }));
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %i gives %s', (key, by, order) => {
    expect(
      withMoved(kept, key, by)
        .map((each) => each.key)
        .join(''),
    ).toBe(order);
  });
});
