import { and, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { notices } from '../../../../db/src/schema/ladder.ts';
import type { Context } from '../../context.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { RUNNING_STATES } from '../assignments/lifecycle.rules.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { NOTICE_REASONS, type NoticeReason } from '../ladder/ladder.rules.ts';

export type NoticeGroup = {
  readonly reason: NoticeReason;
  readonly totalCount: number;
  readonly unreadCount: number;
};

export type Notice = {
  readonly id: string;
  readonly reason: NoticeReason;
  readonly directiveId: string;
  readonly assignmentId: string;
  readonly dueOn: string | null;
  readonly toldAt: Date;
  readonly readAt: Date | null;
  readonly mutedAt: Date | null;
};

/** How long an answer to a request stands. */
const DECISIONS_HELD_DAYS = 14;

const joined = sql`${notices}
  join ${directives} on ${directives.tenantId} = ${notices.tenantId} and ${directives.id} = ${notices.directiveId}
  join ${assignments} on ${assignments.tenantId} = ${notices.tenantId} and ${assignments.id} = ${notices.assignmentId}`;

/**
 * What the viewer's post was told and still holds: what was reported, closed, suspended or given another day since is
 * left out, and so is what he may no longer see. An answer to a request is held for some days, whatever became of the work.
 */
function stillHold({ actor, today }: Context): SQL {
  const heldFrom = addDays(today, -DECISIONS_HELD_DAYS);
  return sql`${and(
    eq(notices.tenantId, actor.tenantId),
    eq(notices.recipientId, actor.appointmentId),
    visibleDirectives(actor),
    isNotNull(directives.inForceAt),
    or(
      and(
        eq(notices.reason, 'decided'),
        sql`${notices.toldAt} >= ${heldFrom}::date::timestamp at time zone ${actor.timeZone}`,
      ),
      and(
        ne(notices.reason, 'decided'),
        inArray(assignments.state, [...RUNNING_STATES]),
        or(eq(assignments.dueOn, notices.dueOn), sql`${assignments.dueOn} is null and ${notices.dueOn} is null`),
      ),
    ),
  )}`;
}

/** How much was told under each reason; empty ones are left out. */
export async function countNotices(context: Context): Promise<NoticeGroup[]> {
  const { rows } = await context.db.readInTenant(context.actor.tenantId, (reader) =>
    reader.execute<NoticeGroup>(sql`
      select ${notices.reason} as reason, count(*)::int as "totalCount",
        (count(*) filter (where ${notices.readAt} is null))::int as "unreadCount"
      from ${joined} where ${stillHold(context)} group by 1`),
  );
  return NOTICE_REASONS.flatMap((reason) => rows.find((row) => row.reason === reason) ?? []);
}

/** What was told under one reason: unread first, then what was told last. */
export async function listNotices(context: Context, reason: NoticeReason, first: number): Promise<Notice[]> {
  const { rows } = await context.db.readInTenant(context.actor.tenantId, (reader) =>
    reader.execute<Omit<Notice, 'toldAt'> & { toldAt: string }>(sql`
      select ${notices.id} as id, ${notices.reason} as reason, ${notices.directiveId} as "directiveId",
        ${notices.assignmentId} as "assignmentId", ${notices.dueOn}::text as "dueOn", ${notices.toldAt} as "toldAt",
        ${notices.readAt} as "readAt", ${notices.mutedAt} as "mutedAt"
      from ${joined} where ${and(stillHold(context), eq(notices.reason, reason))}
      order by ${notices.readAt} is not null, ${notices.toldAt} desc, ${notices.dueOn}, ${notices.id} limit ${first}`),
  );
  return rows.map((row) => ({ ...row, toldAt: new Date(row.toldAt) }));
}
