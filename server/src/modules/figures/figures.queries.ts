import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { assignmentPeriods, assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { committeeAbove } from '../agencies/agency-tree.queries.ts';
import { OPEN_STATES, RUNNING_STATES } from '../assignments/lifecycle.rules.ts';
import { dueSoonUntil } from '../assignments/standing.rules.ts';
import { assignmentStands } from '../directives/filter.queries.ts';
import { type Days, type FigurePeriod, periodAround } from './figure-period.rules.ts';
import { endOf, type FigureScope, isLeadIn } from './lead-work.queries.ts';

/** Counts of lead assignments. */
export type WorkFigures = {
  readonly open: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Finished within the period by the due day, of what had one. */
  readonly doneOnTime: number;
  /** Finished within the period, of what had a due day. */
  readonly doneWithDeadline: number;
};
export type AgencyFigures = WorkFigures & { readonly agencyId: string };
export type Overview = {
  readonly period: FigurePeriod;
  readonly scope: FigureScope;
  readonly current: Days;
  readonly former: Days;
  readonly figures: WorkFigures;
  readonly formerFigures: WorkFigures;
  readonly agencies: readonly AgencyFigures[];
};

type Counted = AgencyFigures & { readonly formerOnTime: number; readonly formerWithDeadline: number };

/**
 * How the lead assignments of the viewer's committee stand today, and how they stood at the end of the period before.
 * An inspector, who reads everything, is shown the committee that his agency belongs to. Restricted work is counted for
 * its readers only.
 *
 * @param part of the committee's work; all of it where absent
 * @returns null for whoever neither inspects nor is of a committee's issuing side
 */
export async function findOverview(
  context: Context,
  period: FigurePeriod,
  part: Partial<Omit<FigureScope, 'committeeId'>> = {},
): Promise<Overview | null> {
  const committeeId = await committeeRead(context);
  if (committeeId === null) return null;
  const scope = {
    committeeId,
    field: part.field ?? null,
    groupId: part.groupId ?? null,
    isOwn: part.isOwn ?? false,
  };
  const { current, former } = periodAround(context.today, period);
  const [counted, stood] = await Promise.all([
    countByAgency(context, scope, current, former),
    countAsAt(context, scope, former.to),
  ]);
  const total = (name: Exclude<keyof Counted, 'agencyId'>) => counted.reduce((sum, row) => sum + row[name], 0);
  return {
    period,
    scope,
    current,
    former,
    figures: {
      open: total('open'),
      overdue: total('overdue'),
      dueSoon: total('dueSoon'),
      doneOnTime: total('doneOnTime'),
      doneWithDeadline: total('doneWithDeadline'),
    },
    formerFigures: { ...stood, doneOnTime: total('formerOnTime'), doneWithDeadline: total('formerWithDeadline') },
    agencies: counted,
  };
}

/** Whose figures the viewer reads. */
async function committeeRead(context: Context): Promise<string | null> {
  const [own] = context.actor.committeeIds;
  return own ?? (context.actor.role === 'inspector' ? committeeAbove(context, context.actor.agencyId) : null);
}

async function countByAgency(context: Context, scope: FigureScope, current: Days, former: Days): Promise<Counted[]> {
  const { actor, db } = context;
  const doneIn = ({ from, to }: Days) =>
    sql`${assignments.state} = 'accepted' and ${assignments.dueOn} is not null and ${assignments.closedOn} between ${from} and ${to}`;
  const inTime = assignmentStands('DONE_ON_TIME', context);
  const count = (condition: SQL | undefined) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const { rows } = await db.readInTenant(actor.tenantId, (reader) =>
    reader.execute<Counted>(sql`
      select ${assignments.agencyId} as "agencyId",
        ${count(isNull(assignments.closedOn))} as "open",
        ${count(assignmentStands('OVERDUE', context))} as "overdue",
        ${count(assignmentStands('DUE_SOON', context))} as "dueSoon",
        ${count(sql`${doneIn(current)} and ${inTime}`)} as "doneOnTime",
        ${count(doneIn(current))} as "doneWithDeadline",
        ${count(sql`${doneIn(former)} and ${inTime}`)} as "formerOnTime",
        ${count(doneIn(former))} as "formerWithDeadline"
      from ${assignments} join ${directives}
        on ${directives.tenantId} = ${assignments.tenantId} and ${directives.id} = ${assignments.directiveId}
      where ${and(
        isLeadIn(context, scope),
        or(isNull(assignments.closedOn), sql`${assignments.closedOn} >= ${former.from}`),
      )}
      group by ${assignments.agencyId}
      order by ${assignments.agencyId}`),
  );
  return rows;
}

/** What was on record when a day ended in the tenant's zone, by that day's end. */
async function countAsAt(context: Context, scope: FigureScope, day: CalendarDate) {
  const { actor, db, calendar, settings } = context;
  const soonUntil = dueSoonUntil(calendar, day, settings.dueSoonWorkingDays);
  const end = endOf(context, sql`${day}`);
  const { state, dueOn, statedOn, recordedFrom, recordedTo } = assignmentPeriods;
  const isRunning = inArray(state, [...RUNNING_STATES]);
  const { rows } = await db.readInTenant(actor.tenantId, (reader) =>
    reader.execute<{ open: number; overdue: number; dueSoon: number }>(sql`
      select
        count(*) filter (where ${inArray(state, [...OPEN_STATES])})::int as "open",
        count(*) filter (where (${isRunning} and ${dueOn} < ${day}::date)
          or (${state} = 'reported' and ${statedOn} > ${dueOn}))::int as "overdue",
        count(*) filter (where ${isRunning} and ${dueOn} between ${day}::date and ${soonUntil}::date)::int as "dueSoon"
      from ${assignmentPeriods}
      join ${assignments}
        on ${assignments.tenantId} = ${assignmentPeriods.tenantId} and ${assignments.id} = ${assignmentPeriods.assignmentId}
      join ${directives}
        on ${directives.tenantId} = ${assignments.tenantId} and ${directives.id} = ${assignments.directiveId}
      where ${and(
        eq(assignmentPeriods.tenantId, actor.tenantId),
        isLeadIn(context, scope),
        sql`${directives.inForceAt} < ${end}`,
        sql`${recordedFrom} < ${end}`,
        sql`(${recordedTo} is null or ${recordedTo} >= ${end})`,
      )}`),
  );
  return rows[0] ?? { open: 0, overdue: 0, dueSoon: 0 };
}
