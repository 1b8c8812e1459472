import { and, between, eq, type SQL, sql } from 'drizzle-orm';
import { calendarDays } from '../../../../db/src/schema/tenants.ts';
import type { Context } from '../../context.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { type CalendarChange, changedDays, judgeCalendarChange } from './calendar-change.rules.ts';
import { calendarPolicy } from './calendar.policy.ts';
import { selectCountedTerms } from './counted-terms.queries.ts';
import { recompute } from './recompute.rules.ts';
import { type CalendarDay, type WorkingCalendar, workingCalendar } from './working-days.rules.ts';

/** Calendars as last read, by their rows: every request reads the rows, few tenants change them. */
const built = new Map<string, WorkingCalendar>();
const MAX_BUILT = 100;

/** The rows that {@link calendarFrom} reads, as a column of a statement whose tenant is `tenantId`. */
export function calendarRowsOf(tenantId: SQL | string): SQL {
  return sql`(select coalesce(string_agg(c.date || ' ' || c.kind, ',' order by c.date), '') from app.calendar_days c
    where c.tenant_id = ${tenantId})`;
}

/** @param rows of the table as `2026-01-01 holiday,2026-01-10 working`, in order of days */
export function calendarFrom(rows: string): WorkingCalendar {
  const known = built.get(rows);
  if (known) return known;
  const days = rows
    .split(',')
    .filter(Boolean)
    .map((row) => {
      const [date = '', kind] = row.split(' ');
      return { date, kind: kind as CalendarDay['kind'] };
    });
  const calendar = workingCalendar(days);
  if (built.size >= MAX_BUILT) built.clear();
  built.set(rows, calendar);
  return calendar;
}

export type CalendarRow = typeof calendarDays.$inferSelect;

/** What a year of the tenant's calendar holds. */
export type CalendarYear = { readonly year: number; readonly days: readonly CalendarRow[] };

/** Every day of a year that departs from Monday–Friday; for everybody of the tenant. */
export async function findCalendarYear(
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  year: number,
): Promise<CalendarYear> {
  const days = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(calendarDays)
      .where(
        and(eq(calendarDays.tenantId, actor.tenantId), between(calendarDays.date, `${year}-01-01`, `${year}-12-31`)),
      )
      .orderBy(calendarDays.date),
  );
  return { year, days };
}

/** Assignments of one agency that a change would move from one day to another. */
export type PreviewedMove = {
  readonly agencyId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly count: number;
};

export type CalendarPreview = {
  readonly directiveCount: number;
  readonly assignmentCount: number;
  /** The largest first, at most {@link MAX_PREVIEWED}. */
  readonly moves: readonly PreviewedMove[];
};

const MAX_PREVIEWED = 30;

/**
 * What a change would move, of ordinary work in force: counts per agency and day, since an administrator sees no
 * directive by virtue of that role.
 *
 * @returns null for whoever may not change the calendar, and for a change that would be refused
 */
export async function previewCalendar({ actor, db }: Context, asked: CalendarChange): Promise<CalendarPreview | null> {
  if (!can(actor, calendarPolicy.change, {})) return null;
  const change = judgedOrNull(asked);
  if (!change) return null;
  const [rows, terms] = await db.readInTenant(actor.tenantId, async (reader) => [
    await reader.select().from(calendarDays).where(eq(calendarDays.tenantId, actor.tenantId)),
    await selectCountedTerms(reader, actor),
  ]);
  const [before, after] = [workingCalendar(rows), workingCalendar(changedDays(rows, change))];
  const moved = terms
    .filter(({ isInForce, isRestricted }) => isInForce && !isRestricted)
    .map((term) => ({ term, moves: recompute(term, before, after)?.moves ?? [] }))
    .filter(({ moves }) => moves.length > 0);
  const all = moved.flatMap(({ term, moves }) =>
    moves.map(({ assignmentId, fromOn, toOn }) => ({
      agencyId: term.shares.find(({ id }) => id === assignmentId)?.agencyId ?? '',
      fromOn: fromOn ?? '',
      toOn: toOn ?? '',
    })),
  );
  const groups = Map.groupBy(all, ({ agencyId, fromOn, toOn }) => `${fromOn} ${toOn} ${agencyId}`);
  return {
    directiveCount: moved.length,
    assignmentCount: all.length,
    moves: [...groups.entries()]
      .toSorted(([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1))
      .slice(0, MAX_PREVIEWED)
      .flatMap(([, moves]) => (moves[0] ? [{ ...moves[0], count: moves.length }] : [])),
  };
}

function judgedOrNull(change: CalendarChange): CalendarChange | null {
  try {
    return judgeCalendarChange(change);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}
