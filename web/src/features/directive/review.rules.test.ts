import { describe, expect, it } from 'vitest';
import { isDayDoubtful, isInTime } from './review.rules.ts';

describe('the day of a completion report', () => {
  it.each([
    ['sent after the due day but said to be done in time', '2024-06-27', '2024-06-30', '2024-06-28', true],
    ['done on the due day itself, told a day later', '2024-06-28', '2024-06-29', '2024-06-28', true],
    ['sent in time', '2024-06-27', '2024-06-28', '2024-06-28', false],
    ['said to be late anyway', '2024-06-29', '2024-06-30', '2024-06-28', false],
    ['without a deadline', '2024-06-27', '2024-06-30', null, false],
  ])('is to be confirmed or not when it was %s', (_how, statedOn, sentOn, dueOn, expected) => {
    expect(isDayDoubtful({ statedOn, sentOn, dueOn })).toBe(expected);
  });

  it('counts as in time up to the due day itself', () => {
    expect(isInTime('2024-06-28', '2024-06-28')).toBe(true);
    expect(isInTime('2024-06-29', '2024-06-28')).toBe(false);
    expect(isInTime('2024-06-29', null)).toBeNull();
  });
});
