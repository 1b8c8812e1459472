import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, instant, tenantKey } from './app.ts';
import { appointmentRole, people } from './people.ts';

/** The lists that a view can be kept of. */
export const savedViewList = app.enum('saved_view_list', ['directives', 'assignments', 'late']);

/** The conditions of a list under a name: its owner's own, or shared with some roles of the agency it was made in. */
export const savedViews = app.table(
  'saved_views',
  {
    ...tenantKey(),
    ownerId: uuid('owner_id').notNull(),
    /** Where the owner stood when he kept it; who shares it stands there, too. */
    agencyId: uuid('agency_id').notNull(),
    list: savedViewList('list').notNull(),
    name: text('name').notNull(),
    /** The query of the list's address, without `?`: never read by the server. */
    search: text('search').notNull(),
    /** Empty where it is the owner's alone. */
    sharedWith: appointmentRole('shared_with').array().notNull(),
    /** Order among the owner's views of the list. */
    position: integer('position').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'saved_views_owner',
      columns: [t.tenantId, t.ownerId],
      foreignColumns: [people.tenantId, people.id],
    }),
    foreignKey({
      name: 'saved_views_agency',
      columns: [t.tenantId, t.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    index('saved_views_of_owner').on(t.tenantId, t.ownerId, t.list),
    index('saved_views_in_agency').on(t.tenantId, t.agencyId, t.list),
    check('saved_views_name_is_nfc', sql`${t.name} is nfc normalized`),
  ],
);
