import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changePreferences,
  defaultPreferences,
  DENSITIES,
  preferencesFrom,
  TEXT_SIZES,
  THEMES,
} from './preferences.rules.ts';

const anyPreferences = fc.record({
  textSize: fc.constantFrom(...TEXT_SIZES),
  density: fc.constantFrom(...DENSITIES),
  theme: fc.constantFrom(...THEMES),
  singleKeys: fc.boolean(),
  hidesFirstSteps: fc.boolean(),
  digestByMail: fc.boolean(),
  urgentByMail: fc.boolean(),
  browserNotices: fc.boolean(),
});

describe("a person's preferences", () => {
  it.each([
    [{}, defaultPreferences],
    [{ textSize: 'LARGEST' }, { ...defaultPreferences, textSize: 'LARGEST' }],
    [{ textSize: 'HUGE', density: 36, singleKeys: 'no', colour: 'red' }, defaultPreferences],
    [
      { theme: 'DARK', singleKeys: false },
      { ...defaultPreferences, theme: 'DARK', singleKeys: false },
    ],
  ])('of %j pass over what is unknown or impossible', (stored, expected) => {
    expect(preferencesFrom(stored)).toEqual(expected);
  });

  it('are the same after they were kept and read again, whatever was kept beside them', () => {
    fc.assert(
      fc.property(anyPreferences, fc.dictionary(fc.string(), fc.jsonValue()), (wanted, junk) => {
        const stored = changePreferences(preferencesFrom(junk), wanted);
        expect(preferencesFrom(stored)).toEqual(wanted);
      }),
    );
  });

  it('keep what a change does not name, and nothing that is as the product has it', () => {
    const dark = preferencesFrom({ theme: 'DARK' });
    expect(changePreferences(dark, { density: 'COMPACT', textSize: null })).toEqual({
      theme: 'DARK',
      density: 'COMPACT',
    });
    expect(changePreferences(dark, { theme: 'SYSTEM' })).toEqual({});
  });
});
