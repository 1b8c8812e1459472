import * as z from 'zod/mini';

/**
 * Parts of a screen's search parameters. A value that makes no sense is dropped, never an error: links are typed,
 * shortened and shared by people.
 */

/** One of some words. */
export function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z.catch(z.optional(z.enum(values)), undefined);
}

/** A text as typed, of at most 200 characters. */
export const text = () => z.catch(z.optional(z.string().check(z.maxLength(200))), undefined);

/** Writes search parameters as people read them: words as they are, lists with commas, quotes around a value with one. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const written = Array.isArray(value) ? value.map(quotedWhereNeeded).join(',') : (value ?? '');
    return written === ''
      ? []
      : `${encodeURIComponent(name)}=${encodeReadably(`${written as string | number | boolean}`)}`;
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** Reads search parameters; every value is a text, which the screen's schema then judges. */
export function parseSearch(search: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(search));
}

function quotedWhereNeeded(value: unknown): string {
  const text = String(value);
  return /[,"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encodeReadably(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replaceAll('%40', '@');
}
