import type { MutationTry } from './mutation-table.ts';
import { A_DAY_OFF } from './query-table.ts';

export const calendarMutations: readonly MutationTry[] = [
  {
    mutation: 'changeCalendar',
    on: 'nothing',
    args: (_thing, { key }) => `input: { idempotencyKey: "${key}" days: [${A_DAY_OFF}] removed: [] }`,
    row: 'AAAAA AAAA A AD Ax',
  },
];
