/** Lower case without accents: "Hoài Ân" becomes "hoai an". What search compares. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC');
}

/** What an agency is called, as pickers search it: name, short name and aliases, a line each. */
export function foldedNames(agency: {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
}): string {
  return fold([agency.name, agency.shortName, ...agency.aliases].join('\n'));
}

/** The letters and digits of a text as single words: "152/TB-UBND, 2024" becomes "152 tb ubnd 2024". */
export function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** The three forms in which a directive's text stands in the search table. */
export function searchTextOf(text: string) {
  const accented = wordsOf(text.normalize('NFC').toLowerCase());
  return { folded: fold(text), words: wordsOf(fold(text)), accented };
}
