import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { app, day, instant, tenantKey } from './app.ts';
import { assignments } from './assignments.ts';
import { appointments } from './people.ts';

export const reportKind = app.enum('report_kind', ['progress', 'completion']);
export const reviewDecision = app.enum('review_decision', ['accepted', 'returned']);
export const grade = app.enum('grade', ['excellent', 'good', 'adequate']);

/** Sent once, never edited, only superseded by the next. */
export const reports = app.table(
  'reports',
  {
    ...tenantKey(),
    assignmentId: uuid('assignment_id').notNull(),
    kind: reportKind('kind').notNull(),
    percent: integer('percent').notNull(),
    /** What was done. */
    result: text('result').notNull(),
    /** What hinders, and what is asked for. */
    obstacles: text('obstacles'),
    /** Completion: the day of performance as the agency states it. */
    statedOn: day('stated_on'),
    productNumber: text('product_number'),
    sentBy: uuid('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
    /** The tenant's day of `sent_at`; for a paper answer the paper's own day. */
    sentOn: day('sent_on').notNull(),
    /** Its due day at that moment. */
    dueOnWhenSent: day('due_on_when_sent'),
    /** The paper answer that was recorded for the agency (báo cáo thay). */
    paperNumber: text('paper_number'),
    paperOn: day('paper_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'reports_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    foreignKey({
      name: 'reports_sender',
      columns: [t.tenantId, t.sentBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    index('reports_of_assignment').on(t.tenantId, t.assignmentId, t.id),
    check('reports_percent', sql`${t.percent} between 0 and 100`),
    check('reports_completion_states_a_day', sql`(${t.kind} = 'completion') = (${t.statedOn} is not null)`),
    check('reports_stated_not_after_sent', sql`${t.statedOn} <= ${t.sentOn}`),
    check('reports_paper_is_whole', sql`(${t.paperNumber} is null) = (${t.paperOn} is null)`),
    check('reports_text_is_nfc', sql`${t.result} is nfc normalized and ${t.obstacles} is nfc normalized`),
  ],
);

/** One answer to one completion report. */
export const reviews = app.table(
  'reviews',
  {
    ...tenantKey(),
    reportId: uuid('report_id').notNull(),
    decision: reviewDecision('decision').notNull(),
    /** Why it was returned. */
    reason: text('reason'),
    /** The day that counts, when the reviewer set another than the stated one. */
    statedOn: day('stated_on'),
    dayReason: text('day_reason'),
    grade: grade('grade'),
    reviewedBy: uuid('reviewed_by').notNull(),
    reviewedAt: instant('reviewed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('reviews_once').on(t.tenantId, t.reportId),
    foreignKey({
      name: 'reviews_report',
      columns: [t.tenantId, t.reportId],
      foreignColumns: [reports.tenantId, reports.id],
    }),
    foreignKey({
      name: 'reviews_reviewer',
      columns: [t.tenantId, t.reviewedBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    check('reviews_returned_with_reason', sql`(${t.decision} = 'returned') = (${t.reason} is not null)`),
    check('reviews_day_with_reason', sql`${t.statedOn} is null or ${t.dayReason} is not null`),
  ],
);

/** An unsent report: private to the agency, one per assignment. */
export const reportDrafts = app.table(
  'report_drafts',
  {
    ...tenantKey(),
    assignmentId: uuid('assignment_id').notNull(),
    kind: reportKind('kind').notNull(),
    percent: integer('percent'),
    result: text('result').notNull(),
    obstacles: text('obstacles').notNull(),
    statedOn: day('stated_on'),
    productNumber: text('product_number'),
    fileIds: jsonb('file_ids').$type<string[]>().notNull(),
    savedBy: uuid('saved_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    /** Grows with every save, so that two who write at once notice. */
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('report_drafts_once').on(t.tenantId, t.assignmentId),
    foreignKey({
      name: 'report_drafts_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
  ],
);

/** An unsent issue form, one per appointment and, for a cascade, per assignment. */
export const issueDrafts = app.table(
  'issue_drafts',
  {
    ...tenantKey(),
    appointmentId: uuid('appointment_id').notNull(),
    assignmentId: uuid('assignment_id'),
    /** The form as the web app keeps it: JSON text, never read by the server. */
    body: text('body').notNull(),
    savedBy: uuid('saved_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('issue_drafts_once').on(t.tenantId, t.appointmentId, t.assignmentId).nullsNotDistinct(),
    foreignKey({
      name: 'issue_drafts_appointment',
      columns: [t.tenantId, t.appointmentId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
  ],
);
