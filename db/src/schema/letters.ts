import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, day, instant, tenantKey } from './app.ts';
import { assignments } from './assignments.ts';
import { appointments } from './people.ts';

export const letterState = app.enum('letter_state', ['draft', 'submitted', 'issued', 'discarded']);

/** What the appendix of an issued letter says of one assignment, as it was then. */
export type FrozenLine = {
  readonly document: string;
  readonly content: string;
  readonly dueOn: string | null;
  readonly daysOverdue: number;
  readonly state: string;
};

/** A chase letter (công văn đôn đốc): drafted from late work, submitted for signature, issued with number and day. */
export const chaseLetters = app.table(
  'chase_letters',
  {
    ...tenantKey(),
    committeeId: uuid('committee_id').notNull(),
    state: letterState('state').notNull(),
    /** For the committee (TL. CHỦ TỊCH), or the Office's own. */
    isForCommittee: boolean('is_for_committee').notNull(),
    /** What stands after "V/v". */
    subject: text('subject').notNull(),
    /** The drafter's own words, a paragraph a line; null: composed of what it is about. */
    body: text('body'),
    /** "Báo cáo trước ngày". */
    reportBefore: day('report_before').notNull(),
    /** By when the assignments that are asked for an explanation are to answer. */
    explainBefore: day('explain_before'),
    /** "Nơi nhận" below "Như trên", a line each. */
    recipients: text('recipients').notNull(),
    signerId: uuid('signer_id').notNull(),
    draftedBy: uuid('drafted_by').notNull(),
    draftedAt: instant('drafted_at').notNull(),
    submittedBy: uuid('submitted_by'),
    submittedAt: instant('submitted_at'),
    /** Why the signer gave it back. */
    returnedReason: text('returned_reason'),
    number: text('number'),
    notation: text('notation').notNull(),
    issuedOn: day('issued_on'),
    issuedBy: uuid('issued_by'),
    issuedAt: instant('issued_at'),
    /** Counts its changes: two who edit at once do not overwrite each other. */
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'chase_letters_committee',
      columns: [t.tenantId, t.committeeId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    ...(['signerId', 'draftedBy', 'submittedBy', 'issuedBy'] as const).map((post) =>
      foreignKey({
        name: `chase_letters_${t[post].name}`,
        columns: [t.tenantId, t[post]],
        foreignColumns: [appointments.tenantId, appointments.id],
      }),
    ),
    index('chase_letters_newest').on(t.tenantId, t.committeeId, t.draftedAt, t.id),
    check(
      'chase_letters_issued_with_number_and_day',
      sql`(${t.state} = 'issued') = (${t.number} is not null and ${t.issuedOn} is not null and ${t.issuedAt} is not null)`,
    ),
    check(
      'chase_letters_text_is_nfc',
      sql`${t.subject} is nfc normalized and ${t.body} is nfc normalized and ${t.recipients} is nfc normalized`,
    ),
  ],
);

/** The late assignments that a letter is about, in the order of its appendix. */
export const chaseLetterLines = app.table(
  'chase_letter_lines',
  {
    ...tenantKey(),
    letterId: uuid('letter_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    position: integer('position').notNull(),
    /** Whether its agency is to explain itself. */
    asksExplanation: boolean('asks_explanation').notNull(),
    /** Null until the letter is issued. */
    frozen: jsonb('frozen').$type<FrozenLine>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'chase_letter_lines_letter',
      columns: [t.tenantId, t.letterId],
      foreignColumns: [chaseLetters.tenantId, chaseLetters.id],
    }),
    foreignKey({
      name: 'chase_letter_lines_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    unique('chase_letter_lines_once').on(t.tenantId, t.letterId, t.assignmentId),
    index('chase_letter_lines_of_assignment').on(t.tenantId, t.assignmentId),
  ],
);

/** What an agency is to explain (yêu cầu giải trình), and its answer. */
export const explanations = app.table(
  'explanations',
  {
    ...tenantKey(),
    assignmentId: uuid('assignment_id').notNull(),
    /** The chase that demanded it: an act of its own, or a letter. */
    chaseId: uuid('chase_id').notNull(),
    /** What is to be explained; null where the letter says it. */
    question: text('question'),
    answerBefore: day('answer_before').notNull(),
    demandedBy: uuid('demanded_by').notNull(),
    demandedAt: instant('demanded_at').notNull(),
    answer: text('answer'),
    answeredBy: uuid('answered_by'),
    /** The human who answered; another than the post's holder where he stood in. */
    answeredByPerson: uuid('answered_by_person'),
    answeredAt: instant('answered_at'),
    /** Its work ended, or it was taken back, before an answer came. */
    lapsedAt: instant('lapsed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'explanations_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    foreignKey({
      name: 'explanations_demanded_by',
      columns: [t.tenantId, t.demandedBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'explanations_answered_by',
      columns: [t.tenantId, t.answeredBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    uniqueIndex('explanations_one_open')
      .on(t.tenantId, t.assignmentId)
      .where(sql`${t.answeredAt} is null and ${t.lapsedAt} is null`),
    index('explanations_of_assignment').on(t.tenantId, t.assignmentId, t.id),
    check(
      'explanations_answered_by_somebody',
      sql`num_nonnulls(${t.answer}, ${t.answeredBy}, ${t.answeredByPerson}, ${t.answeredAt}) in (0, 4)`,
    ),
    check('explanations_text_is_nfc', sql`${t.question} is nfc normalized and ${t.answer} is nfc normalized`),
  ],
);
