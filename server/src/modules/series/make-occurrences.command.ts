import { and, eq, max } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { series } from '../../../../db/src/schema/series.ts';
import { addDays, type CalendarDate, laterOf } from '../../kernel/calendar-date.ts';
import { assertLed, judgeAssignees } from '../directives/assignees.rules.ts';
import { type Entered, enterDirectives } from '../directives/enter-directives.command.ts';
import { readDirectory } from '../directives/issue-input.queries.ts';
import { documentOf, type Writing } from '../directives/locked-directive.command.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { occurrencesAhead } from './recurrence.rules.ts';
import type { Reach, Series, SeriesTemplate } from './series.rules.ts';

/** The series with its row locked: whoever holds it makes its kỳ, everybody else waits and finds them made. */
export async function lockSeries(tx: Transaction, tenantId: string, seriesId: string): Promise<Series | null> {
  const [row] = await tx
    .select()
    .from(series)
    .where(and(eq(series.tenantId, tenantId), eq(series.id, seriesId)))
    .for('update');
  return (row as Series | undefined) ?? null;
}

/**
 * Makes the kỳ of a locked series that are within reach, and at least its next one. Days that went by while it was
 * paused or nobody worked are not made up for. Run again, it finds nothing to do.
 *
 * @returns the ids of the new directives
 * @throws {InvalidInput} an agency of the template is no more
 */
export async function makeOccurrences(writing: Writing, made: Series, reach: Reach): Promise<string[]> {
  if (made.state !== 'active') return [];
  const { tx, today } = writing;
  const { tenantId, id: seriesId, template, rule } = made;
  const [last] = await tx
    .select({ on: max(directives.seriesOn) })
    .from(directives)
    .where(and(eq(directives.tenantId, tenantId), eq(directives.seriesId, seriesId)));
  const after = laterOf(last?.on ?? '', addDays(today, -1));
  // At least the next one to come has been made already where it is still ahead.
  const isAhead = (last?.on ?? '') >= today;
  const upTo = addDays(today, reach.daysAhead);
  const days = occurrencesAhead(rule, after, upTo).filter((day) => day <= upTo || !isAhead);
  if (days.length === 0) return [];

  const entered = await entriesOf(writing, template, days, reach.calendar);
  const answers = await enterDirectives(writing, {
    committeeId: made.committeeId,
    issuerId: made.issuerId,
    document: await documentOf(writing, template),
    issuedOn: today,
    isProposal: false,
    parentAssignmentId: template.parentAssignmentId,
    directives: entered.map((directive) => ({ ...directive, occurrence: { seriesId, on: directive.dueOn ?? '' } })),
  });
  return answers.map(({ id }) => id);
}

async function entriesOf(
  { tx, actor: { tenantId }, today }: Writing,
  template: SeriesTemplate,
  days: readonly CalendarDate[],
  calendar: Reach['calendar'],
): Promise<Entered[]> {
  const { assignments, monitorIds, readerIds, documentId: _document, parentAssignmentId: _parent, ...text } = template;
  const lines = assignments.map((line) => ({ ...line, deadline: undefined }));
  const directory = await readDirectory(tx, tenantId, today, {
    lines,
    appointmentIds: monitorIds,
    personIds: readerIds,
  });
  return days.map((on) => {
    const bounds = {
      today,
      calendar,
      // A kỳ's day is its rule's, and its shares have none of their own.
      reading: defaultSettings,
      issuedOn: today,
      parentDueOn: null,
      dueOn: on,
      takenAgencyIds: new Set<string>(),
    };
    const shares = judgeAssignees(directory.entriesOf(lines, 'assignments'), bounds, 'assignments');
    assertLed(shares, 'assignments');
    return {
      ...text,
      deadline: { kind: 'date', on, time: null },
      dueOn: on,
      // Whoever has left since follows nothing any more.
      monitorIds: monitorIds.filter((id) => directory.postOf(id) !== null),
      readerIds,
      assignments: shares,
    };
  });
}

export type NewSeries = Omit<Series, 'tenantId' | 'id' | 'state' | 'madeBy'>;

/** Sets a series up and makes its first kỳ. */
export async function startSeries(writing: Writing, begun: NewSeries, reach: Reach): Promise<string[]> {
  const { tx, actor, now } = writing;
  const made: Series = {
    ...begun,
    tenantId: actor.tenantId,
    id: newId(),
    state: 'active',
    madeBy: actor.appointmentId,
  };
  await tx.insert(series).values({ ...made, createdAt: now, updatedAt: now });
  return makeOccurrences(writing, made, reach);
}
