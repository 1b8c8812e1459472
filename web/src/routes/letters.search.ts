import * as z from 'zod/mini';
import { oneOf } from '../lib/search-params.ts';

const schema = z.object({
  /** Letters in this state; those still on their way when absent. */
  state: oneOf(['ISSUED']),
});

export const lettersSearch = (search: Record<string, unknown>) => schema.parse(search);
