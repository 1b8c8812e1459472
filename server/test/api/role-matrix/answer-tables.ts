import type { TypeTable } from './table.ts';

const ABSENT = 'Assignment:00000000-0000-7000-8000-000000000000';

/** Those who may issue for the home committee. */
const ISSUING = 'VVVVV ---- - -- -x';

/** The administrator. */
const ADMINISTERING = '----- ---- - -V -x';

/** What only acts answer: refusals, of which nothing remains, and the two answers that are no thing of their own. */
export const answerTables: readonly TypeTable[] = [
  {
    type: 'AlreadyActed',
    through: ({ share }) => `mutation {
      acknowledgeAssignment(input: { idempotencyKey: "late", assignmentId: "${share}" }) { ... on AlreadyActed { FIELDS } } }`,
    fields: {
      code: '----- VV-- - -- -x',
      message: '----- VV-- - -- -x',
      act: '----- VV-- - -- -x',
      occurredAt: '----- VV-- - -- -x',
      actor: '----- VV-- - -- -x',
    },
  },
  {
    type: 'NotAllowed',
    through: ({ share }) => `mutation {
      acknowledgeAssignment(input: { idempotencyKey: "not mine", assignmentId: "${share}" }) { ... on NotAllowed { FIELDS } } }`,
    fields: { code: 'VVVVV --V- V V- -x', message: 'VVVVV --V- V V- -x' },
  },
  {
    type: 'NotFound',
    through: () => `mutation {
      acknowledgeAssignment(input: { idempotencyKey: "nothing", assignmentId: "${ABSENT}" }) { ... on NotFound { FIELDS } } }`,
    fields: { code: 'VVVVV VVVV V VV Vx', message: 'VVVVV VVVV V VV Vx' },
  },
  {
    type: 'InvalidInput',
    through: () =>
      'mutation { issueDirectives(input: { idempotencyKey: "nothing", directives: [] }) { ... on InvalidInput { FIELDS } } }',
    fields: { code: 'VVVVV ---- V -- Vx', message: 'VVVVV ---- V -- Vx', path: 'VVVVV ---- V -- Vx' },
  },
  {
    type: 'DraftConflict',
    through: ({ draftedShare }) => `mutation { saveReportDraft(input: {
      assignmentId: "${draftedShare}", version: 99, kind: PROGRESS, result: "", obstacles: "", fileIds: [] }) { ... on DraftConflict { FIELDS } } }`,
    fields: {
      code: '----- VVV- - -- -x',
      message: '----- VVV- - -- -x',
      savedAt: '----- VVV- - -- -x',
      savedBy: '----- VVV- - -- -x',
      version: '----- VVV- - -- -x',
    },
  },
  {
    type: 'Reminder',
    through: ({ districtShare }) => `mutation {
      remindAgency(input: { idempotencyKey: "once", assignmentIds: ["${districtShare}"] }) { ... on Reminder { FIELDS } } }`,
    fields: { id: 'VVVV- ---- - -- -x', assignments: 'VVVV- ---- - -- -x' },
  },
  {
    type: 'Invitation',
    through: ({ agency }) => `mutation { invitePerson(input: { idempotencyKey: "invited", fullName: "Lê Hà"
      email: "le.ha@so.example", language: VI, agencyId: "${agency}", role: OFFICER, title: "Chuyên viên", fromOn: "2024-06-10"
    }) { ... on Invitation { FIELDS } } }`,
    fields: { id: ADMINISTERING, person: ADMINISTERING, token: ADMINISTERING, expiresAt: ADMINISTERING },
  },
  {
    type: 'IssuedDirectives',
    through: ({
      agency,
      world,
    }) => `mutation { issueDirectives(input: { idempotencyKey: "first", issuerId: "Appointment:${world.postIds.chair}"
      document: { number: "1", notation: "CV", type: LETTER, issuedOn: "2024-06-10", abstract: "Giao việc" }
      directives: [{ content: "Báo cáo", deadline: { none: true }, assignments: [{ agencyId: "${agency}", role: LEAD }] }]
    }) { ... on IssuedDirectives { FIELDS } } }`,
    fields: { directives: ISSUING, document: ISSUING },
  },
];
