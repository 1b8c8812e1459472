import * as z from 'zod/mini';
import { type ConditionKey, keyOf, NAMES } from '../features/work-lists/condition-names.ts';
import type { WorkSearch } from '../features/work-lists/conditions.ts';

const LONGEST_VALUE = 200;
const LONGEST_LIST = 3_000;

const cleaned = (value: unknown) => String(value).replace(/\p{Cc}/gu, ' ');

/** Kept as it was typed: what makes no sense the list shows as such, so that it can be taken away. */
const typed = () => {
  const cut = z.transform((value: unknown) => cleaned(value).slice(0, LONGEST_VALUE));
  return z.catch(z.optional(cut), undefined);
};

/** Several, with commas between them; a comma before a space belongs to the value, and so does one within quotes. */
function splitValues(written: string): string[] {
  return (written.slice(0, LONGEST_LIST).match(/"(?:[^"]|"")*"|(?:[^,]|,(?=\s))+/g) ?? [])
    .map((value) => (/^".*"$/s.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value))
    .filter((value) => value.trim() !== '');
}

const several = () => {
  const split = z.transform((value: unknown) => {
    const values = Array.isArray(value) ? value.map(cleaned) : splitValues(cleaned(value));
    return values.length > 0 ? [...new Set(values)] : undefined;
  });
  return z.catch(z.optional(split), undefined);
};

const KEYS = NAMES.flatMap((name) => [keyOf(name, false), keyOf(name, true)]);

const schema = z.object({
  tab: typed(),
  q: typed(),
  order: typed(),
  unread: several(),
  ...(Object.fromEntries(KEYS.map((key) => [key, several()])) as Record<ConditionKey, ReturnType<typeof several>>),
});

/** The conditions of a list of work. Addresses of before had the ends of the due day apart, as `from` and `to`. */
export function directivesSearch(search: Record<string, unknown>): WorkSearch {
  const { from, to, ...others } = search;
  const read = schema.parse(others);
  if (from === undefined && to === undefined) return read;
  const span = `${cleaned(from ?? '')}..${cleaned(to ?? '')}`.slice(0, LONGEST_VALUE);
  return { ...read, due: read.due ?? [span] };
}
