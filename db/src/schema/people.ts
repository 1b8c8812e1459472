import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, day, instant, tenantKey } from './app.ts';

export const language = app.enum('language', ['vi', 'en']);

/** How a person wants the screens, where it differs from the product's way. */
export type StoredPreferences = { readonly [name: string]: string | number | boolean };

/** A human in one tenant, tied to a global sign-in account (auth.user). */
export const people = app.table(
  'people',
  {
    ...tenantKey(),
    /** auth.user.id; no foreign key, since the app's role cannot see that schema. */
    accountId: text('account_id').notNull(),
    fullName: text('full_name').notNull(),
    email: text('email').notNull(),
    language: language('language').notNull(),
    /** The appointment a new browser tab starts as. */
    defaultAppointmentId: uuid('default_appointment_id'),
    preferences: jsonb('preferences').$type<StoredPreferences>().notNull().default({}),
    /** Set when the tenant ends the person; the account lives on. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('people_account_once').on(t.tenantId, t.accountId),
    index('people_of_account').on(t.accountId),
    check('people_name_is_nfc', sql`${t.fullName} is nfc normalized`),
  ],
);

export const appointmentRole = app.enum('appointment_role', [
  'chair',
  'vice_chair',
  'office_chief',
  'office_monitor',
  'agency_head',
  'agency_clerk',
  'officer',
  'inspector',
  'tenant_admin',
]);

/** A person's role in one agency, from/to. Every request acts as one. */
export const appointments = app.table(
  'appointments',
  {
    ...tenantKey(),
    personId: uuid('person_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    role: appointmentRole('role').notNull(),
    /** As on the door: "Phó Chủ tịch UBND tỉnh". */
    title: text('title').notNull(),
    fromOn: day('from_on').notNull(),
    /** Last day; null while it runs. */
    toOn: day('to_on'),
    /** Set where it was ended on its last day itself: it is over from that instant on, not from midnight. */
    endedAt: instant('ended_at'),
    /** Order among the agency's people, as lists name them. */
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'appointments_person',
      columns: [t.tenantId, t.personId],
      foreignColumns: [people.tenantId, people.id],
    }),
    foreignKey({
      name: 'appointments_agency',
      columns: [t.tenantId, t.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    index('appointments_of_person').on(t.tenantId, t.personId),
    index('appointments_in_agency').on(t.tenantId, t.agencyId, t.role),
    check('appointments_in_order', sql`${t.toOn} >= ${t.fromOn}`),
  ],
);

/** A one-time link with which a person sets the password of his account; of the link only a hash is kept. */
export const invitations = app.table(
  'invitations',
  {
    ...tenantKey(),
    personId: uuid('person_id').notNull(),
    /** SHA-256 of the link's token, in hex. */
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    /** Set where another link took its place, or the person ended. */
    endedAt: instant('ended_at'),
    /** Passwords tried in vain, where the address has an account already. */
    failedTries: integer('failed_tries').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'invitations_person',
      columns: [t.tenantId, t.personId],
      foreignColumns: [people.tenantId, people.id],
    }),
    unique('invitations_token').on(t.tenantId, t.tokenHash),
    index('invitations_of_person').on(t.tenantId, t.personId),
  ],
);
