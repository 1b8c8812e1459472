import { index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { app, day, instant, tenantKey } from './app.ts';

/** Append-only history: the app's role may insert and read, never update or delete. */
export const events = app.table(
  'events',
  {
    ...tenantKey(),
    type: text('type').notNull(),
    version: integer('version').notNull(),
    /** The thing that changed: an assignment, a directive, a person, a tenant. */
    subjectId: uuid('subject_id').notNull(),
    /** The directive whose timeline it stands on, if any. */
    directiveId: uuid('directive_id'),
    before: jsonb('before').$type<Record<string, unknown>>().notNull(),
    after: jsonb('after').$type<Record<string, unknown>>().notNull(),
    occurredAt: instant('occurred_at').notNull(),
    /** The tenant's day on which it takes effect. */
    effectiveOn: day('effective_on').notNull(),
    personId: uuid('person_id').notNull(),
    appointmentId: uuid('appointment_id').notNull(),
    /** The absent holder, when the appointment is exercised under a delegation. */
    onBehalfOf: uuid('on_behalf_of'),
    idempotencyKey: text('idempotency_key').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('events_of_subject').on(t.tenantId, t.subjectId, t.occurredAt),
    index('events_of_directive').on(t.tenantId, t.directiveId, t.occurredAt, t.id),
  ],
);

/** The first answer to each idempotency key of a person, kept 24 hours. */
export const commandReceipts = app.table(
  'command_receipts',
  {
    ...tenantKey(),
    personId: uuid('person_id').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    answer: jsonb('answer'),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('command_receipts_once').on(t.tenantId, t.personId, t.key),
    index('command_receipts_by_age').on(t.tenantId, t.receivedAt),
  ],
);
