/** A typed search as the search function takes it; null where nothing in it can be searched. */
export type SearchTerms = {
  /** tsquery of folded words, each a prefix. */
  readonly words: string;
  /** tsquery of the words that were typed with accents; empty where none was. */
  readonly accented: string;
  /** LIKE patterns of parts with signs in them, such as `152/tb-ubnd`. */
  readonly parts: readonly string[];
};

const MAX_WORDS = 12;
/** Nobody types more; without a bound a long run of signs would take minutes to cut into words. */
const MAX_CHARS = 1_000;

/**
 * Every word must be found, as the beginning of a word. "hoai an" finds "Hoài Ân"; with accents typed, only those match.
 *
 * @param fold lower case without accents
 */
export function searchTerms(text: string, fold: (text: string) => string): SearchTerms | null {
  const typed = text
    .slice(0, MAX_CHARS)
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS);
  const words = typed.flatMap((token) => lettersAndDigits(fold(token))).slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  const accented = typed
    .filter((token) => fold(token) !== token)
    .flatMap(lettersAndDigits)
    .slice(0, MAX_WORDS);
  const parts = typed.map(fold).filter((token) => /[^\p{L}\p{N}]/u.test(trimSigns(token)));
  return {
    words: words.map(asPrefix).join(' & '),
    accented: accented.map(asPrefix).join(' & '),
    parts: parts.map((part) => `%${escapeLike(trimSigns(part))}%`),
  };
}

function lettersAndDigits(token: string): string[] {
  return token.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function asPrefix(word: string): string {
  return `${word}:*`;
}

function trimSigns(token: string): string {
  return token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function escapeLike(part: string): string {
  return part.replace(/[\\%_]/g, String.raw`\$&`);
}
