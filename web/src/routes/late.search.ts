import * as z from 'zod/mini';
import type { WorkSearch } from '../features/work-lists/conditions.ts';
import { oneOf } from '../lib/search-params.ts';
import { directivesSearch } from './directives.search.ts';

const schema = z.object({
  /** What the rows are grouped by; the agency when absent. */
  group: oneOf(['agency', 'due', 'monitor']),
});

/** The conditions of every list of work, and the grouping; this list has neither tabs nor another order. */
export const lateSearch = (search: Record<string, unknown>): WorkSearch & z.infer<typeof schema> => ({
  ...directivesSearch({ ...search, tab: undefined, order: undefined }),
  ...schema.parse(search),
});
