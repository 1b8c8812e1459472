/** Lower case without accents, as typed in a hurry: "Hoài Ân" becomes "hoai an". What searches compare. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC');
}

/** The words of a text, folded: "Sở NN&PTNT" becomes so, nn, ptnt. */
export function foldedWords(text: string): string[] {
  return wordsIn(fold(text));
}

/** The words of a text that is folded already. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export type Piece = { text: string; isMatch: boolean };

/** Cuts a text into the words that begin with one of the sought words, and the rest; joined they are the text. */
export function markWords(text: string, sought: readonly string[]): Piece[] {
  if (sought.length === 0) return [{ text, isMatch: false }];
  return (text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).map((piece) => ({
    text: piece,
    isMatch: sought.some((word) => fold(piece).startsWith(word)),
  }));
}
