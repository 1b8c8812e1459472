import { sql } from 'drizzle-orm';
import { foreignKey, index, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, instant, tenantKey } from './app.ts';
import { appointments } from './people.ts';

export const seriesState = app.enum('series_state', ['active', 'paused', 'ended']);

/** Work that comes back (nhiệm vụ định kỳ): what each kỳ repeats, and when. Never work itself: each kỳ is a directive. */
export const series = app.table(
  'series',
  {
    ...tenantKey(),
    committeeId: uuid('committee_id').notNull(),
    issuerId: uuid('issuer_id').notNull(),
    /** Who set it up, and signs what is made of it. */
    madeBy: uuid('made_by').notNull(),
    /** What each kỳ says and whom it is given to, as the issue command takes it. */
    template: jsonb('template').$type<Record<string, unknown>>().notNull(),
    /** When a kỳ falls due: `Recurrence` of recurrence.rules.ts. */
    rule: jsonb('rule').$type<Record<string, unknown>>().notNull(),
    /** Ended is for good. */
    state: seriesState('state').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'series_committee',
      columns: [t.tenantId, t.committeeId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'series_issuer',
      columns: [t.tenantId, t.issuerId],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'series_made_by',
      columns: [t.tenantId, t.madeBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    index('series_active')
      .on(t.tenantId, t.id)
      .where(sql`${t.state} = 'active'`),
  ],
);
