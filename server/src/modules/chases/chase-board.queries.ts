import { and, eq, gt, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import type { Context } from '../../context.ts';
import { type Assignment, listAssignments } from '../assignments/assignments.queries.ts';
import { RUNNING_STATES } from '../assignments/lifecycle.rules.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { chasedBy } from '../directives/directive.visibility.queries.ts';
import { assignmentStands, type DirectiveFilter, isLateAssignment } from '../directives/filter.queries.ts';
import type { Page, PageAsked } from '../input/keyset-page.queries.ts';
import { silentSince } from '../ladder/ladder.rules.ts';
import { asksForDecision } from '../requests/requests.queries.ts';

/** What the Office has to act on, in the order of the board. */
export const CHASE_COLUMNS = ['OVERDUE', 'DUE_SOON', 'SILENT', 'IN_REVIEW', 'TO_DECIDE'] as const;
export type ChaseColumn = (typeof CHASE_COLUMNS)[number];

const isLead = eq(assignments.role, 'lead');
const isRunning = and(isNull(assignments.closedOn), inArray(assignments.state, [...RUNNING_STATES]));

/** They exclude each other, so that a share stands on the board once. What waits for a decision stands nowhere else. */
const conditions: Readonly<Record<Exclude<ChaseColumn, 'TO_DECIDE'>, (context: Context) => SQL | undefined>> = {
  OVERDUE: (context) => and(isLead, isLateAssignment(context)),
  DUE_SOON: (context) => and(isLead, assignmentStands('DUE_SOON', context), isNull(assignments.closedOn)),
  SILENT: (context) =>
    and(
      isLead,
      isRunning,
      or(isNull(assignments.dueOn), gt(assignments.dueOn, context.dueSoonUntil)),
      isUnheardOf(context),
    ),
  IN_REVIEW: () => and(isNull(assignments.closedOn), eq(assignments.state, 'reported')),
};

function standsIn(column: ChaseColumn, context: Context): SQL | undefined {
  return column === 'TO_DECIDE'
    ? and(isNull(assignments.closedOn), asksForDecision())
    : and(conditions[column](context), not(asksForDecision()));
}

/** A page of one column of the chase board: work of directives that the actor is in charge of, the earliest due first. */
export function listChaseColumn(
  context: Context,
  column: ChaseColumn,
  filter: DirectiveFilter,
  asked: PageAsked,
): Promise<Page<Assignment>> {
  const isActors = chasedBy(context.actor, assignments.committeeId);
  return listAssignments(context, filter, 'DUE_ON', asked, [sql`${and(isActors, standsIn(column, context))}`]);
}

/** silentDays() of the setting or more, as SQL; a test holds the two equal. */
function isUnheardOf({ actor, settings, today }: Context): SQL {
  const since = silentSince(settings, today);
  if (since === null) return sql`false`;
  return sql`coalesce(${assignments.lastReportedAt}, ${assignments.assignedAt}) < (${addDays(since, 1)}::date::timestamp at time zone ${actor.timeZone})`;
}
