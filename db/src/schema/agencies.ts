import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { app, day, tenantKey } from './app.ts';

/** Any body that can be assigned work. A tree; `level` is data, since levels of government come and go. */
export const agencies = app.table(
  'agencies',
  {
    ...tenantKey(),
    parentId: uuid('parent_id'),
    /** `province`, `district`, `commune`: the level of the committee it is or belongs to. */
    level: text('level').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    aliases: text('aliases').array().notNull(),
    /** Name, short name and aliases, folded (no accents, lower case), for pickers. */
    folded: text('folded').notNull(),
    /** May issue directives: a People's Committee. */
    isCommittee: boolean('is_committee').notNull(),
    /** Set on an Office: the committee that it runs tracking for, and acts for. */
    officeOf: uuid('office_of'),
    /** False where it answers on paper. */
    usesSystem: boolean('uses_system').notNull(),
    /** A company or body outside the administration. */
    isOutside: boolean('is_outside').notNull(),
    validFrom: day('valid_from'),
    /** Last day of validity; null while it exists. */
    validTo: day('valid_to'),
    /** Order among its siblings, as official lists have it. */
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ name: 'agencies_parent', columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
    foreignKey({ name: 'agencies_office_of', columns: [t.tenantId, t.officeOf], foreignColumns: [t.tenantId, t.id] }),
    index('agencies_children').on(t.tenantId, t.parentId, t.position),
    index('agencies_office').on(t.tenantId, t.officeOf),
    check('agencies_name_is_nfc', sql`${t.name} is nfc normalized and ${t.shortName} is nfc normalized`),
    check('agencies_valid_in_order', sql`${t.validTo} >= ${t.validFrom}`),
  ],
);

export const agencyCodeSystem = app.enum('agency_code_system', ['before_decision_20_2020', 'decision_20_2020']);

/** Identifiers on the national document axis: old `000.00.00.H08`, new `H08.xx.xx`; both kept, effective-dated. */
export const agencyCodes = app.table(
  'agency_codes',
  {
    ...tenantKey(),
    agencyId: uuid('agency_id').notNull(),
    system: agencyCodeSystem('system').notNull(),
    code: text('code').notNull(),
    validFrom: day('valid_from'),
    validTo: day('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'agency_codes_agency',
      columns: [t.tenantId, t.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    unique('agency_codes_once').on(t.tenantId, t.code, t.validFrom),
    check('agency_codes_form', sql`${t.code} ~ '^[0-9A-Z.]{1,35}$'`),
  ],
);

/** A named set for assigning and for figures (khối). */
export const agencyGroups = app.table(
  'agency_groups',
  {
    ...tenantKey(),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), unique('agency_groups_name').on(t.tenantId, t.name)],
);

export const agencyGroupMembers = app.table(
  'agency_group_members',
  { ...tenantKey(), groupId: uuid('group_id').notNull(), agencyId: uuid('agency_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'agency_group_members_group',
      columns: [t.tenantId, t.groupId],
      foreignColumns: [agencyGroups.tenantId, agencyGroups.id],
    }),
    foreignKey({
      name: 'agency_group_members_agency',
      columns: [t.tenantId, t.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    unique('agency_group_members_once').on(t.tenantId, t.groupId, t.agencyId),
  ],
);
