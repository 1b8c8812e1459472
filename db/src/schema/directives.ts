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
  time,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, day, instant, tenantKey } from './app.ts';
import { sourceDocuments } from './documents.ts';
import { appointments, people } from './people.ts';
import { series } from './series.ts';

export const visibility = app.enum('visibility', ['ordinary', 'restricted']);
export const urgency = app.enum('urgency', ['normal', 'urgent', 'very_urgent', 'immediate']);
export const deadlineKind = app.enum('deadline_kind', ['date', 'term', 'period_end', 'recurring', 'event', 'none']);
export const directiveStatus = app.enum('directive_status', [
  'not_started',
  'in_progress',
  'suspended',
  'done',
  'closed_without_result',
]);

/** One instruction (nhiệm vụ, ý kiến chỉ đạo). */
export const directives = app.table(
  'directives',
  {
    ...tenantKey(),
    /** Short and human: BD-2026-0412. In URLs, letters and mail subjects. */
    code: text('code').notNull(),
    /** The committee that issued it, whose leaders decide about it. */
    committeeId: uuid('committee_id').notNull(),
    /** The appointment of the chair or vice-chair whose order it is. */
    issuerId: uuid('issuer_id').notNull(),
    documentId: uuid('document_id'),
    content: text('content').notNull(),
    field: text('field'),
    urgency: urgency('urgency').notNull(),
    expectedProduct: text('expected_product'),
    visibility: visibility('visibility').notNull(),
    /** The deadline as decided; what its form needs beside `due_on` stands in `deadline_rule`. */
    deadlineKind: deadlineKind('deadline_kind').notNull(),
    deadlineRule: jsonb('deadline_rule').$type<Record<string, unknown>>(),
    deadlineText: text('deadline_text'),
    deadlineTime: time('deadline_time'),
    /** The day the deadline comes to, and what a new assignment is given. */
    deadlineOn: day('deadline_on'),
    /** The document's day, or the day a proposal was made. */
    issuedOn: day('issued_on').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: instant('entered_at').notNull(),
    /** Null while it is a proposal: then it binds nobody and no agency sees it. */
    inForceAt: instant('in_force_at'),
    /** The assignment of a higher committee that this one executes. */
    parentAssignmentId: uuid('parent_assignment_id'),
    /** The series that it is a kỳ of, and the kỳ's day: what makes it once. */
    seriesId: uuid('series_id'),
    seriesOn: day('series_on'),

    // Derived from the leads by roll-up.rules.ts in the transaction that moved them; see docs/decisions.
    status: directiveStatus('status').notNull(),
    /** The earliest open lead's day, otherwise the last lead's. */
    dueOn: day('due_on'),
    firstDueOn: day('first_due_on'),
    /** The earliest day of a lead that still owes its report. */
    nextDueOn: day('next_due_on'),
    /** A lead waits for review whose stated day is after its due day. */
    hasLateReported: boolean('has_late_reported').notNull(),
    /** Some open lead has a due day. */
    hasDeadline: boolean('has_deadline').notNull(),
    /** Done, and some lead was accepted late. */
    doneLate: boolean('done_late').notNull(),
    /** Mean of the leads' last percents. */
    progress: integer('progress').notNull(),
    closedOn: day('closed_on'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('directives_code').on(t.tenantId, t.code),
    foreignKey({
      name: 'directives_committee',
      columns: [t.tenantId, t.committeeId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'directives_issuer',
      columns: [t.tenantId, t.issuerId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'directives_document',
      columns: [t.tenantId, t.documentId],
      foreignColumns: [sourceDocuments.tenantId, sourceDocuments.id],
    }),
    foreignKey({
      name: 'directives_entered_by',
      columns: [t.tenantId, t.enteredBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'directives_series',
      columns: [t.tenantId, t.seriesId],
      foreignColumns: [series.tenantId, series.id],
    }),
    uniqueIndex('directives_occurrence_once')
      .on(t.tenantId, t.seriesId, t.seriesOn)
      .where(sql`${t.seriesId} is not null`),
    // Read backwards where the newest come first: an index in descending order would not serve, its empty values stand elsewhere.
    index('directives_of_committee').on(t.tenantId, t.committeeId, t.id),
    index('directives_by_due_day').on(t.tenantId, t.committeeId, t.dueOn, t.id),
    index('directives_by_update').on(t.tenantId, t.committeeId, t.updatedAt, t.id),
    index('directives_open_by_due_day')
      .on(t.tenantId, t.committeeId, t.dueOn, t.id)
      .where(sql`${t.closedOn} is null`),
    // Late work is a small part of all; without this the list reads every open directive.
    index('directives_owing')
      .on(t.tenantId, t.committeeId, t.nextDueOn, t.id)
      .where(sql`${t.nextDueOn} is not null`),
    index('directives_proposals')
      .on(t.tenantId, t.committeeId, t.id)
      .where(sql`${t.inForceAt} is null`),
    index('directives_of_document').on(t.tenantId, t.documentId),
    index('directives_children')
      .on(t.tenantId, t.parentAssignmentId)
      .where(sql`${t.parentAssignmentId} is not null`),
    check('directives_content_is_nfc', sql`${t.content} is nfc normalized`),
    check('directives_progress_is_percent', sql`${t.progress} between 0 and 100`),
  ],
);

/** Who follows the directive for its Office (chuyên viên theo dõi). */
export const directiveMonitors = app.table(
  'directive_monitors',
  { ...tenantKey(), directiveId: uuid('directive_id').notNull(), appointmentId: uuid('appointment_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'directive_monitors_directive',
      columns: [t.tenantId, t.directiveId],
      foreignColumns: [directives.tenantId, directives.id],
    }),
    foreignKey({
      name: 'directive_monitors_appointment',
      columns: [t.tenantId, t.appointmentId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    unique('directive_monitors_once').on(t.tenantId, t.directiveId, t.appointmentId),
    index('directive_monitors_of_appointment').on(t.tenantId, t.appointmentId, t.directiveId),
  ],
);

/** The named readers of a restricted directive; for everybody else it does not exist. */
export const directiveReaders = app.table(
  'directive_readers',
  { ...tenantKey(), directiveId: uuid('directive_id').notNull(), personId: uuid('person_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'directive_readers_directive',
      columns: [t.tenantId, t.directiveId],
      foreignColumns: [directives.tenantId, directives.id],
    }),
    foreignKey({
      name: 'directive_readers_person',
      columns: [t.tenantId, t.personId],
      foreignColumns: [people.tenantId, people.id],
    }),
    unique('directive_readers_once').on(t.tenantId, t.personId, t.directiveId),
  ],
);

/** The last number given to a directive of a year. */
export const codeCounters = app.table(
  'code_counters',
  { ...tenantKey(), year: integer('year').notNull(), lastNumber: integer('last_number').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), unique('code_counters_year').on(t.tenantId, t.year)],
);

/**
 * What search reads, owned by another role: under row-level security the text operators may not use their index,
 * so app.search_directives() reads it for the caller. The id is the directive's.
 */
export const directiveSearch = app.table(
  'directive_search',
  {
    ...tenantKey(),
    /** Code, document, content and field: lower case, no accents, as written otherwise; for parts such as `152/tb-ubnd`. */
    folded: text('folded').notNull(),
    /** The same as words alone, split by single spaces. */
    words: text('words').notNull(),
    /** The words with their accents, for those who type them. */
    accented: text('accented').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('directive_search_words').using('gin', sql`to_tsvector('simple', ${t.words})`),
    index('directive_search_accented').using('gin', sql`to_tsvector('simple', ${t.accented})`),
    index('directive_search_parts').using('gin', sql`${t.folded} gin_trgm_ops`),
  ],
);
