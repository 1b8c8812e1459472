import { expect, it } from 'vitest';
import { OPEN_STATES } from '../assignments/lifecycle.rules.ts';
import { isCascadable, isLaterThanParent } from './cascade.rules.ts';

it('only a committee cascades, and only while its assignment is open', () => {
  expect(OPEN_STATES.every((state) => isCascadable(state, true))).toBe(true);
  expect(isCascadable('in_progress', false)).toBe(false);
  expect(isCascadable('accepted', true)).toBe(false);
  expect(isCascadable('withdrawn', true)).toBe(false);
});

it.each<[string, string | null, string | null, boolean]>([
  ['a child within its parent is fine', '2026-03-20', '2026-03-20', false],
  ["a child is flagged once the parent's day moves before it", '2026-03-21', '2026-03-20', true],
  ['a child without a day is flagged once the parent has one', null, '2026-03-20', true],
  ['a parent without a day bounds nothing', '2026-03-21', null, false],
])('%s', (_title, child, parent, isLater) => {
  expect(isLaterThanParent(child, parent)).toBe(isLater);
});
