import * as z from 'zod/mini';
import { text } from '../lib/search-params.ts';

const schema = z.object({
  /** month, quarter or year, as typed: what makes no sense the screen shows as such. The year when absent. */
  period: text(),
});

export const overviewSearch = (search: Record<string, unknown>) => schema.parse(search);
