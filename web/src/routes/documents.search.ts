import * as z from 'zod/mini';
import { text } from '../lib/search-params.ts';

const schema = z.object({
  /** The id of the document that is shown. */
  document: text(),
  /** Words to search for. */
  q: text(),
  /** A kind and an origin; what is none of them narrows nothing. */
  type: text(),
  origin: text(),
  /** Of the day of issue, `2026`. */
  year: text(),
});

export const documentsSearch = (search: Record<string, unknown>) => schema.parse(search);
