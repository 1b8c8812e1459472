import { v7 as newId } from 'uuid';
import type { assignmentPeriods, assignments } from '../../schema/assignments.ts';
import type { chasedAssignments, chases } from '../../schema/chases.ts';
import type { reports, reviews } from '../../schema/reports.ts';
import type { requests } from '../../schema/requests.ts';
import { historyOf, type History } from '../plan/assignment-history.ts';
import type { PlannedAssignment, PlannedDirective } from '../plan/planned-world.ts';
import { dayOf } from '../plan/working-days.ts';
import type { CastIds } from './cast-rows.ts';
import { type EventRow, eventsOf, isReport, reportColumns, signedBy } from './event-rows.ts';

/** Everything that hangs on the assignments of a world. */
export type StoryRows = {
  readonly assignments: (typeof assignments.$inferInsert)[];
  readonly periods: (typeof assignmentPeriods.$inferInsert)[];
  readonly reports: (typeof reports.$inferInsert)[];
  readonly reviews: (typeof reviews.$inferInsert)[];
  readonly chases: (typeof chases.$inferInsert)[];
  readonly chased: (typeof chasedAssignments.$inferInsert)[];
  readonly requests: (typeof requests.$inferInsert)[];
  readonly events: EventRow[];
};

export type AssignmentRow = StoryRows['assignments'][number];

type Placed = {
  readonly ids: CastIds;
  readonly nextId: (at: Date) => string;
  readonly directive: PlannedDirective;
  readonly directiveId: string;
};

/** Adds an assignment with all that was done to it; the row is also returned, for its directive's roll-up. */
export function addStory(rows: StoryRows, assignment: PlannedAssignment, id: string, placed: Placed): AssignmentRow {
  const { ids, directive, directiveId, nextId } = placed;
  const { tenantId } = ids;
  const agencyId = ids.agencies.get(assignment.agency);
  const history = historyOf(assignment, directive.enteredAt);
  const told = {
    reportId: null as string | null,
    chaseId: null as string | null,
    requestId: null as string | null,
    ordinal: 0,
  };

  for (const step of history.steps) {
    const { act, before } = step;
    if (isReport(act)) {
      told.reportId = nextId(act.at);
      rows.reports.push({
        ...reportColumns(act, before),
        tenantId,
        id: told.reportId,
        assignmentId: id,
        sentBy: ids.posts.get(act.by),
      });
    } else if (act.kind === 'accepted' || act.kind === 'returned') {
      rows.reviews.push({
        tenantId,
        id: nextId(act.at),
        reportId: told.reportId ?? '',
        decision: act.kind,
        reviewedBy: ids.posts.get(act.by),
        reviewedAt: act.at,
        ...(act.kind === 'returned' ? { reason: act.reason } : { statedOn: act.setOn, dayReason: act.dayReason }),
      });
    } else if (act.kind === 'reminded') {
      told.chaseId = nextId(act.at);
      told.ordinal += 1;
      rows.chases.push({
        tenantId,
        id: told.chaseId,
        kind: 'reminder',
        agencyId,
        message: act.message,
        sentBy: ids.posts.get(act.by),
        sentAt: act.at,
      });
      rows.chased.push({
        tenantId,
        id: nextId(act.at),
        chaseId: told.chaseId,
        assignmentId: id,
        ordinal: told.ordinal,
      });
    } else if (act.kind === 'asked') {
      told.requestId = nextId(act.at);
      rows.requests.push({
        tenantId,
        id: told.requestId,
        assignmentId: id,
        kind: act.request,
        state: 'open',
        reason: act.reason,
        ordinal: 1,
        isBeyondLimit: false,
        askedDueOn: act.askedDueOn,
        dueOnWhenAsked: before.dueOn,
        askedBy: ids.posts.get(act.by),
        askedByPerson: ids.holders.get(act.by),
        askedAt: act.at,
      });
    }
    rows.events.push(
      ...signedBy(
        ids,
        nextId,
        directiveId,
        act.by,
        act.at,
        eventsOf(step, { assignmentId: id, agencyId, directiveId, ...told }, directive),
      ),
    );
  }
  // A proposal binds nobody, so nothing of it is on record yet.
  if (!directive.isProposal)
    rows.periods.push(...periodsOf(history, assignment, { tenantId, assignmentId: id, agencyId }));

  const row = {
    tenantId,
    id,
    directiveId,
    committeeId: ids.agencies.get(directive.committee),
    agencyId,
    role: assignment.role,
    ...currentColumns(history, assignment, directive, told.reportId),
  };
  rows.assignments.push(row);
  return row;
}

function periodsOf(
  { periods }: History,
  { role, dueOn: firstDueOn }: PlannedAssignment,
  of: { tenantId: string; assignmentId: string; agencyId: string },
): StoryRows['periods'] {
  return periods.map(({ state, dueOn, statedOn, from }, index) => ({
    ...of,
    id: newId(),
    role,
    state,
    dueOn,
    firstDueOn,
    statedOn,
    recordedFrom: from,
    recordedTo: periods[index + 1]?.from ?? null,
  }));
}

function currentColumns(
  history: History,
  { dueOn: firstDueOn }: PlannedAssignment,
  directive: PlannedDirective,
  latestReportId: string | null,
) {
  const {
    state,
    dueOn,
    acknowledgedAt,
    percent,
    lastReport,
    statedOn,
    returnedAt,
    closedAt,
    closeReason,
    reminders,
    updatedAt,
  } = history;
  return {
    state,
    dueOn,
    firstDueOn,
    assignedAt: directive.enteredAt,
    acknowledgedAt,
    percent,
    latestReportId,
    lastReportedAt: lastReport?.at ?? null,
    statedOn,
    returnedAt,
    closedOn: closedAt === null ? null : dayOf(closedAt),
    closedAt,
    closeReason,
    reminderCount: reminders.length,
    lastRemindedAt: reminders.at(-1)?.at ?? null,
    updatedAt,
  };
}
