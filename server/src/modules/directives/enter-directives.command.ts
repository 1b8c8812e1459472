import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { searchTextOf } from '../../../../db/src/fold.ts';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import {
  directiveMonitors,
  directiveReaders,
  directives,
  directiveSearch,
} from '../../../../db/src/schema/directives.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { referenceOf } from '../documents/document.rules.ts';
import type { SourceDocument } from '../documents/documents.queries.ts';
import type { Assignee } from './assignees.rules.ts';
import { columnsOf } from './deadline-columns.rules.ts';
import { nextCodes } from './directive-code.command.ts';
import type { JudgedDirective } from './issue.rules.ts';
import { tellEvents, tellEventsOfMany, type Writing } from './locked-directive.command.ts';
import { rollUp } from './roll-up.rules.ts';

export type Entered = JudgedDirective & {
  readonly urgency: (typeof directives.$inferSelect)['urgency'];
  readonly visibility: (typeof directives.$inferSelect)['visibility'];
  readonly monitorIds: readonly string[];
  readonly readerIds: readonly string[];
  /** The kỳ of a series that it is. */
  readonly occurrence?: { readonly seriesId: string; readonly on: string };
};

export type Entry = {
  readonly committeeId: string;
  readonly issuerId: string;
  readonly document: Pick<SourceDocument, 'id' | 'number' | 'notation' | 'abstract'> | null;
  readonly issuedOn: string;
  readonly isProposal: boolean;
  readonly parentAssignmentId: string | null;
  readonly directives: readonly Entered[];
};

/** Writes judged directives with their shares, monitors, readers, periods, search text and events. */
export async function enterDirectives(writing: Writing, entry: Entry): Promise<{ id: string; code: string }[]> {
  const {
    tx,
    actor: { tenantId },
    now,
    today,
  } = writing;
  if (entry.directives.length === 0) return [];
  const codes = await nextCodes(tx, tenantId, today, entry.directives.length);
  const entered = entry.directives.map((directive, index) => ({ ...directive, id: newId(), code: codes[index] ?? '' }));

  await tx.insert(directives).values(entered.map((directive) => rowOf(writing, entry, directive)));
  await enterMonitors(
    writing,
    entered.flatMap(({ id, monitorIds }) => monitorIds.map((appointmentId) => ({ directiveId: id, appointmentId }))),
  );
  const readers = entered.flatMap(({ id, readerIds }) => readerIds.map((personId) => ({ directiveId: id, personId })));
  if (readers.length > 0) {
    await tx.insert(directiveReaders).values(readers.map((reader) => ({ ...reader, tenantId, id: newId() })));
  }
  const shareIds = await enterShares(
    writing,
    entered.flatMap(({ id, assignments: assignees }) =>
      assignees.map((assignee) => ({ ...assignee, directiveId: id, committeeId: entry.committeeId })),
    ),
  );
  if (!entry.isProposal) await recordPeriods(tx, tenantId, shareIds, now);
  await tx.insert(directiveSearch).values(
    entered.map((directive) => ({
      tenantId,
      id: directive.id,
      ...searchTextOf(searchable(directive, entry.document)),
    })),
  );
  await tellEventsOfMany(
    writing,
    entered.map(({ id, code }) => ({
      type: entry.isProposal ? 'directive_proposed' : 'directive_issued',
      directiveId: id,
      subjectId: id,
      after: { code, issuerId: entry.issuerId, documentId: entry.document?.id ?? null },
    })),
  );
  if (entry.parentAssignmentId !== null && !entry.isProposal)
    await tellParent(writing, entry.parentAssignmentId, entered);
  return entered.map(({ id, code }) => ({ id, code }));
}

/** A statement takes 65,535 parameters; a share has some twenty. */
const SHARES_PER_STATEMENT = 1_000;

type NewShare = Assignee & {
  readonly directiveId: string;
  readonly committeeId: string;
  /** Another than its own day, where the work was promised before it came to this agency. */
  readonly firstDueOn?: CalendarDate | null;
  /** The share that it takes over. */
  readonly transferredFrom?: string;
};

/** Gives agencies their shares of directives; the caller puts them on record once these are in force. */
export async function enterShares(
  { tx, actor: { tenantId }, now }: Writing,
  shares: readonly NewShare[],
): Promise<string[]> {
  const rows = shares.map(
    ({ directiveId, committeeId, agencyId, role, dueOn, firstDueOn = dueOn, transferredFrom = null, deadline }) => ({
      directiveId,
      committeeId,
      transferredFrom,
      tenantId,
      id: newId(),
      agencyId,
      role,
      dueOn,
      firstDueOn,
      deadline,
      state: 'awaiting' as const,
      percent: 0,
      assignedAt: now,
      reminderCount: 0,
      updatedAt: now,
    }),
  );
  for (let start = 0; start < rows.length; start += SHARES_PER_STATEMENT) {
    await tx.insert(assignments).values(rows.slice(start, start + SHARES_PER_STATEMENT));
  }
  return rows.map(({ id }) => id);
}

export async function enterMonitors(
  { tx, actor: { tenantId } }: Writing,
  monitors: readonly { readonly directiveId: string; readonly appointmentId: string }[],
): Promise<void> {
  if (monitors.length === 0) return;
  await tx.insert(directiveMonitors).values(monitors.map((monitor) => ({ ...monitor, tenantId, id: newId() })));
}

/** What search finds a directive by. */
export function searchable(
  { code, content, field }: { code: string; content: string; field: string | null },
  document: Pick<SourceDocument, 'number' | 'notation' | 'abstract'> | null,
): string {
  return [code, document && referenceOf(document), content, document?.abstract, field].filter(Boolean).join('\n');
}

function rowOf(
  { actor, now }: Writing,
  entry: Entry,
  directive: Entered & { id: string; code: string },
): typeof directives.$inferInsert {
  const { committeeId, issuerId, document, issuedOn, isProposal, parentAssignmentId } = entry;
  const derived = rollUp(
    directive.assignments.map(({ role, dueOn: shareDueOn }) => ({
      role,
      state: 'awaiting',
      dueOn: shareDueOn,
      firstDueOn: shareDueOn,
      statedOn: null,
      percent: 0,
      closedOn: null,
    })),
  );
  return {
    tenantId: actor.tenantId,
    id: directive.id,
    code: directive.code,
    committeeId,
    issuerId,
    documentId: document?.id ?? null,
    content: directive.content,
    field: directive.field,
    urgency: directive.urgency,
    expectedProduct: directive.expectedProduct,
    visibility: directive.visibility,
    ...columnsOf(directive.deadline, directive.dueOn, directive.deadlineText),
    issuedOn,
    enteredBy: actor.appointmentId,
    enteredAt: now,
    inForceAt: isProposal ? null : now,
    parentAssignmentId,
    seriesId: directive.occurrence?.seriesId ?? null,
    seriesOn: directive.occurrence?.on ?? null,
    ...derived,
    updatedAt: now,
  };
}

/** The level above sees on its own timeline which directives in force execute its assignment, but for restricted ones. */
export async function tellParent(
  writing: Writing,
  parentAssignmentId: string,
  children: readonly Pick<Entered & { code: string }, 'code' | 'visibility'>[],
): Promise<void> {
  const told = children.filter(({ visibility }) => visibility === 'ordinary');
  const directiveId = await directiveOf(writing, parentAssignmentId);
  await tellEvents(
    writing,
    directiveId,
    told.map(({ code }) => ({
      type: 'assignment_cascaded',
      subjectId: parentAssignmentId,
      after: { childCode: code },
    })),
  );
}

async function directiveOf({ tx, actor: { tenantId } }: Writing, assignmentId: string): Promise<string> {
  const [row] = await tx
    .select({ directiveId: assignments.directiveId })
    .from(assignments)
    .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, assignmentId)));
  if (!row) throw new Error(`assignment ${assignmentId} is gone`);
  return row.directiveId;
}
