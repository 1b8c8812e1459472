import * as z from 'zod/mini';
import { text } from '../lib/search-params.ts';

const schema = z.object({
  /** The id of the agency that is shown. */
  agency: text(),
  /** As at which day, `YYYY-MM-DD`; today when absent. */
  on: z.catch(z.optional(z.iso.date().check(z.refine((day) => day >= '1900-01-01' && day < '2200-01-01'))), undefined),
});

export const agenciesSearch = (search: Record<string, unknown>) => schema.parse(search);
