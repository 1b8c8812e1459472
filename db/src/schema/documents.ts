import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, day, instant, tenantKey } from './app.ts';
import { appointments } from './people.ts';

export const documentType = app.enum('document_type', [
  'conclusion',
  'letter',
  'directive',
  'decision',
  'plan',
  'official_telegram',
  'minutes',
  'other',
]);
export const documentOrigin = app.enum('document_origin', [
  'own',
  'government',
  'ministry',
  'party',
  'council',
  'voters',
  'inspection',
  'work_programme',
]);

/** The paper that carries directives (văn bản). One document carries many. */
export const sourceDocuments = app.table(
  'source_documents',
  {
    ...tenantKey(),
    committeeId: uuid('committee_id').notNull(),
    number: text('number').notNull(),
    notation: text('notation').notNull(),
    type: documentType('type').notNull(),
    issuedOn: day('issued_on').notNull(),
    /** Trích yếu. */
    abstract: text('abstract').notNull(),
    signer: text('signer'),
    origin: documentOrigin('origin').notNull(),
    /** Who above asked, and by when, beside the internal day. */
    outsideIssuer: text('outside_issuer'),
    outsideDueOn: day('outside_due_on'),
    /** Number, notation and abstract, folded, for search by a document's name. */
    folded: text('folded').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: instant('entered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'source_documents_committee',
      columns: [t.tenantId, t.committeeId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'source_documents_entered_by',
      columns: [t.tenantId, t.enteredBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    index('source_documents_newest').on(t.tenantId, t.committeeId, t.issuedOn, t.id),
    check(
      'source_documents_text_is_nfc',
      sql`${t.abstract} is nfc normalized and ${t.number} is nfc normalized and ${t.notation} is nfc normalized`,
    ),
  ],
);

/**
 * A stored file. It hangs on one document, report or paper answer, chase letter or explanation, or on nothing yet (then
 * its uploader's alone).
 */
export const files = app.table(
  'files',
  {
    ...tenantKey(),
    name: text('name').notNull(),
    /** Sniffed from the content, never the client's word. */
    mediaType: text('media_type').notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    /** The appointment that sent it. */
    uploadedBy: uuid('uploaded_by').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    documentId: uuid('document_id'),
    reportId: uuid('report_id'),
    /** The signed paper of a chase letter. */
    letterId: uuid('letter_id'),
    explanationId: uuid('explanation_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'files_uploaded_by',
      columns: [t.tenantId, t.uploadedBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'files_document',
      columns: [t.tenantId, t.documentId],
      foreignColumns: [sourceDocuments.tenantId, sourceDocuments.id],
    }),
    index('files_of_document').on(t.tenantId, t.documentId),
    index('files_of_report').on(t.tenantId, t.reportId),
    index('files_of_letter').on(t.tenantId, t.letterId),
    index('files_of_explanation').on(t.tenantId, t.explanationId),
    check(
      'files_hang_on_one_thing',
      sql`num_nonnulls(${t.documentId}, ${t.reportId}, ${t.letterId}, ${t.explanationId}) <= 1`,
    ),
    check('files_are_not_empty', sql`${t.sizeBytes} > 0`),
  ],
);
