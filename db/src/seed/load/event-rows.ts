import { v7 as newId } from 'uuid';
import type { events } from '../../schema/events.ts';
import type { Step } from '../plan/assignment-history.ts';
import { sentOnOf } from '../plan/assignment-history.ts';
import type { Act, PlannedDirective } from '../plan/planned-world.ts';
import { dayOf } from '../plan/working-days.ts';
import type { CastIds } from './cast-rows.ts';

export type EventRow = typeof events.$inferInsert;
type Told = Pick<EventRow, 'type' | 'subjectId' | 'after'> & Partial<Pick<EventRow, 'before'>>;

/** What the event of a step must name. */
export type StepIds = {
  readonly assignmentId: string;
  readonly agencyId: string;
  readonly directiveId: string;
  /** Of the last report sent, if any. */
  readonly reportId: string | null;
  readonly chaseId: string | null;
  readonly requestId: string | null;
  /** The how-manieth reminder it is. */
  readonly ordinal: number;
};

/** Signs events of one moment. */
export function signedBy(
  ids: CastIds,
  nextId: (at: Date) => string,
  directiveId: string,
  by: string,
  at: Date,
  told: readonly Told[],
): EventRow[] {
  const idempotencyKey = newId();
  return told.map((event) => ({
    before: {},
    ...event,
    tenantId: ids.tenantId,
    id: nextId(at),
    directiveId,
    version: 1,
    occurredAt: at,
    effectiveOn: dayOf(at),
    personId: ids.holders.get(by),
    appointmentId: ids.posts.get(by),
    onBehalfOf: null,
    idempotencyKey,
  }));
}

/** What the product would have told of a step, in its words. */
export function eventsOf(
  { act, before, after }: Step,
  { assignmentId: subjectId, agencyId, directiveId, reportId, chaseId, requestId, ordinal }: StepIds,
  directive: PlannedDirective,
): Told[] {
  const { state } = after;
  switch (act.kind) {
    case 'acknowledged':
      return [
        { type: 'assignment_acknowledged', subjectId, before: { state: before.state }, after: { state, agencyId } },
      ];
    case 'progress':
    case 'completion':
      return [
        {
          type: act.kind === 'progress' ? 'progress_reported' : 'completion_reported',
          subjectId,
          before: { state: before.state, percent: before.percent },
          after: { state, reportId, percent: after.percent, agencyId, paperNumber: act.paper?.number ?? null },
        },
      ];
    case 'accepted':
      return [
        {
          type: 'completion_accepted',
          subjectId,
          before: { state: before.state, statedOn: before.statedOn },
          after: {
            state,
            reportId,
            statedOn: after.statedOn,
            agencyId,
            ...judgedDay(after),
            isDayDoubtful: act.dayReason !== null,
            reason: act.dayReason,
          },
        },
      ];
    case 'returned':
      return [
        {
          type: 'completion_returned',
          subjectId,
          before: { state: before.state },
          after: { state, reportId, reason: act.reason, agencyId },
        },
        ...(before.dueOn === after.dueOn
          ? []
          : [
              {
                type: 'due_day_moved',
                subjectId,
                before: { dueOn: before.dueOn },
                after: { dueOn: after.dueOn, cause: 'returned', agencyId },
              },
            ]),
      ];
    case 'reminded':
      return [{ type: 'agency_reminded', subjectId, after: { agencyId, ordinal, message: act.message, chaseId } }];
    case 'asked':
      return [
        {
          type: 'request_asked',
          subjectId,
          after: { requestId, kind: act.request, askedDueOn: act.askedDueOn, reason: act.reason, agencyId },
        },
      ];
    case 'withdrawn':
      return [
        {
          type: 'assignment_withdrawn',
          subjectId,
          before: { state: before.state },
          after: { state, reason: act.reason, agencyId },
        },
      ];
    case 'ended':
    case 'superseded': {
      const supersededBy = act.kind === 'superseded' ? act.supersededBy : null;
      const reason = supersededBy === null ? act.reason : `${act.reason} (${supersededBy})`;
      return [
        {
          type: 'tracking_ended',
          subjectId,
          before: { state: before.state },
          after: { state, reason, supersededBy, agencyId },
        },
      ];
    }
    case 'closed_with_lead':
      return [{ type: 'closed_with_lead', subjectId, after: { state, agencyId } }];
    case 'suspended': {
      // A suspension is decided about the directive and has no line of its own yet: it amends with its reason.
      const { content, deadline, field, expectedProduct, urgency } = directive;
      const text = { content, deadlineText: deadline.text, field, expectedProduct, urgency };
      return [
        { type: 'directive_amended', subjectId: directiveId, before: text, after: { ...text, reason: act.reason } },
      ];
    }
  }
}

function judgedDay({ dueOn, statedOn }: Step['after']) {
  return { isOnTime: dueOn === null || statedOn === null ? null : statedOn <= dueOn };
}

export function isReport(act: Act): act is Extract<Act, { kind: 'progress' | 'completion' }> {
  return act.kind === 'progress' || act.kind === 'completion';
}

/** The columns of a sent report. */
export function reportColumns(act: Extract<Act, { kind: 'progress' | 'completion' }>, before: Step['before']) {
  return {
    kind: act.kind,
    result: act.result,
    obstacles: act.obstacles,
    sentAt: act.at,
    sentOn: sentOnOf(act),
    dueOnWhenSent: before.dueOn,
    percent: act.kind === 'progress' ? act.percent : 100,
    statedOn: act.kind === 'completion' ? act.statedOn : null,
    productNumber: act.kind === 'completion' ? act.productNumber : null,
    paperNumber: act.paper?.number ?? null,
    paperOn: act.paper?.on ?? null,
  };
}
