import type { WorkSearch } from '../features/work-lists/conditions.ts';
import { directivesSearch } from './directives.search.ts';

/** The same conditions as those of directives; `agency` is the one of the viewer's own whose work is shown. */
export const assignmentsSearch = (search: Record<string, unknown>): WorkSearch => directivesSearch(search);
