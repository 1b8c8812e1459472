import { and, eq, inArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { appendEvents } from '../../../../db/src/append-event.ts';
import { calendarDays, tenants } from '../../../../db/src/schema/tenants.ts';
import type { Context } from '../../context.ts';
import { signatureOf } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { type CalendarChange, changedDays, judgeCalendarChange, reasonOf } from './calendar-change.rules.ts';
import { calendarPolicy } from './calendar.policy.ts';
import { recomputeTerms } from './recompute-terms.command.ts';
import { workingCalendar } from './working-days.rules.ts';

export type ChangeCalendarInput = Keyed & CalendarChange;
export type CalendarChanged = { readonly year: number; readonly movedAssignmentCount: number };

/**
 * Adds, replaces and removes days of the calendar at once, and counts every open term again by it.
 *
 * @throws {NotAllowed} the actor is no administrator
 * @throws {NotFound} a day to remove is not in the calendar
 * @throws the refusals of {@link judgeCalendarChange}
 */
export function changeCalendar(context: Context, input: ChangeCalendarInput): Promise<CalendarChanged> {
  const { actor } = context;
  const { tenantId } = actor;
  return perform(context, 'changeCalendar', input, async ({ tx, now: readClock }) => {
    if (!can(actor, calendarPolicy.change, {})) throw new NotAllowed();
    const change = judgeCalendarChange(input);
    // The tenant's row is the lock of its calendar: each change counts from what the one before it left.
    await tx.select({ id: tenants.id }).from(tenants).where(eq(tenants.tenantId, tenantId)).for('update');
    const rows = await tx
      .select()
      .from(calendarDays)
      .where(eq(calendarDays.tenantId, tenantId))
      .orderBy(calendarDays.date);
    const { now, today } = readClock();
    const touched = new Set([...change.removed, ...change.days.map(({ date }) => date)]);
    const formerly = rows
      .filter(({ date }) => touched.has(date))
      .map(({ date, kind, name, source }) => ({ date, kind, name, source }));
    if (change.removed.some((date) => !formerly.some((row) => row.date === date))) throw new NotFound();

    if (change.removed.length > 0) {
      await tx
        .delete(calendarDays)
        .where(and(eq(calendarDays.tenantId, tenantId), inArray(calendarDays.date, [...change.removed])));
    }
    if (change.days.length > 0) {
      await tx
        .insert(calendarDays)
        .values(change.days.map((day) => ({ ...day, tenantId, id: newId() })))
        .onConflictDoUpdate({
          target: [calendarDays.tenantId, calendarDays.date],
          set: { kind: sql`excluded.kind`, name: sql`excluded.name`, source: sql`excluded.source` },
        });
    }
    const { idempotencyKey } = input;
    await appendEvents(tx, [
      {
        ...signatureOf(actor),
        type: 'calendar_changed',
        version: 1,
        subjectId: tenantId,
        idempotencyKey,
        before: { days: formerly },
        after: { days: change.days, removed: change.removed },
        occurredAt: now,
        effectiveOn: today,
      },
    ]);
    const movedAssignmentCount = await recomputeTerms(
      { tx, actor, idempotencyKey, now, today },
      { before: workingCalendar(rows), after: workingCalendar(changedDays(rows, change)) },
      reasonOf([...change.days, ...formerly.filter(({ date }) => change.removed.includes(date))]),
    );
    const [first = today] = [...touched].toSorted();
    return { year: Number(first.slice(0, 4)), movedAssignmentCount };
  });
}
