import { sql } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import type { Actor, Role } from '../../kernel/actor.ts';
import { type CalendarDate, dayOf } from '../../kernel/calendar-date.ts';
import type { Clock } from '../../kernel/clock.ts';
import { calendarFrom, calendarRowsOf } from '../calendar/calendar.queries.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import { settingsFrom, type TenantSettings } from '../tenants/settings.rules.ts';

/** Everything a request needs to know before it reads or writes. */
export type Standpoint = {
  readonly actor: Actor;
  readonly settings: TenantSettings;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  readonly language: 'vi' | 'en';
};

type Row = {
  timeZone: string;
  settings: Record<string, unknown>;
  personId: string;
  language: 'vi' | 'en';
  defaultAppointmentId: string | null;
  appointments: {
    id: string;
    role: Role;
    agencyId: string;
    isCommittee: boolean;
    officeOf: string | null;
    fromOn: string;
    toOn: string | null;
  }[];
  readerOf: string[];
  calendar: string;
};

type Asked = {
  readonly tenantId: string;
  readonly accountId: string;
  /** The appointment named by the request; null takes the person's default. */
  readonly appointmentId: string | null;
};

/**
 * Who is acting, read afresh for every request, so that what was revoked is gone with the next one.
 *
 * @returns null when the account is no person of the tenant, holds no post today, or names a post that is not its own
 */
export async function loadStandpoint(db: TenantDatabase, clock: Clock, asked: Asked): Promise<Standpoint | null> {
  const row = await db.readInTenant(asked.tenantId, async (reader) => {
    const { rows } = await reader.execute<Row>(sql`
      select t.time_zone as "timeZone", t.settings, p.id as "personId", p.language,
        p.default_appointment_id as "defaultAppointmentId",
        (select coalesce(json_agg(json_build_object('id', a.id, 'role', a.role, 'agencyId', a.agency_id,
            'isCommittee', g.is_committee, 'officeOf', g.office_of, 'fromOn', a.from_on, 'toOn', a.to_on)
            order by a.position, a.id), '[]')
          from app.appointments a join app.agencies g on g.tenant_id = a.tenant_id and g.id = a.agency_id
          where a.tenant_id = p.tenant_id and a.person_id = p.id and a.ended_at is null) as appointments,
        (select coalesce(array_agg(r.directive_id), '{}') from app.directive_readers r
          where r.tenant_id = p.tenant_id and r.person_id = p.id) as "readerOf",
        ${calendarRowsOf(sql`p.tenant_id`)} as calendar
      from app.people p join app.tenants t on t.tenant_id = p.tenant_id
      where p.tenant_id = ${asked.tenantId} and p.account_id = ${asked.accountId} and p.ended_at is null`);
    return rows[0];
  });
  if (!row) return null;

  const today = dayOf(clock.now(), row.timeZone);
  const held = row.appointments.filter(({ fromOn, toOn }) => fromOn <= today && (toOn === null || today <= toOn));
  const chosen = asked.appointmentId
    ? held.find(({ id }) => id === asked.appointmentId)
    : (held.find(({ id }) => id === row.defaultAppointmentId) ?? held[0]);
  if (!chosen) return null;

  return {
    actor: {
      tenantId: asked.tenantId,
      timeZone: row.timeZone,
      personId: row.personId,
      appointmentId: chosen.id,
      onBehalfOf: null,
      role: chosen.role,
      agencyId: chosen.agencyId,
      ...sidesOf(chosen),
      readerOf: row.readerOf,
    },
    settings: settingsFrom(row.settings),
    calendar: calendarFrom(row.calendar),
    today,
    language: row.language,
  };
}

type Post = Pick<Row['appointments'][number], 'role' | 'agencyId' | 'isCommittee' | 'officeOf'>;

/** Leaders and the Office stand on both sides of their committee; an agency's people on the receiving side of their own. */
function sidesOf({ role, agencyId, isCommittee, officeOf }: Post): Pick<Actor, 'committeeIds' | 'receiverIds'> {
  switch (role) {
    case 'chair':
    case 'vice_chair':
      return { committeeIds: isCommittee ? [agencyId] : [], receiverIds: [agencyId] };
    case 'office_chief':
    case 'office_monitor':
      return { committeeIds: officeOf ? [officeOf] : [], receiverIds: officeOf ? [agencyId, officeOf] : [agencyId] };
    case 'agency_head':
    case 'agency_clerk':
    case 'officer':
      return { committeeIds: [], receiverIds: [agencyId] };
    case 'inspector':
    case 'tenant_admin':
      return { committeeIds: [], receiverIds: [] };
  }
}
