import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './agencies.ts';
import { app, day, instant, tenantKey } from './app.ts';
import { assignments } from './assignments.ts';
import { appointments, people } from './people.ts';

export const requestKind = app.enum('request_kind', ['extension', 'wrong_agency', 'infeasible', 'suspension']);
export const requestState = app.enum('request_state', [
  'open',
  'countered',
  'granted',
  'refused',
  'declined',
  'withdrawn',
  'lapsed',
]);

/** What an agency asks of the issuing side (đề nghị). */
export const requests = app.table(
  'requests',
  {
    ...tenantKey(),
    assignmentId: uuid('assignment_id').notNull(),
    kind: requestKind('kind').notNull(),
    state: requestState('state').notNull(),
    reason: text('reason').notNull(),
    /** Which request of its kind this is for the assignment; those taken back do not count. */
    ordinal: integer('ordinal').notNull(),
    /** More often asked than the tenant allows: for the leaders alone. */
    isBeyondLimit: boolean('is_beyond_limit').notNull(),
    /** Extension: the due day that the agency asks for. */
    askedDueOn: day('asked_due_on'),
    /** The due day at the moment of asking. */
    dueOnWhenAsked: day('due_on_when_asked'),
    /** Wrong agency: whose work it is, as the agency holds. */
    suggestedAgencyId: uuid('suggested_agency_id'),
    askedBy: uuid('asked_by').notNull(),
    /** The human who asked; another than the post's holder where he stood in. */
    askedByPerson: uuid('asked_by_person').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** The issuing side's answer. */
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    decisionReason: text('decision_reason'),
    /** Extension: an earlier day than asked, which binds once the agency accepts it. */
    offeredDueOn: day('offered_due_on'),
    /** By whom and when it came to an end, on either side. */
    closedBy: uuid('closed_by'),
    closedAt: instant('closed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      name: 'requests_assignment',
      columns: [t.tenantId, t.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    foreignKey({
      name: 'requests_suggested_agency',
      columns: [t.tenantId, t.suggestedAgencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'requests_asker',
      columns: [t.tenantId, t.askedBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'requests_asking_person',
      columns: [t.tenantId, t.askedByPerson],
      foreignColumns: [people.tenantId, people.id],
    }),
    foreignKey({
      name: 'requests_decider',
      columns: [t.tenantId, t.decidedBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    foreignKey({
      name: 'requests_closer',
      columns: [t.tenantId, t.closedBy],
      foreignColumns: [appointments.tenantId, appointments.id],
    }),
    uniqueIndex('requests_one_open')
      .on(t.tenantId, t.assignmentId)
      .where(sql`${t.state} in ('open', 'countered')`),
    index('requests_of_assignment').on(t.tenantId, t.assignmentId, t.id),
    check('requests_ordinal', sql`${t.ordinal} >= 1`),
    check('requests_extension_asks_a_day', sql`(${t.kind} = 'extension') = (${t.askedDueOn} is not null)`),
    check('requests_offer_is_of_an_extension', sql`${t.offeredDueOn} is null or ${t.kind} = 'extension'`),
    check('requests_countered_with_a_day', sql`${t.state} <> 'countered' or ${t.offeredDueOn} is not null`),
    check('requests_refused_with_reason', sql`${t.state} <> 'refused' or ${t.decisionReason} is not null`),
    check('requests_closed_with_an_instant', sql`(${t.state} in ('open', 'countered')) = (${t.closedAt} is null)`),
    check('requests_text_is_nfc', sql`${t.reason} is nfc normalized and ${t.decisionReason} is nfc normalized`),
  ],
);
