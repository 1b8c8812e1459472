import * as z from 'zod/mini';
import { oneOf, text } from '../lib/search-params.ts';

const schema = z.object({
  /** month, quarter or year, as typed: what makes no sense the screen shows as such. The year when absent. */
  period: text(),
  /** Of which lĩnh vực; all when absent. */
  field: text(),
  /** Of which khối, by its id; all when absent. */
  group: text(),
  /** Only what the viewer himself has ordered. */
  own: oneOf(['yes']),
});

export const overviewSearch = (search: Record<string, unknown>) => schema.parse(search);
