import * as z from 'zod/mini';
import { oneOf, text } from '../lib/search-params.ts';

const schema = z.object({
  /** The id of the assignment carried out by what is issued here (a cascade). */
  execute: text(),
  /** The id of a document already entered, to begin with. */
  document: text(),
  /** With what the first directive begins: what the list required from which it was begun. */
  field: text(),
  urgency: oneOf(['NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE']),
  agency: text(),
  monitor: text(),
  /** The step shown; the document when absent. */
  step: oneOf(['directives', 'review']),
});

export const issueSearch = (search: Record<string, unknown>) => schema.parse(search);
