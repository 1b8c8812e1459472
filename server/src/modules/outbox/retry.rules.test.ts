import { describe, expect, it } from 'vitest';
import { nextTry } from './retry.rules.ts';

const writtenAt = new Date('2024-06-10T08:00:00Z');
const minutesUntil = (attempts: number, isFinal = false, now = writtenAt) => {
  const next = nextTry({ isFinal, attempts, writtenAt }, now);
  return next && (next.getTime() - now.getTime()) / 60_000;
};

describe('a message that failed', () => {
  it.each([
    [1, 1],
    [2, 2],
    [4, 8],
    [6, 30],
    [500, 30],
  ])('waits after attempt %i for %i minutes', (attempts, minutes) => {
    expect(minutesUntil(attempts)).toBe(minutes);
  });

  it('is given up once it was refused for good three times', () => {
    expect(minutesUntil(2, true)).toBe(2);
    expect(minutesUntil(3, true)).toBeNull();
  });

  it('outlives a server that is down for days, and not for ever', () => {
    expect(minutesUntil(200, false, new Date('2024-06-16T08:00:00Z'))).toBe(30);
    expect(minutesUntil(400, false, new Date('2024-06-18T08:00:00Z'))).toBeNull();
  });
});
