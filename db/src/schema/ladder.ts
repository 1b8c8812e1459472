import { sql } from 'drizzle-orm';
import {
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
import { app, day, instant, tenantKey } from './app.ts';
import { assignments } from './assignments.ts';
import { directives } from './directives.ts';
import { appointments, people } from './people.ts';

/** A step of the ladder that was taken: once per assignment, step, recipient and day, by a unique key. */
export const ladderSteps = app.table(
  'ladder_steps',
  {
    ...tenantKey(),
    assignmentId: uuid('assignment_id').notNull(),
    /** `before:3`, `on`, `after:1`, `repeat:2`, `hour`, `silence`, `escalate`; see ladder.rules.ts. */
    step: text('step').notNull(),
    recipientId: uuid('recipient_id').notNull(),
    /** The due day that it follows; of a silence, the day of the last sign. A day that moved begins anew. */
    dueOn: day('due_on').notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'ladder_steps_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    foreignKey({
      name: 'ladder_steps_recipient',
      columns: [t.tenantId, t.recipientId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    unique('ladder_steps_once').on(t.tenantId, t.assignmentId, t.step, t.recipientId, t.dueOn),
  ],
);

/** What a post was told of a directive: one row for both, however often it is told. */
export const notices = app.table(
  'notices',
  {
    ...tenantKey(),
    recipientId: uuid('recipient_id').notNull(),
    directiveId: uuid('directive_id').notNull(),
    /** The share that was last told of. */
    assignmentId: uuid('assignment_id').notNull(),
    /** Of what was last told: `due_soon`, `due_today`, `overdue`, `silent`, `escalated`. */
    reason: text('reason').notNull(),
    /** The due day as it was told; empty of a silence without one. */
    dueOn: day('due_on'),
    toldAt: instant('told_at').notNull(),
    readAt: instant('read_at'),
    /** Set, nothing but a head's own overdue work is told as new. */
    mutedAt: instant('muted_at'),
    /** When it went out by mail, or was found to need none. */
    mailedAt: instant('mailed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'notices_recipient',
      columns: [t.tenantId, t.recipientId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'notices_directive',
      columns: [t.tenantId, t.directiveId],
      foreignColumns: [directives.tenantId, directives.id],
    }),
    foreignKey({
      name: 'notices_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    unique('notices_once').on(t.tenantId, t.recipientId, t.directiveId),
    index('notices_unmailed')
      .on(t.tenantId, t.recipientId)
      .where(sql`${t.mailedAt} is null`),
    check(
      'notices_reason',
      sql`${t.reason} in ('due_soon', 'due_today', 'overdue', 'silent', 'escalated', 'decided', 'chased')`,
    ),
  ],
);

/** What is to leave the house: written by the transaction that has something to tell, sent by a worker. */
export const outgoingMessages = app.table(
  'outgoing_messages',
  {
    ...tenantKey(),
    /** `mail`, `webhook`, or the name of a further channel such as `sms`. */
    channel: text('channel').notNull(),
    /** An address, in the channel's way of writing. */
    recipient: text('recipient').notNull(),
    /** Whom it is for, where it is a person. */
    personId: uuid('person_id'),
    /** What it says, as data; words are chosen when it is sent. */
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    /** The same effect is written once. */
    dedupeKey: text('dedupe_key').notNull(),
    writtenAt: instant('written_at').notNull(),
    /** The next try; later than the real time after a failure, and while somebody is sending it. */
    notBefore: instant('not_before').notNull(),
    sentAt: instant('sent_at'),
    /** Given up: nobody tries it again. */
    failedAt: instant('failed_at'),
    attempts: integer('attempts').notNull(),
    lastError: text('last_error'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'outgoing_messages_person',
      columns: [t.tenantId, t.personId],
      foreignColumns: [people.tenantId, people.id],
    }),
    unique('outgoing_messages_once').on(t.tenantId, t.dedupeKey),
    index('outgoing_messages_unsent')
      .on(t.tenantId, t.notBefore, t.id)
      .where(sql`${t.sentAt} is null and ${t.failedAt} is null`),
  ],
);

/** A secret address at which a calendar program reads the due days of one post; the secret is a signature of its id. */
export const calendarFeeds = app.table(
  'calendar_feeds',
  {
    ...tenantKey(),
    appointmentId: uuid('appointment_id').notNull(),
    createdAt: instant('created_at').notNull(),
    /** From then on the address is no address. */
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'calendar_feeds_appointment',
      columns: [t.tenantId, t.appointmentId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    uniqueIndex('calendar_feeds_one_current')
      .on(t.tenantId, t.appointmentId)
      .where(sql`${t.revokedAt} is null`),
  ],
);
