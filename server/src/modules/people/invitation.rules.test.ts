import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { hasAccount, openUntil, requireEmail, stateOf } from './invitation.rules.ts';

const NOW = new Date('2024-06-10T02:00:00Z');
const later = new Date('2024-06-17T02:00:00Z');
const open = { expiresAt: later, usedAt: null, endedAt: null };

describe('how a person stands', () => {
  it.each([
    ['who was never invited is active', null, [], 'active'],
    ['who was invited and has done nothing is invited', null, [open], 'invited'],
    ['so is whose link ran out', null, [{ ...open, expiresAt: NOW }], 'invited'],
    [
      'who used one of the links is active',
      null,
      [
        { ...open, endedAt: NOW },
        { ...open, usedAt: NOW },
      ],
      'active',
    ],
    ['who has ended has ended', NOW, [open], 'ended'],
  ])('%s', (_title, endedAt, invitations, state) => {
    expect(stateOf({ endedAt }, invitations)).toBe(state);
    expect(hasAccount(invitations)).toBe(state === 'active');
  });

  it.each([
    ['an open link works until its day', [open], later],
    ['not at the very moment it ends', [{ ...open, expiresAt: NOW }], null],
    ['a used one does not', [{ ...open, usedAt: NOW }], null],
    ['nor one that was replaced', [{ ...open, endedAt: NOW }], null],
  ])('%s', (_title, invitations, until) => {
    expect(openUntil(invitations, NOW)).toEqual(until);
  });
});

describe('an address', () => {
  it.each([
    ['An@Binh-Dinh.Example', 'an@binh-dinh.example'],
    ['  an.nguyen+1@so.gov.vn\u200B ', 'an.nguyen+1@so.gov.vn'],
  ])('%s is kept as %s', (raw, email) => {
    expect(requireEmail(raw, 'email')).toBe(email);
  });

  it.each(['', 'an', 'an@', '@so.gov.vn', 'an nguyen@so.gov.vn', `${'a'.repeat(200)}@so.gov.vn`])(
    '%j is none',
    (raw) => {
      expect(() => requireEmail(raw, 'email')).toThrow(InvalidInput);
    },
  );
});
