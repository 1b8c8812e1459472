import { expect, it } from 'vitest';
import { isValidOn, type Validity } from './agency-validity.rules.ts';

const district: Validity = { validFrom: '1997-01-01', validTo: '2025-06-30' };

it.each<[string, Validity, string, boolean]>([
  ['a district exists on its last day', district, '2025-06-30', true],
  ['and no more on the day after', district, '2025-07-01', false],
  ['it exists from its first day', district, '1997-01-01', true],
  ['and not on the day before', district, '1996-12-31', false],
  ['an agency without bounds always exists', { validFrom: null, validTo: null }, '2026-01-05', true],
])('%s', (_title, validity, day, isValid) => {
  expect(isValidOn(validity, day)).toBe(isValid);
});
