import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, day, instant, tenantKey } from './app.ts';
import { directives } from './directives.ts';

export const assignmentState = app.enum('assignment_state', [
  'awaiting',
  'in_progress',
  'reported',
  'suspended',
  'accepted',
  'transferred',
  'withdrawn',
  'infeasible',
  'superseded',
  'ended',
  'closed_with_lead',
]);
export const assignmentRole = app.enum('assignment_role', ['lead', 'coordinating']);

/** One agency's share of a directive. Its row is the lock for all that hangs on it. */
export const assignments = app.table(
  'assignments',
  {
    ...tenantKey(),
    directiveId: uuid('directive_id').notNull(),
    /** The directive's committee, here too for the lists of its Office. */
    committeeId: uuid('committee_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    role: assignmentRole('role').notNull(),
    state: assignmentState('state').notNull(),
    /** Last day, in the tenant's time zone, on which a completion is in time. */
    dueOn: day('due_on'),
    /** The first promise. No extension moves it, so slippage stays visible. */
    firstDueOn: day('first_due_on'),
    /** A deadline of its own, in the form it was set; null where it has the directive's. */
    deadline: jsonb('deadline').$type<Record<string, unknown>>(),
    /** When the agency was given it: the directive came into force, or the agency was added. */
    assignedAt: instant('assigned_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    /** Of the last report, 0–100. */
    percent: integer('percent').notNull(),
    latestReportId: uuid('latest_report_id'),
    lastReportedAt: instant('last_reported_at'),
    /** Day of performance: claimed while reported, final once accepted, otherwise empty. */
    statedOn: day('stated_on'),
    /** Its last completion report was returned, and no new one was sent. */
    returnedAt: instant('returned_at'),
    /** The day it ended, with or without result; empty while open. */
    closedOn: day('closed_on'),
    closedAt: instant('closed_at'),
    closeReason: text('close_reason'),
    reminderCount: integer('reminder_count').notNull(),
    lastRemindedAt: instant('last_reminded_at'),
    /** The day the clock stopped, while it is suspended. */
    suspendedOn: day('suspended_on'),
    /** The share of the agency that had this work before it was transferred. */
    transferredFrom: uuid('transferred_from'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'assignments_directive',
      columns: [t.tenantId, t.directiveId],
      foreignColumns: [directives.tenantId, directives.id],
    }),
    foreignKey({
      name: 'assignments_agency',
      columns: [t.tenantId, t.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'assignments_transferred_from',
      columns: [t.tenantId, t.transferredFrom],
      foreignColumns: [t.tenantId, t.id],
    }),
    uniqueIndex('assignments_agency_once')
      .on(t.tenantId, t.directiveId, t.agencyId)
      .where(sql`${t.state} not in ('withdrawn', 'transferred')`),
    index('assignments_of_directive').on(t.tenantId, t.directiveId),
    index('assignments_of_agency').on(t.tenantId, t.agencyId, t.directiveId),
    index('assignments_newest_of_agency').on(t.tenantId, t.agencyId, t.id),
    index('assignments_open_of_agency')
      .on(t.tenantId, t.agencyId, t.dueOn, t.id)
      .where(sql`${t.closedOn} is null`),
    index('assignments_open_of_committee')
      .on(t.tenantId, t.committeeId, t.dueOn, t.id)
      .where(sql`${t.closedOn} is null`),
    index('assignments_of_committee').on(t.tenantId, t.committeeId, t.id),
    index('assignments_in_review')
      .on(t.tenantId, t.committeeId, t.dueOn, t.id)
      .where(sql`${t.state} = 'reported'`),
    check('assignments_due_on_is_real', sql`isfinite(${t.dueOn})`),
    check('assignments_percent', sql`${t.percent} between 0 and 100`),
    check(
      'assignments_closed_with_a_day',
      sql`(${t.state} in ('awaiting', 'in_progress', 'reported', 'suspended')) = (${t.closedOn} is null)`,
    ),
    check('assignments_stated_when_done', sql`${t.state} not in ('reported', 'accepted') or ${t.statedOn} is not null`),
  ],
);

/** What was on record in [recordedFrom, recordedTo): answers "as at 30 June" without replaying events. */
export const assignmentPeriods = app.table(
  'assignment_periods',
  {
    ...tenantKey(),
    assignmentId: uuid('assignment_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    role: assignmentRole('role').notNull(),
    state: assignmentState('state').notNull(),
    dueOn: day('due_on'),
    firstDueOn: day('first_due_on'),
    statedOn: day('stated_on'),
    recordedFrom: instant('recorded_from').notNull(),
    /** Null while it is still what we believe. */
    recordedTo: instant('recorded_to'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'assignment_periods_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    uniqueIndex('assignment_periods_one_current')
      .on(t.tenantId, t.assignmentId)
      .where(sql`${t.recordedTo} is null`),
    check('assignment_periods_run_forward', sql`${t.recordedTo} >= ${t.recordedFrom}`),
    index('assignment_periods_as_at').on(t.tenantId, t.recordedFrom, t.recordedTo),
  ],
);
