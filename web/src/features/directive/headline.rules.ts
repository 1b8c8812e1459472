const LONGEST_HEADLINE = 180;

/**
 * What a directive is called at the head of its page: its whole text where that is short, otherwise its first
 * sentence or clause. Differs from the text only when the text is shown word for word below it.
 */
export function headlineOf(content: string): string {
  const text = content.trim();
  if (text.length <= LONGEST_HEADLINE && !text.includes('\n')) return text;
  const [firstLine = ''] = text.split('\n');
  const [sentence = ''] = firstLine.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const [clause = ''] = sentence.split(/;\s/u);
  const shortest = [firstLine, sentence, clause].find((part) => part.length <= LONGEST_HEADLINE) ?? cutAtWord(clause);
  return withoutEnd(shortest);
}

/** Whether the headline says all of the text: then it is not to be repeated below, a full stop or none. */
export function isAllOf(headline: string, content: string): boolean {
  return withoutEnd(headline) === withoutEnd(content.trim());
}

function withoutEnd(text: string): string {
  return text.replace(/[.;:,\s]+$/u, '');
}

function cutAtWord(text: string): string {
  const head = text.slice(0, LONGEST_HEADLINE);
  return `${head.slice(0, head.lastIndexOf(' '))}…`;
}

/** A text around a phrase that stands in it, in whatever case; null where it does not. */
export function splitAround(
  text: string,
  phrase: string | null,
): { before: string; phrase: string; after: string } | null {
  if (!phrase) return null;
  const start = text.toLocaleLowerCase('vi').indexOf(phrase.toLocaleLowerCase('vi'));
  if (start < 0) return null;
  const end = start + phrase.length;
  return { before: text.slice(0, start), phrase: text.slice(start, end), after: text.slice(end) };
}
