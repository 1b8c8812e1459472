import * as z from 'zod/mini';
import { text } from '../lib/search-params.ts';

const schema = z.object({
  /** The id of the assignment reported on; the viewer's own when absent. */
  assignment: text(),
});

export const reportSearch = (search: Record<string, unknown>) => schema.parse(search);
