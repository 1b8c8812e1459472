import * as z from 'zod/mini';
import { oneOf } from '../lib/search-params.ts';

const schema = z.object({
  /** What the rows are grouped by; the agency when absent. */
  group: oneOf(['agency', 'due', 'monitor']),
});

export const lateSearch = (search: Record<string, unknown>) => schema.parse(search);
