import * as z from 'zod/mini';
import { oneOf, text } from '../lib/search-params.ts';

const schema = z.object({
  /** What of the history is shown; all of it when absent. */
  events: oneOf(['reports', 'due', 'reminders']),
  /** The id of the assignment whose reports are shown. */
  assignment: text(),
});

export const directiveSearch = (search: Record<string, unknown>) => schema.parse(search);
