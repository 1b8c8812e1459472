import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from './invalid-input.rules.ts';
import {
  charsIn,
  cleanLine,
  cleanText,
  optionalLine,
  optionalText,
  requireLine,
  requireReason,
  requireText,
} from './text.rules.ts';

const numRuns = process.env['DEEP'] === '1' ? 100_000 : 1_000;

/** Any code points, those that texts trip over more often than others. */
const text = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10_ffff }).map((point) => String.fromCodePoint(point)),
      fc.constantFrom(...Array.from('aeiouă ế\u0302\u0323\u0301\u200B\u200D\u202E\n\r\t\u0000\uD83D\uDE00')),
    ),
    { maxLength: 50 },
  )
  .map((points) => points.join(''));

describe('cleaning a text', () => {
  it.each<[string, string, string]>([
    ['composes decomposed Vietnamese', 'Tiế̂n độ'.normalize('NFD'), 'Tiế̂n độ'.normalize('NFC')],
    ['joins a base with two marks in either order', 'e\u0323\u0302', 'ệ'],
    ['trims spaces, also non-breaking ones', '\u00A0\u3000 xong \n', 'xong'],
    ['keeps newlines and tabs inside', 'một\n\thai', 'một\n\thai'],
    ['makes one kind of line break', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['drops control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['drops what turns the reading direction around', 'cong\u202Egpj.exe\u2066\u200F', 'conggpj.exe'],
    ['drops zero-width spaces and byte order marks', '\uFEFFso\u200B152\u2060', 'so152'],
    ['drops half of a surrogate pair', 'a\uD83Db\uDE00', 'ab'],
    ['keeps emoji, joined ones too', '👩‍💻 ❤️ 🇻🇳', '👩‍💻 ❤️ 🇻🇳'],
    ['keeps a combining mark that has no composed form', 'x\u0323', 'x\u0323'],
    ['leaves nothing of what nobody can see', ' \u200D\uFE0F\u3164 ', ''],
  ])('%s', (_title, raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  it('changes nothing the second time, and what it leaves is NFC and free of NUL', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const cleaned = cleanText(raw);
        return cleanText(cleaned) === cleaned && cleaned.normalize('NFC') === cleaned && !cleaned.includes('\u0000');
      }),
      { seed: 2026, numRuns },
    );
  });

  it('treats composed and decomposed writing as one', () => {
    fc.assert(
      fc.property(text, (raw) => {
        return cleanText(raw.normalize('NFD')) === cleanText(raw.normalize('NFC'));
      }),
      { seed: 2026, numRuns },
    );
  });

  it('makes one line of a number', () => {
    expect(cleanLine(' 152 /\n TB-UBND\t')).toBe('152 / TB-UBND');
  });
});

describe('asking for a text', () => {
  it('counts an emoji as one character, and counts after cleaning', () => {
    expect(charsIn('🇻🇳ệ')).toBe(3);
    expect(requireText(`  ${'😀'.repeat(10)}  `, 'content', 10)).toHaveLength(20);
  });

  it('refuses an empty and a too long one, with the limit and the length', () => {
    expect(() => requireText(' \u200B ', 'content', 10)).toThrow(
      expect.objectContaining({ code: 'TEXT_EMPTY', path: 'content' }),
    );
    expect(() => requireText('a'.repeat(100_000), 'content', 10_000)).toThrow(
      expect.objectContaining({ code: 'TEXT_TOO_LONG', details: { limit: 10_000, length: 100_000 } }),
    );
    expect(() => requireReason(null)).toThrow(expect.objectContaining({ code: 'REASON_MISSING', path: 'reason' }));
    expect(() => requireLine('', 'number', 5)).toThrow(InvalidInput);
  });

  it('reads an optional one that is absent or blank as none', () => {
    expect([
      optionalText(undefined, 'field', 5),
      optionalText('  ', 'field', 5),
      optionalLine(null, 'field', 5),
    ]).toEqual([null, null, null]);
    expect(() => optionalText('123456', 'field', 5)).toThrow(InvalidInput);
  });
});
