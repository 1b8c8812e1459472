import { sql } from 'drizzle-orm';
import type { Reader, TenantDatabase } from '../../../../db/src/client.ts';
import { type CalendarDate, dayOf, timeOf } from '../../kernel/calendar-date.ts';
import { calendarFrom, calendarRowsOf } from '../calendar/calendar.queries.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import { settingsFrom, type TenantSettings } from '../tenants/settings.rules.ts';
import type { LadderLevel, NoticeReason, OwedStep } from './ladder.rules.ts';

/** What planning knows of a tenant before it looks at work. */
export type Planner = {
  readonly tenantId: string;
  readonly timeZone: string;
  readonly settings: TenantSettings;
  readonly calendar: WorkingCalendar;
};

/** A step that is owed and was not taken. */
export type Candidate = {
  readonly assignmentId: string;
  readonly directiveId: string;
  readonly recipientId: string;
  readonly step: string;
  readonly level: LadderLevel;
  readonly reason: NoticeReason;
  /** The day that the step's key holds. */
  readonly keyOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
};

/** When planning looks, in the tenant's own time. */
export type Moment = { readonly now: Date; readonly today: CalendarDate; /** `HH:MM` */ readonly time: string };

/** @throws when the tenant is gone */
export async function findPlanner(db: TenantDatabase, tenantId: string): Promise<Planner> {
  const { rows } = await db.readInTenant(tenantId, (reader) =>
    reader.execute<{ timeZone: string; settings: Record<string, unknown>; calendar: string }>(sql`
      select t.time_zone as "timeZone", t.settings,
        ${calendarRowsOf(tenantId)} as calendar
      from app.tenants t where t.tenant_id = ${tenantId}`),
  );
  const [row] = rows;
  if (!row) throw new Error(`tenant ${tenantId} is gone`);
  return {
    tenantId,
    timeZone: row.timeZone,
    settings: settingsFrom(row.settings),
    calendar: calendarFrom(row.calendar),
  };
}

export function momentOf(now: Date, timeZone: string): Moment {
  return { now, today: dayOf(now, timeZone), time: timeOf(now, timeZone) };
}

/** The due days of open work, up to a last one. */
export async function findOpenDueDays(reader: Reader, tenantId: string, until: CalendarDate): Promise<CalendarDate[]> {
  const { rows } = await reader.execute<{ dueOn: string }>(sql`
    select distinct due_on::text as "dueOn" from app.assignments
    where tenant_id = ${tenantId} and closed_on is null and due_on <= ${until} order by 1`);
  return rows.map(({ dueOn }) => dueOn);
}

type Asked = {
  /** By due day. */
  readonly owed: readonly (OwedStep & { readonly dueOn: CalendarDate })[];
  /** The last day on which a silence may have begun; null tells of none. */
  readonly silentSince: CalendarDate | null;
  readonly limit: number;
};

/**
 * What is owed at a moment and was not taken: open work in force of agencies that use the system, neither reported nor
 * suspended, to whoever holds the post today. Of restricted work only its readers are told.
 */
export async function findCandidates(
  reader: Reader,
  { tenantId, timeZone }: Planner,
  { today, time }: Moment,
  { owed, silentSince, limit }: Asked,
): Promise<Candidate[]> {
  const { rows } = await reader.execute<Candidate>(sql`
    with owed as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(owed)}::jsonb)
        as o("dueOn" date, step text, level text, reason text, since date)
    ), ${levelsOn(tenantId, today)}, work as materialized (
      select a.id, a.directive_id, a.agency_id, a.committee_id, a.due_on, a.role, d.issuer_id, d.visibility, d.urgency,
        d.deadline_time, (a.assigned_at at time zone ${timeZone})::date as given_on,
        (coalesce(a.last_reported_at, a.assigned_at) at time zone ${timeZone})::date as sign_on
      from app.assignments a
      join app.agencies g on g.tenant_id = a.tenant_id and g.id = a.agency_id
      -- Looked up one by one (offset 0): joined at once, every directive that ever was would be read.
      cross join lateral (select issuer_id, visibility, urgency, deadline_time from app.directives
        where tenant_id = ${tenantId} and id = a.directive_id and in_force_at is not null offset 0) d
      where a.tenant_id = ${tenantId} and a.closed_on is null and a.state in ('awaiting', 'in_progress') and g.uses_system
    ), due as (
      select w.*, o.step, o.level, o.reason, w.due_on as key_on
      from work w join owed o on o."dueOn" = w.due_on and w.given_on < o.since
      union all
      select w.*, 'silence', l.level, 'silent', w.sign_on from work w cross join (values ('clerk'), ('head')) l(level)
      where w.sign_on <= ${silentSince}::date and (w.due_on is null or w.due_on >= ${today})
      union all
      select w.*, 'hour', l.level, 'due_today', w.due_on from work w cross join (values ('clerk'), ('head')) l(level)
      where w.due_on = ${today} and w.urgency in ('very_urgent', 'immediate') and w.deadline_time <= ${time}::time
    )
    select due.id as "assignmentId", due.directive_id as "directiveId", l.post_id as "recipientId", due.step,
      due.level, due.reason, due.key_on::text as "keyOn", due.due_on::text as "dueOn"
    from due join levels l on l.level = due.level and l.unit_id = ${UNIT}
    where (due.level in ('clerk', 'head') or due.role = 'lead')
      and (due.visibility = 'ordinary' or exists (select from app.directive_readers r
        where r.tenant_id = ${tenantId} and r.directive_id = due.directive_id and r.person_id = l.person_id))
      -- Each in its key, for the same reason: "not exists" would read every step that was ever taken.
      and (select s.id from app.ladder_steps s where s.tenant_id = ${tenantId} and s.assignment_id = due.id
        and s.step = due.step and s.recipient_id = l.post_id and s.due_on = due.key_on) is null
    order by due.id, due.step, l.post_id limit ${limit}`);
  return rows;
}

/** Of what a level's holders are looked up: the agency, the committee, or the issuer's own post. */
const UNIT = sql`case when due.level in ('clerk', 'head') then due.agency_id
  when due.level = 'vice_chair' then due.issuer_id else due.committee_id end`;

/**
 * Who stands on each level of each unit, as common tables ending in `levels(unit_id, level, post_id, person_id)`. A
 * committee that was given work is answered for by its Office; where nobody sits at the desk, its head is told.
 */
export function levelsOn(tenantId: string, today: CalendarDate) {
  return sql`posts as materialized (
      select ap.id, ap.person_id, ap.agency_id, ap.role, g.office_of, g.is_committee
      from app.appointments ap
      join app.people pe on pe.tenant_id = ap.tenant_id and pe.id = ap.person_id and pe.ended_at is null
      join app.agencies g on g.tenant_id = ap.tenant_id and g.id = ap.agency_id
      where ap.tenant_id = ${tenantId} and ap.ended_at is null and ap.from_on <= ${today}
        and (ap.to_on is null or ap.to_on >= ${today})
    ), held(unit_id, level, post_id, person_id) as materialized (
      select agency_id, 'clerk', id, person_id from posts where role in ('agency_clerk', 'officer', 'office_monitor')
      union select office_of, 'clerk', id, person_id from posts
        where role in ('office_monitor', 'office_chief') and office_of is not null
      union select agency_id, 'head', id, person_id from posts where role in ('agency_head', 'office_chief')
        or (role = 'chair' and is_committee)
      union select office_of, 'chief', id, person_id from posts where role = 'office_chief' and office_of is not null
      union select id, 'vice_chair', id, person_id from posts where role = 'vice_chair'
      union select agency_id, 'chair', id, person_id from posts where role = 'chair'
    ), levels as materialized (
      select unit_id, level, post_id, person_id from held
      union all
      select h.unit_id, 'clerk', h.post_id, h.person_id from held h where h.level = 'head'
        and not exists (select from held c where c.unit_id = h.unit_id and c.level = 'clerk')
    )`;
}
