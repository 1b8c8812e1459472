import { sql } from 'drizzle-orm';
import { check, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { app, day, instant, tenantKey } from './app.ts';

/** Settings that differ from the product's defaults; see server/src/modules/tenants/settings.rules.ts. */
export type StoredSettings = { readonly [name: string]: string | number | boolean };

/** One customer: a province and everything below it. Its id is its own tenant id. */
export const tenants = app.table(
  'tenants',
  {
    ...tenantKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    timeZone: text('time_zone').notNull(),
    /** Starts every directive's code: `BD` makes BD-2026-0412. */
    codePrefix: text('code_prefix').notNull(),
    settings: jsonb('settings').$type<StoredSettings>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('tenants_slug').on(t.tenantId, t.slug),
    check('tenants_id_is_own', sql`${t.tenantId} = ${t.id}`),
  ],
);

export const calendarDayKind = app.enum('calendar_day_kind', ['holiday', 'day_off', 'working']);

/** The days on which the tenant's working calendar departs from Monday–Friday. */
export const calendarDays = app.table(
  'calendar_days',
  {
    ...tenantKey(),
    date: day('date').notNull(),
    kind: calendarDayKind('kind').notNull(),
    name: text('name').notNull(),
    /** The law or notice that says so. */
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), unique('calendar_days_once').on(t.tenantId, t.date)],
);
