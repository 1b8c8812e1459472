import { and, desc, eq, inArray, notInArray, type SQL } from 'drizzle-orm';
import { appendEvents, type NewEvent } from '../../../../db/src/append-event.ts';
import type { Transaction } from '../../../../db/src/client.ts';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import { events } from '../../../../db/src/schema/events.ts';
import { type Actor, signatureOf } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { NotFound } from '../../kernel/errors.ts';
import type { LastAct } from '../assignments/already-acted.rules.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import { closedWithTheLeads } from '../assignments/closing.rules.ts';
import { type AssignmentAct, type AssignmentState, isClosed, judgeAct } from '../assignments/lifecycle.rules.ts';
import { lapseDemands } from '../explanations/lapse-demands.command.ts';
import { lapseRequests } from '../requests/lapse-requests.command.ts';
import { type Directive, selectDirectives } from './directives.queries.ts';
import { ASIDES, type DirectiveEventType } from './event-types.rules.ts';
import { rollUp } from './roll-up.rules.ts';

/** A directive whose row is locked, with what hangs on it as it is now. */
export type LockedDirective = {
  readonly directive: Directive;
  readonly shares: readonly Assignment[];
  /** Appointments. */
  readonly monitors: readonly string[];
};

/**
 * Locks the directive's row, the lock for all its assignments and reports: what is derived from the leads is written
 * by whoever holds it, so two agencies that act at once cannot lose each other's roll-up.
 *
 * @throws {NotFound} the actor can see no such directive
 */
export async function lockDirective(tx: Transaction, actor: Actor, directiveId: string): Promise<LockedDirective> {
  const { tenantId } = actor;
  await tx
    .select({ id: directives.id })
    .from(directives)
    .where(and(eq(directives.tenantId, tenantId), eq(directives.id, directiveId)))
    .for('update');
  const [[directive], shares, monitors] = await Promise.all([
    selectDirectives(tx, { actor }, [directiveId]),
    tx
      .select()
      .from(assignments)
      .where(and(eq(assignments.tenantId, tenantId), eq(assignments.directiveId, directiveId)))
      .orderBy(assignments.id),
    tx
      .select({ appointmentId: directiveMonitors.appointmentId })
      .from(directiveMonitors)
      .where(and(eq(directiveMonitors.tenantId, tenantId), eq(directiveMonitors.directiveId, directiveId))),
  ]);
  if (!directive) throw new NotFound();
  return { directive, shares, monitors: monitors.map(({ appointmentId }) => appointmentId) };
}

export type LockedAssignment = LockedDirective & { readonly assignment: Assignment };

/** @throws {NotFound} the actor can see no such assignment */
export async function lockAssignment(tx: Transaction, actor: Actor, assignmentId: string): Promise<LockedAssignment> {
  const [found] = await tx
    .select({ directiveId: assignments.directiveId })
    .from(assignments)
    .where(and(eq(assignments.tenantId, actor.tenantId), eq(assignments.id, assignmentId)));
  if (!found) throw new NotFound();
  const locked = await lockDirective(tx, actor, found.directiveId);
  const assignment = locked.shares.find(({ id }) => id === assignmentId);
  // A proposal binds nobody: for agencies and Office alike its shares do not exist yet.
  if (!assignment || locked.directive.inForceAt === null) throw new NotFound();
  return { ...locked, assignment };
}

/** The day of the assignment that the directive executes; null when it executes none, or one without a day. */
export async function parentDueOnOf(
  { tx, actor: { tenantId } }: Writing,
  { parentAssignmentId }: Pick<Directive, 'parentAssignmentId'>,
): Promise<CalendarDate | null> {
  if (parentAssignmentId === null) return null;
  const [parent] = await tx
    .select({ dueOn: assignments.dueOn })
    .from(assignments)
    .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, parentAssignmentId)));
  return parent?.dueOn ?? null;
}

/** The document that carries a directive; null where none does. */
export async function documentOf({ tx, actor: { tenantId } }: Writing, { documentId }: Pick<Directive, 'documentId'>) {
  if (documentId === null) return null;
  const [document] = await tx
    .select()
    .from(sourceDocuments)
    .where(and(eq(sourceDocuments.tenantId, tenantId), eq(sourceDocuments.id, documentId)));
  return document ?? null;
}

/**
 * The state that the act leads to.
 *
 * @throws {AlreadyActed} somebody acted first, with who, what and when
 */
export async function judgeActOn(
  tx: Transaction,
  assignment: Assignment,
  act: AssignmentAct,
): Promise<AssignmentState> {
  return judgeAct(assignment.state, act, await lastActOn(tx, assignment));
}

/** What brought an assignment into the state that it has. */
export function lastActOn(tx: Transaction, { tenantId, id }: Pick<Assignment, 'tenantId' | 'id'>): Promise<LastAct> {
  return lastAct(
    tx,
    and(eq(events.tenantId, tenantId), eq(events.subjectId, id), notInArray(events.type, [...ASIDES])),
  );
}

/** The newest of these acts on a directive or its assignments. */
export function lastActAmong(
  tx: Transaction,
  { tenantId, id }: Pick<Directive, 'tenantId' | 'id'>,
  acts: readonly DirectiveEventType[],
): Promise<LastAct> {
  return lastAct(tx, and(eq(events.tenantId, tenantId), eq(events.directiveId, id), inArray(events.type, [...acts])));
}

async function lastAct(tx: Transaction, where: SQL | undefined): Promise<LastAct> {
  const [last] = await tx
    .select({ actorAppointmentId: events.appointmentId, act: events.type, occurredAt: events.occurredAt })
    .from(events)
    .where(where)
    .orderBy(desc(events.occurredAt), desc(events.id))
    .limit(1);
  return last ?? { actorAppointmentId: null, act: null, occurredAt: null };
}

export type ShareChange = { readonly id: string; readonly set: Partial<Omit<Assignment, 'id' | 'tenantId'>> };

export type EventTold = {
  readonly type: DirectiveEventType;
  readonly subjectId: string;
  readonly before?: Record<string, unknown>;
  readonly after: Record<string, unknown>;
};

export type Writing = {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly now: Date;
  readonly today: CalendarDate;
};

/**
 * Writes what a command decided about a directive's shares: the rows, the shares that end with their leads, the
 * periods on record, what is derived from the leads, and the events, all of one instant.
 */
export async function writeShares(
  writing: Writing,
  locked: LockedDirective,
  changes: readonly ShareChange[],
  told: readonly EventTold[],
): Promise<void> {
  const {
    tx,
    actor: { tenantId },
    now,
    today,
  } = writing;
  const after = locked.shares.map((share) => ({ ...share, ...changes.find(({ id }) => id === share.id)?.set }));
  const closings = closingsAfter(after, changes);
  const closed = closings.map(({ assignmentId, state }): ShareChange => ({
    id: assignmentId,
    set: { state, closedOn: today, closedAt: now, statedOn: null },
  }));

  const written = [...changes, ...closed];
  for (const { id, set } of written) {
    await tx
      .update(assignments)
      .set({ ...set, updatedAt: now })
      .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, id)));
  }
  await recordPeriods(
    tx,
    tenantId,
    written.filter(({ set }) => isOnRecord(set)).map(({ id }) => id),
    now,
  );
  await rollUpDirective(
    writing,
    locked.directive,
    after.map((share) => ({
      ...share,
      ...closed.find(({ id }) => id === share.id)?.set,
    })),
  );
  const ended = written.filter(({ set }) => set.state && isClosed(set.state)).map(({ id }) => id);
  const lapsed = ended.length > 0 ? await lapseRequests(writing, ended) : [];
  const unanswered = ended.length > 0 ? await lapseDemands(writing, ended) : [];
  await tellEvents(writing, locked.directive.id, [
    ...told,
    ...lapsed.map(({ id, assignmentId }) =>
      requestLapsed(
        id,
        after.find((share) => share.id === assignmentId),
      ),
    ),
    ...unanswered.map(({ id, assignmentId }): EventTold => ({
      type: 'explanation_lapsed',
      subjectId: assignmentId,
      after: { explanationId: id, agencyId: after.find((share) => share.id === assignmentId)?.agencyId },
    })),
    ...closings.map(({ assignmentId, state }): EventTold => ({
      type: 'closed_with_lead',
      subjectId: assignmentId,
      after: { state, agencyId: after.find(({ id }) => id === assignmentId)?.agencyId },
    })),
  ]);
}

/** What became of its work left nothing to decide about a request. */
export function requestLapsed(requestId: string, share: Pick<Assignment, 'id' | 'agencyId'> | undefined): EventTold {
  return { type: 'request_lapsed', subjectId: share?.id ?? requestId, after: { requestId, agencyId: share?.agencyId } };
}

/** Derives the directive's row from its shares. */
export async function rollUpDirective(
  { tx, now }: Writing,
  { tenantId, id }: Pick<Directive, 'tenantId' | 'id'>,
  shares: readonly Assignment[],
): Promise<void> {
  await tx
    .update(directives)
    .set({ ...rollUp(shares), updatedAt: now })
    .where(and(eq(directives.tenantId, tenantId), eq(directives.id, id)));
}

export function tellEvents(writing: Writing, directiveId: string, told: readonly EventTold[]): Promise<void> {
  return tellEventsOfMany(
    writing,
    told.map((event) => ({ ...event, directiveId })),
  );
}

/** Events of several directives at once, each with its own. */
export function tellEventsOfMany(
  { tx, actor, idempotencyKey, now, today }: Writing,
  told: readonly (EventTold & { readonly directiveId: string })[],
): Promise<void> {
  return appendEvents(
    tx,
    told.map(({ before = {}, ...event }): NewEvent => ({
      ...event,
      ...signatureOf(actor),
      before,
      version: 1,
      idempotencyKey,
      occurredAt: now,
      effectiveOn: today,
    })),
  );
}

function closingsAfter(after: readonly Assignment[], changes: readonly ShareChange[]) {
  const lastLead = after.find(
    (share) =>
      share.role === 'lead' && isClosed(share.state) && changes.some(({ id, set }) => id === share.id && set.state),
  );
  return lastLead && isClosed(lastLead.state) ? closedWithTheLeads(after, lastLead.state) : [];
}

/** Whether a change touches what `assignment_periods` keeps. */
function isOnRecord(set: ShareChange['set']): boolean {
  return 'state' in set || 'dueOn' in set || 'firstDueOn' in set || 'statedOn' in set;
}
