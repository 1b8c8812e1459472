import * as z from 'zod/mini';
import type { WorkSearch } from '../features/work-lists/conditions.ts';

const LONGEST_VALUE = 200;

/** Kept as it was typed: what makes no sense the list shows as such, so that it can be taken away. */
const typed = () => {
  const cut = z.transform((value: unknown) =>
    String(value)
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, LONGEST_VALUE),
  );
  return z.catch(z.optional(cut), undefined);
};

/** Several, with commas between them. */
const several = () => {
  const split = z.transform((value: unknown) =>
    (Array.isArray(value) ? value.map(String) : String(value).slice(0, LONGEST_VALUE).split(',')).filter(Boolean),
  );
  return z.catch(z.optional(split), undefined);
};

const schema = z.object({
  tab: typed(),
  q: typed(),
  standing: several(),
  status: typed(),
  state: several(),
  urgency: several(),
  open: typed(),
  returned: typed(),
  role: typed(),
  agency: typed(),
  committee: typed(),
  issuer: typed(),
  monitor: typed(),
  document: typed(),
  origin: typed(),
  field: typed(),
  from: typed(),
  to: typed(),
  order: typed(),
});

/** The conditions of a list of work. */
export const directivesSearch = (search: Record<string, unknown>): WorkSearch => schema.parse(search);
