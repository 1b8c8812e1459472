import * as z from 'zod/mini';
import { oneOf } from '../lib/search-params.ts';

const schema = z.object({
  /** What the rows are grouped by; the agency when absent. */
  group: oneOf(['agency', 'due', 'monitor']),
  /** The column that a phone shows; what is overdue when absent. */
  column: oneOf(['OVERDUE', 'DUE_SOON', 'SILENT', 'IN_REVIEW', 'TO_DECIDE']),
});

/** How the chase board is looked at. */
export const chaseSearch = (search: Record<string, unknown>): z.infer<typeof schema> => schema.parse(search);
