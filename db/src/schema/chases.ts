import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, instant, tenantKey } from './app.ts';
import { assignments } from './assignments.ts';
import { appointments } from './people.ts';

export const chaseKind = app.enum('chase_kind', ['reminder', 'letter', 'explanation']);

/** An act of the Office towards one agency about late or silent work (đôn đốc). */
export const chases = app.table(
  'chases',
  {
    ...tenantKey(),
    kind: chaseKind('kind').notNull(),
    agencyId: uuid('agency_id').notNull(),
    message: text('message'),
    sentBy: uuid('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
    /** The chase letter that it was; null for another kind. */
    letterId: uuid('letter_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'chases_agency',
      columns: [t.tenantId, t.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'chases_sender',
      columns: [t.tenantId, t.sentBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    check('chases_message_is_nfc', sql`${t.message} is nfc normalized`),
  ],
);

/** Numbered per assignment: one chase can be lần 3 for one and lần 1 for another. */
export const chasedAssignments = app.table(
  'chased_assignments',
  {
    ...tenantKey(),
    chaseId: uuid('chase_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'chased_assignments_chase',
      columns: [t.tenantId, t.chaseId],
      foreignColumns: [chases.tenantId, chases.id],
    }),
    foreignKey({
      name: 'chased_assignments_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    unique('chased_assignments_ordinal').on(t.tenantId, t.assignmentId, t.ordinal),
    index('chased_assignments_of_chase').on(t.tenantId, t.chaseId),
  ],
);
