import { date, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

export const app = pgSchema('app');

/** First two columns of every table, and its primary key. The id is a uuidv7 made by the caller. */
export const tenantKey = () => ({ tenantId: uuid('tenant_id').notNull(), id: uuid('id').notNull() });

/** A moment, always handed in from the clock port: no column has a database default for time. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });

/** A calendar day in the tenant's zone, as `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });
