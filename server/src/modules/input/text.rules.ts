import { InvalidInput, type InvalidInputCode } from './invalid-input.rules.ts';

/** Controls (but newline and tab), halves of surrogate pairs, and what turns the reading direction around. */
const UNWANTED = /[^\P{Cc}\n\t]|\p{Cs}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Lengths in characters (code points), as PostgreSQL counts them. */
export const MAX_REASON_CHARS = 4_000;

/**
 * A text as it is kept: NFC, one kind of line break, no control or bidirectional characters, trimmed.
 * Emoji and combining marks stay. Empty when nothing in it can be seen.
 */
export function cleanText(raw: string): string {
  const text = raw.replace(/\r\n?/g, '\n').replace(UNWANTED, '').normalize('NFC').trim();
  return VISIBLE.test(text) ? text : '';
}

/** A text of one line, such as a document's number: every run of white space is one space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\s+/g, ' ');
}

/**
 * @param maxChars of the cleaned text
 * @param emptyCode what to say when nothing is left
 * @throws {InvalidInput} empty or too long
 */
export function requireText(
  raw: string | null | undefined,
  path: string,
  maxChars: number,
  emptyCode: InvalidInputCode = 'TEXT_EMPTY',
): string {
  const text = cleanText(raw ?? '');
  if (!text) throw new InvalidInput(emptyCode, path);
  return assertLength(text, path, maxChars);
}

/**
 * @returns null for an absent or empty text
 * @throws {InvalidInput} too long
 */
export function optionalText(raw: string | null | undefined, path: string, maxChars: number): string | null {
  const text = cleanText(raw ?? '');
  return text ? assertLength(text, path, maxChars) : null;
}

/** {@link requireText} for a text of one line. */
export function requireLine(
  raw: string | null | undefined,
  path: string,
  maxChars: number,
  emptyCode: InvalidInputCode = 'TEXT_EMPTY',
): string {
  return requireText(cleanLine(raw ?? ''), path, maxChars, emptyCode);
}

/** {@link optionalText} for a text of one line. */
export function optionalLine(raw: string | null | undefined, path: string, maxChars: number): string | null {
  return optionalText(cleanLine(raw ?? ''), path, maxChars);
}

/** @throws {InvalidInput} REASON_MISSING or TEXT_TOO_LONG */
export function requireReason(raw: string | null | undefined, path = 'reason'): string {
  return requireText(raw, path, MAX_REASON_CHARS, 'REASON_MISSING');
}

function assertLength(text: string, path: string, limit: number): string {
  const length = charsIn(text);
  if (length > limit) throw new InvalidInput('TEXT_TOO_LONG', path, { limit, length });
  return text;
}

/** Characters as code points: an emoji is not two of them. */
export function charsIn(text: string): number {
  return [...text].length;
}
