import { InvalidInput } from '../input/invalid-input.rules.ts';
import { charsIn, requireLine } from '../input/text.rules.ts';

/** Characters. */
const MAX_NAME_CHARS = 80;
/** Characters: an address that browsers and mails still carry. */
const MAX_SEARCH_CHARS = 2_000;
/** A person's views of one list. */
export const MAX_VIEWS = 50;

/** @throws {InvalidInput} TEXT_EMPTY or TEXT_TOO_LONG */
export function requireViewName(raw: string): string {
  return requireLine(raw, 'name', MAX_NAME_CHARS);
}

/**
 * The query of an address as the web app wrote it; what stands in it is the web app's to judge.
 *
 * @throws {InvalidInput} TEXT_TOO_LONG
 */
export function requireSearch(raw: string): string {
  const search = raw.replace(/\p{Cc}|\p{Cs}/gu, '').replace(/^\?/, '');
  const length = charsIn(search);
  if (length > MAX_SEARCH_CHARS) throw new InvalidInput('TEXT_TOO_LONG', 'search', { limit: MAX_SEARCH_CHARS, length });
  return search;
}

/**
 * @param kept how many there are with the new one
 * @throws {InvalidInput} TOO_MANY
 */
export function assertRoomForView(kept: number): void {
  if (kept > MAX_VIEWS) throw new InvalidInput('TOO_MANY', 'name', { limit: MAX_VIEWS, length: kept });
}

/**
 * All views in their new order: those that are named first, the others after them as they stood.
 *
 * @param kept ids in the order that holds now
 * @param wanted ids; what is not kept, or named twice, counts once or not at all
 */
export function reordered(kept: readonly string[], wanted: readonly string[]): string[] {
  const named = [...new Set(wanted)].filter((id) => kept.includes(id));
  return [...named, ...kept.filter((id) => !named.includes(id))];
}
