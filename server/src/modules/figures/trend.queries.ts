import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { assignmentPeriods, assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { RUNNING_STATES } from '../assignments/lifecycle.rules.ts';
import { monthsUpTo } from './figure-period.rules.ts';
import { endOf, type FigureScope, isLeadIn } from './lead-work.queries.ts';

/** One month of lead assignments; the running one up to today. */
export type MonthFigures = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** On record as overdue when the last day ended. */
  readonly overdue: number;
  /** Came into force within the month. */
  readonly assigned: number;
  /** Finished within it by the due day, of what had one. */
  readonly doneOnTime: number;
  /** Finished within it, of what had a due day. */
  readonly doneWithDeadline: number;
};

/** How many months a trend shows, the running one among them. */
export const TREND_MONTHS = 12;

/** The last twelve months, oldest first, in one statement however many assignments there are. */
export async function countTrend(context: Context, scope: FigureScope): Promise<MonthFigures[]> {
  const { actor, db, today } = context;
  const months = monthsUpTo(today, TREND_MONTHS);
  const { rows } = await db.readInTenant(actor.tenantId, (reader) =>
    reader.execute<MonthFigures>(sql`
      with months as (
        select * from unnest(${asDays(months.map(({ from }) => from))}, ${asDays(months.map(({ to }) => to))}) as m (first, last)
      ), leads as materialized (
        select ${assignments.id} as id,
          (${assignments.assignedAt} at time zone ${actor.timeZone})::date as assigned_on,
          case when ${assignments.state} = 'accepted' and ${assignments.dueOn} is not null then ${assignments.closedOn} end as done_on,
          coalesce(${assignments.statedOn} <= ${assignments.dueOn}, true) as in_time
        from ${assignments} join ${directives}
          on ${directives.tenantId} = ${assignments.tenantId} and ${directives.id} = ${assignments.directiveId}
        where ${isLeadIn(context, scope)}
      ), late as (
        select months.last, count(*)::int as overdue
        from months join ${assignmentPeriods} on ${wasOverdue(context)}
        join leads on leads.id = ${assignmentPeriods.assignmentId}
        group by months.last
      ), moves as (
        select months.last,
          (count(*) filter (where leads.assigned_on between months.first and months.last))::int as assigned,
          (count(*) filter (where leads.done_on between months.first and months.last))::int as done,
          (count(*) filter (where leads.done_on between months.first and months.last and leads.in_time))::int as in_time
        from months join leads
          on leads.assigned_on between months.first and months.last or leads.done_on between months.first and months.last
        group by months.last
      )
      select months.first::text as "from", months.last::text as "to",
        coalesce(late.overdue, 0) as "overdue", coalesce(moves.assigned, 0) as "assigned",
        coalesce(moves.in_time, 0) as "doneOnTime", coalesce(moves.done, 0) as "doneWithDeadline"
      from months left join late using (last) left join moves using (last)
      order by months.last`),
  );
  return rows;
}

/** What was on record when the month's last day ended, and past its day by then. */
function wasOverdue(context: Context): SQL {
  const { state, dueOn, statedOn, recordedFrom, recordedTo, tenantId } = assignmentPeriods;
  const last = sql`months.last`;
  const end = endOf(context, last);
  return sql`${and(
    eq(tenantId, context.actor.tenantId),
    sql`${recordedFrom} < ${end}`,
    sql`(${recordedTo} is null or ${recordedTo} >= ${end})`,
    sql`((${inArray(state, [...RUNNING_STATES])} and ${dueOn} < ${last}) or (${state} = 'reported' and ${statedOn} > ${dueOn}))`,
  )}`;
}

function asDays(days: readonly CalendarDate[]): SQL {
  return sql`${sql.param([...days])}::date[]`;
}
