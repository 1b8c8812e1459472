import { fold, foldedWords } from '../../lib/fold.ts';

/** An agency by all the names papers use for it. */
export type NamedAgency = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
};

/**
 * The agencies one of whose names has a word for every sought word, whatever the accents; those whose name begins
 * with what was typed come first, otherwise in the order given.
 */
export function findAgencies<Agency extends NamedAgency>(agencies: readonly Agency[], typed: string): Agency[] {
  const sought = foldedWords(typed);
  const start = fold(typed.trim());
  const found = agencies.filter((agency) => {
    const words = namesOf(agency).flatMap(foldedWords);
    return sought.every((word) => words.some((own) => own.startsWith(word)));
  });
  const begins = (agency: Agency) => namesOf(agency).some((name) => fold(name).startsWith(start));
  return [...found.filter(begins), ...found.filter((agency) => !begins(agency))];
}

function namesOf({ name, shortName, aliases }: NamedAgency): string[] {
  return [name, shortName, ...aliases];
}
