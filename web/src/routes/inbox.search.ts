import * as z from 'zod/mini';
import { oneOf, text } from '../lib/search-params.ts';

const schema = z.object({
  /** The group shown; all of them when absent. */
  reason: oneOf([
    'TO_CONFIRM',
    'TO_REVIEW',
    'TO_DECIDE',
    'UNEXPLAINED',
    'TO_EXPLAIN',
    'OFFERED',
    'NEW',
    'RETURNED',
    'OVERDUE',
    'DUE_SOON',
    'WAITING',
  ]),
  /** The id of the item whose detail is open. */
  item: text(),
});

export const inboxSearch = (search: Record<string, unknown>) => schema.parse(search);
