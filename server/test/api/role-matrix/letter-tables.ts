import type { MutationTry } from './mutation-table.ts';
import { node, SIGNED_IN, type TypeTable } from './table.ts';

/** The issuing side alone: leaders, chief and monitors of the committee. */
const SEEN = 'VVVVV ---- - -- -x';
const EMPTY = '00000 ---- - -- -x';
const YES = 'TTTTT ---- - -- -x';
const NO = 'FFFFF ---- - -- -x';
/** Of the agencies no letter is known; whose list is empty. */
const LISTED = 'VVVVV 0000 0 00 0x';
/** Who drafts, and who sees that a letter is not his to issue. */
const BY_OFFICE = 'DDDDD NNNN N NN Nx';
const BY_SIGNERS = 'DDDAA NNNN N NN Nx';

const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;

export const letterTables: readonly TypeTable[] = [
  {
    type: 'ChaseLetter',
    through: ({ letter }) => node('ChaseLetter', letter),
    fields: {
      id: SEEN,
      state: SEEN,
      isForCommittee: YES,
      subject: SEEN,
      body: EMPTY,
      words: SEEN,
      reportBefore: SEEN,
      explainBefore: EMPTY,
      recipients: SEEN,
      notation: SEEN,
      number: EMPTY,
      reference: EMPTY,
      issuedOn: EMPTY,
      committee: SEEN,
      signer: SEEN,
      signers: SEEN,
      draftedBy: SEEN,
      draftedAt: SEEN,
      submittedAt: EMPTY,
      returnedReason: EMPTY,
      issuedAt: EMPTY,
      version: SEEN,
      lines: SEEN,
      files: EMPTY,
      viewerCanChange: YES,
      viewerCanSubmit: YES,
      viewerCanGiveBack: NO,
      viewerCanIssue: NO,
      viewerCanDiscard: YES,
    },
  },
  {
    type: 'ChaseLetterLine',
    through: ({ letter }) => node('ChaseLetter', letter, 'lines { FIELDS }'),
    fields: {
      id: SEEN,
      position: SEEN,
      agency: SEEN,
      assignment: SEEN,
      document: SEEN,
      content: SEEN,
      dueOn: SEEN,
      daysOverdue: SEEN,
      state: SEEN,
      asksExplanation: NO,
    },
  },
  {
    type: 'ChaseLetter',
    through: ({ issuedLetter }) => node('ChaseLetter', issuedLetter),
    fields: {
      number: SEEN,
      reference: SEEN,
      issuedOn: SEEN,
      submittedAt: SEEN,
      issuedAt: SEEN,
      files: SEEN,
      viewerCanChange: NO,
      viewerCanDiscard: NO,
    },
  },
  {
    type: 'Event',
    through: ({ chasedDirective }) => node('Directive', chasedDirective, 'events { edges { node { FIELDS } } }'),
    fields: { reference: 'VVVVV VVV- V V- -x' },
  },
  {
    type: 'ChaseLetterConnection',
    through: () => '{ chaseLetters(states: [DRAFT, ISSUED]) { FIELDS } }',
    fields: { edges: LISTED, pageInfo: SIGNED_IN, totalCount: SIGNED_IN, totalCountUpTo: SIGNED_IN },
  },
  {
    type: 'ChaseLetterEdge',
    through: () => '{ chaseLetters(states: [DRAFT, ISSUED]) { edges { FIELDS } } }',
    fields: { cursor: SEEN, node: SEEN },
  },
  {
    type: 'DraftedLetters',
    through: ({ districtShare }) => `mutation { draftLetters(input: { idempotencyKey: "drafted once"
      assignmentIds: ["${districtShare}"] isOnePerAgency: false reportBefore: "2024-06-20" }) { ... on DraftedLetters { FIELDS } } }`,
    fields: { letters: 'VVVV- ---- - -- -x' },
  },
  {
    type: 'LetterConflict',
    through: ({ letter }) => `mutation { submitLetter(input: { idempotencyKey: "too late"
      letterId: "${letter}" version: 99 }) { ... on LetterConflict { FIELDS } } }`,
    fields: { code: SEEN, message: SEEN, letter: SEEN },
  },
];

export const letterMutations: readonly MutationTry[] = [
  {
    mutation: 'draftLetters',
    on: 'issued',
    row: 'DDDDA AAAN A AN Nx',
    args: ({ share }, { key }) =>
      input(key, `assignmentIds: ["${share}"] isOnePerAgency: false reportBefore: "2024-06-20"`),
  },
  {
    mutation: 'changeLetter',
    on: 'drafted',
    row: BY_OFFICE,
    args: ({ letter }, { key }) => input(key, `letterId: "${letter}" version: 1 subject: "đôn đốc"`),
  },
  {
    mutation: 'submitLetter',
    on: 'drafted',
    row: BY_OFFICE,
    args: ({ letter }, { key }) => input(key, `letterId: "${letter}" version: 1`),
  },
  {
    mutation: 'discardLetter',
    on: 'drafted',
    row: BY_OFFICE,
    args: ({ letter }, { key }) => input(key, `letterId: "${letter}"`),
  },
  {
    mutation: 'giveLetterBack',
    on: 'submitted',
    row: BY_SIGNERS,
    args: ({ letter }, { key }) => input(key, `letterId: "${letter}" reason: "Bổ sung căn cứ"`),
  },
  {
    mutation: 'issueLetter',
    on: 'submitted',
    row: BY_SIGNERS,
    args: ({ letter }, { key }) => input(key, `letterId: "${letter}" number: "215" issuedOn: "2024-06-10"`),
  },
];
