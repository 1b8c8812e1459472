import { describe, expect, it } from 'vitest';
import { lineOf, placed, ROW } from './trend.rules.ts';

describe('the bars of a trend', () => {
  it('stand by the largest of them, and zero is flat', () => {
    const [none, half, most] = placed([0, 5, 10]);
    expect([none?.height, (half?.height ?? 0) * 2]).toEqual([0, most?.height]);
    expect(most?.height).toBeLessThan(ROW);
  });

  it('are flat where nothing was counted at all', () => {
    expect(placed([0, 0]).map(({ height }) => height)).toEqual([0, 0]);
  });
});

describe('the line of a trend', () => {
  it('is broken where a month has no rate', () => {
    expect(lineOf([null, 90, 95, null, 100]).map(({ index, isFirst }) => [index, isFirst])).toEqual([
      [1, true],
      [2, false],
      [4, true],
    ]);
  });

  it('has the number of a dip under it', () => {
    expect(lineOf([100, 50, 90, 95]).map(({ isLow }) => isLow)).toEqual([false, true, false, false]);
    expect(lineOf([null, 50, 90]).map(({ isLow }) => isLow)).toEqual([false, false]);
  });

  it.each([[[100, 100]], [[0, 50, 100]], [[91.3]]])('of %j stays above its ground and below its title', (values) => {
    for (const { height } of lineOf(values)) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(ROW);
    }
  });
});
