import { and, eq } from 'drizzle-orm';
import { searchTextOf } from '../../../../db/src/fold.ts';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directiveMonitors, directives, directiveSearch } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { dueDayMoved } from '../assignments/due-day-moved.rules.ts';
import { type Amendment, isAmendable, judgeAmendment } from './amend.rules.ts';
import { columnsOf, storedDeadline } from './deadline-columns.rules.ts';
import type { Deadline } from './deadline.rules.ts';
import { directivePolicy } from './directive.policy.ts';
import type { Directive } from './directives.queries.ts';
import { enterMonitors, enterShares, searchable } from './enter-directives.command.ts';
import { ENDINGS } from './event-types.rules.ts';
import { type AssignmentLine, readDirectory } from './issue-input.queries.ts';
import {
  type EventTold,
  lastActAmong,
  lockDirective,
  rollUpDirective,
  tellEvents,
  type Writing,
  documentOf,
  parentDueOnOf,
} from './locked-directive.command.ts';

export type AmendDirectiveInput = Keyed & {
  readonly directiveId: string;
  readonly reason: string;
  /** Absent fields stay as they are. */
  readonly content?: string | undefined;
  readonly deadline?: Deadline | undefined;
  readonly deadlineText?: string | undefined;
  readonly field?: string | undefined;
  readonly urgency?: Directive['urgency'] | undefined;
  readonly expectedProduct?: string | undefined;
  readonly monitorIds?: readonly string[] | undefined;
  readonly addAssignments: readonly AssignmentLine[];
};

/**
 * The issuing side changes a directive, with a reason that everybody concerned reads.
 *
 * @throws {NotFound} the actor can see no such directive
 * @throws {NotAllowed} it is not the actor's to change
 * @throws {AlreadyActed} it has ended
 * @throws the refusals of {@link judgeAmendment}
 */
export function amendDirective(context: Context, input: AmendDirectiveInput): Promise<{ directiveId: string }> {
  const { actor, calendar, settings } = context;
  return perform(context, 'amendDirective', input, async ({ tx, now: readClock }) => {
    const { directive, shares, monitors } = await lockDirective(tx, actor, input.directiveId);
    if (!can(actor, directivePolicy.amend, { ...directive, monitors })) throw new NotAllowed();
    if (!isAmendable(directive.status)) throw new AlreadyActed(await lastActAmong(tx, directive, ENDINGS));
    const { now, today } = readClock();
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };

    const directory = await readDirectory(tx, actor.tenantId, today, {
      lines: input.addAssignments,
      appointmentIds: input.monitorIds ?? [],
      personIds: [],
    });
    const before = storedDeadline(directive);
    const amendment = judgeAmendment(
      {
        content: input.content ?? directive.content,
        deadlineText: input.deadlineText ?? directive.deadlineText,
        field: input.field ?? directive.field,
        expectedProduct: input.expectedProduct ?? directive.expectedProduct,
        reason: input.reason,
        deadline: input.deadline ?? inWords(before, input.deadlineText),
        monitors: input.monitorIds?.map((id) => directory.postOf(id)),
        addAssignments: directory.entriesOf(input.addAssignments, 'addAssignments'),
      },
      {
        today,
        calendar,
        committeeId: directive.committeeId,
        issuedOn: directive.issuedOn,
        deadline: before,
        dueOn: directive.deadlineOn,
        parentDueOn: await parentDueOnOf(writing, directive),
        reading: settings,
        shares: shares.map((share) => ({ ...share, receivedOn: dayOf(share.assignedAt, actor.timeZone) })),
      },
    );
    await writeAmendment(writing, { directive, monitors }, amendment, input);
    return { directiveId: directive.id };
  });
}

async function writeAmendment(
  writing: Writing,
  { directive, monitors }: { readonly directive: Directive; readonly monitors: readonly string[] },
  amendment: Amendment,
  { urgency = directive.urgency, monitorIds }: AmendDirectiveInput,
): Promise<void> {
  const { tx, now } = writing;
  const { tenantId, id } = directive;
  const { content, field, expectedProduct, deadline, dueOn, reason, moves, added } = amendment;
  const columns = columnsOf(deadline, dueOn, amendment.deadlineText);
  const text = { content, deadlineText: columns.deadlineText, field, expectedProduct, urgency };
  await tx
    .update(directives)
    .set({ ...text, ...columns })
    .where(and(eq(directives.tenantId, tenantId), eq(directives.id, id)));
  await tx
    .update(directiveSearch)
    .set(searchTextOf(searchable({ ...directive, ...text }, await documentOf(writing, directive))))
    .where(and(eq(directiveSearch.tenantId, tenantId), eq(directiveSearch.id, id)));
  if (monitorIds) {
    await tx
      .delete(directiveMonitors)
      .where(and(eq(directiveMonitors.tenantId, tenantId), eq(directiveMonitors.directiveId, id)));
    await enterMonitors(
      writing,
      [...new Set(monitorIds)].map((appointmentId) => ({ directiveId: id, appointmentId })),
    );
  }
  for (const { assignmentId, toOn, firstDueOn } of moves) {
    await tx
      .update(assignments)
      .set({ dueOn: toOn, firstDueOn, deadline: null, updatedAt: now })
      .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, assignmentId)));
  }
  const addedIds = await enterShares(
    writing,
    added.map((assignee) => ({ ...assignee, directiveId: id, committeeId: directive.committeeId })),
  );
  // A proposal binds nobody, so nothing of it goes on record.
  const onRecord = directive.inForceAt === null ? [] : [...moves.map(({ assignmentId }) => assignmentId), ...addedIds];
  await recordPeriods(tx, tenantId, onRecord, now);

  const shares = await tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.tenantId, tenantId), eq(assignments.directiveId, id)));
  await rollUpDirective(writing, directive, shares);
  const agencyOf = new Map(shares.map((share) => [share.id, share.agencyId]));
  await tellEvents(writing, id, [
    {
      type: 'directive_amended',
      subjectId: id,
      before: { ...textOf(directive), ...(monitorIds && { monitorIds: monitors }) },
      after: { ...text, ...(monitorIds && { monitorIds: [...new Set(monitorIds)] }), reason },
    },
    ...moves.flatMap(({ assignmentId, fromOn, toOn }) =>
      dueDayMoved({ assignmentId, agencyId: agencyOf.get(assignmentId), fromOn, toOn, cause: 'amended', reason }),
    ),
    ...addedIds.map((addedId): EventTold => ({
      type: 'assignment_added',
      subjectId: addedId,
      after: { agencyId: agencyOf.get(addedId), reason },
    })),
  ]);
}

/** An event's words are its deadline, so new words change it. */
function inWords(deadline: Deadline, text: string | undefined): Deadline {
  return deadline.kind === 'event' && text !== undefined ? { kind: 'event', text } : deadline;
}

function textOf({ content, deadlineText, field, expectedProduct, urgency }: Directive) {
  return { content, deadlineText, field, expectedProduct, urgency };
}
