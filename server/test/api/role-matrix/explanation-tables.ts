import type { MutationTry } from './mutation-table.ts';
import { node, type TypeTable } from './table.ts';

/** Both sides see what was demanded and answered. */
const SEEN = 'VVVVV VVV- V V- -x';
const EMPTY = '00000 000- 0 0- -x';
const NO = 'FFFFF FFF- F F- -x';
/** Whoever is in charge of chasing it. */
const BY_THOSE_IN_CHARGE = 'DDDDA AAAN A AN Nx';

const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;

export const explanationTables: readonly TypeTable[] = [
  {
    type: 'Explanation',
    through: ({ explanation }) => node('Explanation', explanation),
    fields: {
      id: SEEN,
      state: SEEN,
      question: SEEN,
      answerBefore: SEEN,
      daysLate: EMPTY,
      demandedAt: SEEN,
      demandedBy: SEEN,
      answer: SEEN,
      answeredAt: SEEN,
      answeredBy: SEEN,
      files: SEEN,
      assignment: SEEN,
      viewerCanAnswer: NO,
    },
  },
  {
    type: 'Explanation',
    through: ({ openExplanation }) => node('Explanation', openExplanation),
    fields: { viewerCanAnswer: 'FFFFF TTF- F F- -x', answeredBy: EMPTY },
  },
  {
    type: 'Assignment',
    through: ({ unexplainedShare }) => node('Assignment', unexplainedShare),
    fields: { explanations: SEEN, openExplanation: SEEN, viewerCanDemandExplanation: NO },
  },
  {
    type: 'Assignment',
    through: ({ share }) => node('Assignment', share),
    fields: { openExplanation: EMPTY, explanations: EMPTY },
  },
  {
    type: 'Event',
    through: ({ explained }) => node('Directive', explained, 'events { edges { node { FIELDS } } }'),
    fields: { explanation: SEEN },
  },
  {
    type: 'ExplanationDemand',
    // Of work that one of those who chase may know of: a second demand would be refused.
    through: ({ restrictedShare }) => `mutation { demandExplanation(input: { idempotencyKey: "demanded once"
      assignmentIds: ["${restrictedShare}"] answerBefore: "2024-06-14" }) { ... on ExplanationDemand { FIELDS } } }`,
    fields: { id: '--V-- ---- - -- -x', assignments: '--V-- ---- - -- -x' },
  },
];

export const explanationMutations: readonly MutationTry[] = [
  {
    mutation: 'demandExplanation',
    on: 'issued',
    row: BY_THOSE_IN_CHARGE,
    args: ({ share }, { key }) => input(key, `assignmentIds: ["${share}"] answerBefore: "2024-06-14"`),
  },
  {
    mutation: 'demandExplanation',
    when: 'of what waits for one',
    on: 'demanded',
    row: 'IIIIA AAAN A AN Nx',
    args: ({ share }, { key }) => input(key, `assignmentIds: ["${share}"] answerBefore: "2024-06-14"`),
  },
  {
    mutation: 'answerExplanation',
    on: 'demanded',
    row: 'AAAAA DDAN A AN Nx',
    args: ({ explanation }, { key }) => input(key, `explanationId: "${explanation}" answer: "Do chờ thẩm định"`),
  },
];
