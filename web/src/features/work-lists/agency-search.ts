import { foldedWords } from '../../lib/fold.ts';

export type NamedAgency = { id: string; name: string; shortName: string; aliases: readonly string[] };

/**
 * The agencies in which every word sought begins a word of one of their names; those whose short name begins with
 * what was typed come first, otherwise they keep their order.
 */
export function agenciesLike<Agency extends NamedAgency>(agencies: readonly Agency[], text: string): Agency[] {
  const sought = foldedWords(text);
  if (sought.length === 0) return [...agencies];
  const typed = sought.join(' ');
  const found = agencies.flatMap((agency) => {
    const names = [agency.shortName, agency.name, ...agency.aliases].map(foldedWords);
    if (!names.some((words) => sought.every((word) => words.some((other) => other.startsWith(word))))) return [];
    const rank = names.some((words) => words.join(' ') === typed)
      ? 0
      : names.some((words) => ` ${words.join(' ')}`.includes(` ${typed}`))
        ? 1
        : 2;
    return [{ agency, rank, length: agency.shortName.length }];
  });
  return found.toSorted((one, other) => one.rank - other.rank || one.length - other.length).map(({ agency }) => agency);
}
