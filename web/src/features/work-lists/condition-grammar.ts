import { type ConditionName, isSpanName } from './condition-names.ts';
import { KEYS, namesOfKey, phraseOf, plain, spellingsOf, valueOf, type Vocabulary } from './condition-vocabulary.ts';
import { parseSpan, printSpan, readSpan, writeSpan } from './due-span.ts';

/** One value of one condition, as typed or as it stands in the address. */
export type Term = { name: ConditionName; value: string; isNegated: boolean };

/** What was typed: conditions, what makes no sense as it was typed, and the words to search for. */
export type Query = { terms: Term[]; unread: string[]; words: string };

const LONGEST_KEY = 4;
const LONGEST_PHRASE = 12;
const LONGEST_TEXT = 2_000;
// Controls, and what turns the direction of the text around it.
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A word with its place in the text; `isQuoted` where it began with a quote. */
type Piece = { text: string; start: number; end: number };

/**
 * Reads what was typed into the box of a list: `trạng thái:quá hạn -đơn vị:"Sở Y tế",snnmt đê điều`.
 * What follows a known key is read as far as it means something; whatever makes no sense is handed back as `unread`.
 */
export function parseQuery(typed: string, vocabulary: Vocabulary): Query {
  const text = typed.replace(UNSEEN, ' ').slice(0, LONGEST_TEXT);
  const query: Query = { terms: [], unread: [], words: '' };
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    at = afterSpace(text, at);
    const key = keyAt(text, at);
    if (key) {
      at = readCondition(text, key, vocabulary, query);
      continue;
    }
    const word = wordAt(text, at);
    if (word.text !== '') words.push(word.text);
    at = word.end;
  }
  query.words = words.join(' ');
  return readBareWord(query, text);
}

/** The query as it may be typed; parseQuery() reads the same from it. */
export function printQuery({ terms, unread, words }: Query, vocabulary: Vocabulary): string {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const group = `${term.isNegated ? '-' : ''}${KEYS[term.name][vocabulary.language === 'vi' ? 0 : 1]}`;
    groups.set(group, [...(groups.get(group) ?? []), term]);
  }
  const conditions = [...groups].map(
    ([key, group]) => `${key}:${group.map((term) => printValue(term, vocabulary)).join(',')}`,
  );
  const isPlain = !/[:"-]/.test(words) && urgencyOf(words) === null;
  return [...conditions, ...unread, words === '' || isPlain ? words : quote(words)].filter(Boolean).join(' ');
}

/** One value as it may be typed after its key. */
export function printValue({ name, value }: Term, vocabulary: Vocabulary): string {
  if (isSpanName(name)) {
    const span = readSpan(value);
    return span ? printSpan(span) : quote(value);
  }
  const phrase = phraseOf(name, value, vocabulary) ?? value;
  return /^[\p{L}\p{M}\p{N}@]+$/u.test(phrase) ? phrase : quote(phrase);
}

/** The condition that is being typed at the end of the text: what stands before it, its finished values, and the rest. */
export type Unfinished = {
  before: string;
  isNegated: boolean;
  names: readonly ConditionName[];
  key: string;
  finished: string;
  partial: string;
};

/** @returns null where no known key stands before the end */
export function unfinishedAt(text: string): Unfinished | null {
  let found: Unfinished | null = null;
  let at = 0;
  while (at < text.length) {
    at = afterSpace(text, at);
    const key = keyAt(text, at);
    if (key && key.names.length > 0) {
      const values = text.slice(key.end);
      const cut = lastComma(values);
      found = {
        before: text.slice(0, at),
        isNegated: key.isNegated,
        names: key.names,
        key: text.slice(at, key.end),
        finished: values.slice(0, cut),
        partial: values
          .slice(cut)
          .replace(/^[,\s]*"?/, '')
          .replace(/"$/, ''),
      };
    }
    at = key ? key.end : wordAt(text, at).end;
  }
  return found;
}

function afterSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

function lastComma(values: string): number {
  let isQuoted = false;
  let cut = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] === '"') isQuoted = !isQuoted;
    if (values[index] === ',' && !isQuoted) cut = index + 1;
  }
  return cut;
}

type Key = { names: readonly ConditionName[]; isNegated: boolean; start: number; end: number };

/** A known key of up to four words before its colon, or one unknown word right before a colon that a value follows. */
function keyAt(text: string, at: number): Key | null {
  const rest = text.slice(at, at + 60);
  const isStart = at === 0 || /\s/.test(text[at - 1] ?? '');
  if (!isStart) return null;
  const match = /^(-?)([\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+){0,3})\s?:/u.exec(rest);
  if (!match) return null;
  const [whole, sign, key = ''] = match;
  const names = key.split(/\s+/).length <= LONGEST_KEY ? namesOfKey(key) : [];
  const isUnknown = names.length === 0;
  if (isUnknown && (/\s/.test(whole) || !/^\S/.test(rest.slice(whole.length)))) return null;
  return { names, isNegated: sign === '-', start: at, end: at + whole.length };
}

/** The next word, or all between two quotes; a quote that nothing closes goes to the end. */
function wordAt(text: string, at: number): Piece {
  const start = afterSpace(text, at);
  if (text[start] === '"') {
    const { text: inner, end } = quotedAt(text, start);
    return { text: inner.replaceAll('"', '').replace(/\s+/g, ' ').trim(), start, end };
  }
  const word = /^\S*/.exec(text.slice(start))?.[0] ?? '';
  return { text: word.replaceAll('"', ''), start, end: start + Math.max(word.length, start === at ? 1 : 0) };
}

/** What stands in quotes; two quotes in it are one. */
function quotedAt(text: string, start: number): Piece {
  let inner = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') inner += text[at];
    else if (text[at + 1] === '"') {
      inner += '"';
      at += 1;
    } else return { text: inner, start, end: at + 1 };
    at += 1;
  }
  return { text: inner, start, end: at };
}

/** Reads the values behind a key into the query. @returns where to go on */
function readCondition(text: string, key: Key, vocabulary: Vocabulary, query: Query): number {
  const names = key.names.filter((name) => !vocabulary.excluded.includes(name));
  const label = text.slice(key.start, key.end);
  let chosen: ConditionName | null = null;
  let at = key.end;
  for (let isFirst = true; isFirst || text[at] === ','; isFirst = false) {
    if (!isFirst) at += 1;
    const value = valueAt(text, at, chosen === null ? names : [chosen, ...names], vocabulary);
    at = value.end;
    if (value.term === null || (chosen !== null && value.term.name !== chosen))
      query.unread.push(`${label}${quoteWhereNeeded(value.text)}`);
    else {
      chosen ??= value.term.name;
      const term = { ...value.term, isNegated: key.isNegated };
      // A condition of days is one span: a second value would not narrow it, and what is said last holds.
      if (isSpanName(term.name)) query.terms = query.terms.filter((other) => !isSameCondition(other, term));
      if (!query.terms.some((other) => isSameCondition(other, term) && other.value === term.value)) {
        query.terms.push(term);
      }
    }
  }
  return at;
}

const isSameCondition = (one: Term, other: Term) => one.name === other.name && one.isNegated === other.isNegated;

type Value = { term: Omit<Term, 'isNegated'> | null; text: string; end: number };

/** The longest run of words that means something; else what stands in quotes, or one word. */
function valueAt(text: string, at: number, names: readonly ConditionName[], vocabulary: Vocabulary): Value {
  const start = afterSpace(text, at);
  const read = (phrase: string): Value['term'] => {
    for (const name of names) {
      const span = isSpanName(name) ? parseSpan(phrase, vocabulary.today) : null;
      const value = isSpanName(name) ? span && writeSpan(span) : valueOf(name, phrase, vocabulary);
      if (value !== null) return { name, value };
    }
    return null;
  };
  if (text[start] === '"') {
    const quoted = quotedAt(text, start);
    return { term: read(quoted.text), text: quoted.text.trim(), end: quoted.end };
  }
  const run = /^[^,"]*/.exec(text.slice(start))?.[0] ?? '';
  const ends = [...run.matchAll(/\S+/g)].map((word) => word.index + word[0].length).slice(0, LONGEST_PHRASE);
  for (const end of ends.toReversed()) {
    const phrase = run.slice(0, end);
    const term = read(phrase);
    if (term !== null) return { term, text: phrase, end: start + end };
  }
  const first = ends[0] ?? 0;
  return { term: null, text: run.slice(0, first), end: start + first };
}

/** A degree of urgency may stand alone, as people say it: "khẩn", "-hỏa tốc". */
function readBareWord(query: Query, text: string): Query {
  const value = text.includes('"') ? null : urgencyOf(query.words);
  if (value === null) return query;
  const term: Term = { name: 'urgency', value, isNegated: query.words.startsWith('-') };
  const isThere = query.terms.some((other) => isSameCondition(other, term) && other.value === value);
  return { ...query, terms: isThere ? query.terms : [...query.terms, term], words: '' };
}

function urgencyOf(words: string): string | null {
  const sought = plain(words.replace(/^-/, ''));
  const found = spellingsOf('urgency').find(([, spellings]) => spellings.some((each) => plain(each) === sought));
  // "thường" alone is an everyday word.
  return found && found[0] !== 'NORMAL' ? found[0] : null;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function quoteWhereNeeded(text: string): string {
  return /[\s",]/.test(text) ? quote(text) : text;
}
