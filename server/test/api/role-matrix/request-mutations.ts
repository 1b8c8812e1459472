import type { MutationTry } from './mutation-table.ts';

/** Whoever answers for the lead agency, and who else sees that he may not. */
const BY_LEAD = 'AAAAA DDAN A AN Nx';

const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;

export const requestMutations: readonly MutationTry[] = [
  {
    mutation: 'askRequest',
    on: 'issued',
    row: BY_LEAD,
    args: ({ share }, { key }) =>
      input(key, `assignmentId: "${share}" kind: EXTENSION reason: "Chờ số liệu" askedDueOn: "2024-07-12"`),
  },
  {
    mutation: 'askRequest',
    when: 'for no later day',
    on: 'issued',
    row: 'AAAAA IIAN A AN Nx',
    args: ({ share }, { key }) =>
      input(key, `assignmentId: "${share}" kind: EXTENSION reason: "Chờ số liệu" askedDueOn: "2024-06-28"`),
  },
  {
    mutation: 'takeBackRequest',
    on: 'asked',
    row: BY_LEAD,
    args: ({ request }, { key }) => input(key, `requestId: "${request}"`),
  },
  {
    mutation: 'decideRequest',
    on: 'asked',
    row: 'DDDAA AAAN A AN Nx',
    args: ({ request }, { key }) => input(key, `requestId: "${request}" decision: GRANT`),
  },
  {
    mutation: 'decideRequest',
    when: 'without the reason of a refusal',
    on: 'asked',
    row: 'IIIAA AAAN A AN Nx',
    args: ({ request }, { key }) => input(key, `requestId: "${request}" decision: REFUSE`),
  },
  {
    mutation: 'answerOffer',
    on: 'offered',
    row: BY_LEAD,
    args: ({ request }, { key }) => input(key, `requestId: "${request}" isAccepted: true`),
  },
  {
    mutation: 'resumeAssignment',
    on: 'suspended',
    row: 'DDDAA AAAN A AN Nx',
    args: ({ share }, { key }) => input(key, `assignmentId: "${share}"`),
  },
];
