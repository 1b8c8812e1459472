import { and, eq, sql } from 'drizzle-orm';
import { recordPeriods } from '../../../../db/src/record-period.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { dueDayMoved } from '../assignments/due-day-moved.rules.ts';
import type { Writing } from '../directives/locked-directive.command.ts';
import { tellEventsOfMany } from '../directives/locked-directive.command.ts';
import { rollUp } from '../directives/roll-up.rules.ts';
import { isAmong } from '../input/among.queries.ts';
import { type CountedTerm, selectCountedTerms } from './counted-terms.queries.ts';
import { recompute, type Recomputed } from './recompute.rules.ts';
import type { WorkingCalendar } from './working-days.rules.ts';

type Moved = CountedTerm & Recomputed;

/** An insert takes 65,535 parameters; an event has thirteen. */
const EVENTS_PER_STATEMENT = 2_000;

/**
 * Counts the open terms of a tenant again by another calendar: rows, periods on record, what is derived of them, and an
 * event for every share that moves. Written days are not touched. The number of statements does not grow with the
 * number of terms, so it all stands in the one transaction that changes the calendar.
 *
 * @returns how many assignments of ordinary work in force moved: restricted work is moved and not told of
 */
export async function recomputeTerms(
  writing: Writing,
  calendars: { readonly before: WorkingCalendar; readonly after: WorkingCalendar },
  reason: string,
): Promise<number> {
  const { tx, actor, now } = writing;
  const candidates = movedAmong(await selectCountedTerms(tx, actor), calendars);
  if (candidates.length === 0) return 0;
  const ids = candidates.map(({ id }) => id);
  await tx
    .select({ id: directives.id })
    .from(directives)
    .where(and(eq(directives.tenantId, actor.tenantId), isAmong(directives.id, ids)))
    .orderBy(directives.id)
    .for('update');
  // Read again under the locks: an act may have closed or moved a share meanwhile.
  const moved = movedAmong(await selectCountedTerms(tx, actor, ids), calendars);
  const moves = moved.flatMap((term) => term.moves.map((move) => ({ ...move, term })));

  await tx.execute(sql`
    update app.assignments a set due_on = m.due_on, first_due_on = m.first_due_on, updated_at = ${now.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(
      moves.map(({ assignmentId, toOn, firstDueOn }) => ({ id: assignmentId, due_on: toOn, first_due_on: firstDueOn })),
    )}::jsonb) as m(id uuid, due_on date, first_due_on date)
    where a.tenant_id = ${actor.tenantId} and a.id = m.id`);
  await tx.execute(sql`
    update app.directives d set deadline_on = m.deadline_on, due_on = m.due_on, first_due_on = m.first_due_on,
      next_due_on = m.next_due_on, has_late_reported = m.has_late_reported, done_late = m.done_late,
      updated_at = ${now.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(moved.map(derivedOf))}::jsonb) as m(id uuid, deadline_on date, due_on date,
      first_due_on date, next_due_on date, has_late_reported boolean, done_late boolean)
    where d.tenant_id = ${actor.tenantId} and d.id = m.id`);
  // A proposal binds nobody, so nothing of it goes on record.
  const onRecord = moves.filter(({ term }) => term.isInForce).map(({ assignmentId }) => assignmentId);
  await recordPeriods(tx, actor.tenantId, onRecord, now);
  const told = moves.flatMap(({ assignmentId, fromOn, toOn, term }) => {
    const agencyId = term.shares.find(({ id }) => id === assignmentId)?.agencyId;
    const moved = dueDayMoved({ assignmentId, agencyId, fromOn, toOn, cause: 'calendar', reason });
    return moved.map((event) => ({ ...event, directiveId: term.id }));
  });
  for (let start = 0; start < told.length; start += EVENTS_PER_STATEMENT) {
    await tellEventsOfMany(writing, told.slice(start, start + EVENTS_PER_STATEMENT));
  }
  return moves.filter(({ term }) => term.isInForce && !term.isRestricted).length;
}

function movedAmong(
  terms: readonly CountedTerm[],
  { before, after }: { readonly before: WorkingCalendar; readonly after: WorkingCalendar },
): Moved[] {
  return terms.flatMap((term) => {
    const recomputed = recompute(term, before, after);
    return recomputed ? [{ ...term, ...recomputed }] : [];
  });
}

function derivedOf({ id, deadlineOn, shares, moves }: Moved) {
  const derived = rollUp(
    shares.map((share) => {
      const move = moves.find(({ assignmentId }) => assignmentId === share.id);
      return move ? { ...share, dueOn: move.toOn, firstDueOn: move.firstDueOn } : share;
    }),
  );
  return {
    id,
    deadline_on: deadlineOn,
    due_on: derived.dueOn,
    first_due_on: derived.firstDueOn,
    next_due_on: derived.nextDueOn,
    has_late_reported: derived.hasLateReported,
    done_late: derived.doneLate,
  };
}
