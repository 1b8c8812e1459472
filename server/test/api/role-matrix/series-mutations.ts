import type { MutationTry } from './mutation-table.ts';

/** Leaders, chief, and the monitor of this very kỳ. */
const BY_THOSE_IN_CHARGE = 'DDDDA AAAN A AN Nx';

/** What is tried on the series of a kỳ. */
export const seriesMutations: readonly MutationTry[] = [
  {
    mutation: 'setSeriesState',
    on: 'recurring',
    row: BY_THOSE_IN_CHARGE,
    args: ({ directive }, { key }) => `input: { idempotencyKey: "${key}" directiveId: "${directive}" act: PAUSE }`,
  },
  {
    mutation: 'changeSeriesRule',
    on: 'recurring',
    row: BY_THOSE_IN_CHARGE,
    args: ({ directive }, { key }) =>
      `input: { idempotencyKey: "${key}" directiveId: "${directive}" rule: { every: 1 unit: QUARTER on: { last: true } } }`,
  },
];
