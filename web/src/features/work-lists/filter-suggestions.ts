import { foldedWords, markWords, type Piece } from '../../lib/fold.ts';
import { type Term, type Unfinished, unfinishedAt } from './condition-grammar.ts';
import { BROAD_KEY, KEYS, plain, spellingsOf, type Vocabulary } from './condition-vocabulary.ts';
import { type ConditionName, isSpanName, NAMES } from './condition-names.ts';
import { parseSpan, writeSpan } from './due-span.ts';
import type { FilterChoices } from './use-vocabulary.ts';

const MOST_SHOWN = 8;
const LONGEST_KEY = 3;
const DAYS = ['@today', '<@today', '@today..@today+7', '<=@today+30', '>@today'];
const ME_NAMES: readonly ConditionName[] = ['agency', 'issuer', 'monitor'];

/** One line of the list under the box: a key to go on from, or a value that finishes a condition. */
export type Suggestion = {
  id: string;
  pieces: readonly Piece[];
  meta?: string | undefined;
} & ({ kind: 'key'; text: string } | { kind: 'value'; text: string; term: Term });

/** What may come next, best first; names are known only once they have come. */
export function suggestionsFor(
  typed: string,
  vocabulary: Vocabulary,
  choices: FilterChoices | undefined,
): Suggestion[] {
  const unfinished = unfinishedAt(typed);
  const found = unfinished ? valuesFor(unfinished, vocabulary, choices) : keysFor(typed, vocabulary);
  return found.slice(0, unfinished ? MOST_SHOWN : NAMES.length);
}

/** Keys that begin with the last words typed. */
function keysFor(typed: string, { excluded, language }: Vocabulary): Suggestion[] {
  const words = typed.trim() === '' ? [] : typed.trim().split(/\s+/);
  if (/\s$/.test(typed) && words.length > 0) return [];
  const at = language === 'vi' ? 0 : 1;
  const offered = [BROAD_KEY, ...NAMES.filter((name) => !excluded.includes(name)).map((name) => KEYS[name])];
  for (let count = Math.min(LONGEST_KEY, words.length); count > 0 || words.length === 0; count -= 1) {
    const last = words.slice(words.length - count).join(' ');
    const sign = last.startsWith('-') ? '-' : '';
    const sought = plain(last.replace(/^-/, ''));
    const before = words.slice(0, words.length - count).join(' ');
    const found = offered.filter((spellings) => spellings.some((spelling) => plain(spelling).startsWith(sought)));
    if (found.length > 0 || words.length === 0) {
      return found.map((spellings) => ({
        kind: 'key',
        id: `key:${spellings[0]}`,
        pieces: markWords(`${sign}${spellings[at]}:`, foldedWords(sought)),
        text: `${before === '' ? '' : `${before} `}${sign}${spellings[at]}:`,
      }));
    }
  }
  return [];
}

function valuesFor(unfinished: Unfinished, vocabulary: Vocabulary, choices: FilterChoices | undefined): Suggestion[] {
  const { before, key, finished, partial, isNegated, names } = unfinished;
  const text = finished === '' ? before : `${before}${key}${finished.replace(/,\s*$/, '')}`;
  const words = foldedWords(partial);
  const isMeant = (phrase: string) => plain(phrase).includes(plain(partial));
  const suggest = (name: ConditionName, value: string, label: string, meta?: string): Suggestion => ({
    kind: 'value',
    id: `${name}:${value}`,
    pieces: markWords(label, words),
    meta,
    text,
    term: { name, value, isNegated },
  });
  return names
    .filter((name) => !vocabulary.excluded.includes(name))
    .flatMap((name) => {
      const closed = spellingsOf(name)
        .filter(([, spellings]) => spellings.some(isMeant))
        .map(([value, spellings]) => suggest(name, value, spellings[vocabulary.language === 'vi' ? 0 : 1]));
      const me = ME_NAMES.includes(name) && isMeant('@me') ? [suggest(name, '@me', '@me')] : [];
      return [
        ...closed,
        ...me,
        ...namedFor(name, partial, choices, suggest),
        ...daysFor(name, partial, vocabulary, suggest),
      ];
    });
}

type Suggest = (name: ConditionName, value: string, label: string, meta?: string) => Suggestion;

function daysFor(name: ConditionName, partial: string, { today }: Vocabulary, suggest: Suggest): Suggestion[] {
  if (!isSpanName(name)) return [];
  return DAYS.filter((day) => day.startsWith(partial.trim())).flatMap((day) => {
    const span = parseSpan(day, today);
    return span ? [suggest(name, writeSpan(span), day)] : [];
  });
}

function namedFor(
  name: ConditionName,
  partial: string,
  choices: FilterChoices | undefined,
  suggest: Suggest,
): Suggestion[] {
  if (!choices) return [];
  const isMeant = (phrase: string) => plain(phrase).includes(plain(partial));
  if (name === 'field') return choices.fields.filter(isMeant).map((field) => suggest(name, field, field));
  if (name === 'agencyGroup') {
    return choices.agencyGroups
      .filter(({ name: called, aliases }) => [called, ...aliases].some(isMeant))
      .map((group) => suggest(name, group.id, group.name));
  }
  if (name === 'agency' || name === 'committee') {
    return choices.directory
      .searchAgencies(partial)
      .filter(({ agency }) => name === 'agency' || agency.isCommittee)
      .slice(0, MOST_SHOWN)
      .map(({ agency, parentName }) => suggest(name, agency.id, agency.name, parentName));
  }
  if (name !== 'issuer' && name !== 'monitor') return [];
  const posts = name === 'issuer' ? choices.issuers : choices.monitors;
  return posts
    .filter(({ person }) => isMeant(person.fullName))
    .map(({ id, title, person }) => suggest(name, id, person.fullName, title));
}
