import * as z from 'zod/mini';
import { oneOf, text } from '../lib/search-params.ts';

const schema = z.object({
  /** The id of the person who is shown. */
  person: text(),
  q: text(),
  /** The id of the agency whose people are listed. */
  agency: text(),
  role: oneOf([
    'CHAIR',
    'VICE_CHAIR',
    'OFFICE_CHIEF',
    'OFFICE_MONITOR',
    'AGENCY_HEAD',
    'AGENCY_CLERK',
    'OFFICER',
    'INSPECTOR',
    'TENANT_ADMIN',
  ]),
  ended: oneOf(['yes']),
});

export const peopleSearch = (search: Record<string, unknown>) => schema.parse(search);
