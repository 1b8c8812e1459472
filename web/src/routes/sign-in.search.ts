import * as z from 'zod/mini';
import { text } from '../lib/search-params.ts';

const schema = z.object({
  /** Where to go after signing in: a path of this app. */
  next: text(),
});

export const signInSearch = (search: Record<string, unknown>) => schema.parse(search);
